namespace Attribution.Actors;

/// <summary>
/// Makes an actor's id from one document alone: the gazetteer's key, else the slug of kind and fullest name. What says
/// too little to be the same elsewhere (a mere surname, "Town Council") adds the document's id.
/// </summary>
internal static class ActorId
{
    public static string Of(Draft draft, string document)
    {
        if (draft.Key is { } key) return key;
        var kind = draft.Kind.ToString().ToLowerInvariant();
        var name = draft.Name.StartsWith("The ", StringComparison.Ordinal) ? draft.Name[4..] : draft.Name;
        var id = $"{kind}-{Slug.Of(name)}";
        return draft.OnlySurname || (draft.Kind != ActorKind.Person && IsGeneric(name)) ? $"{id}-{Slug.Of(document)}" : id;
    }

    private static bool IsGeneric(string name) => name.Split(' ').All(word => NameWords.IsGeneric(word));
}
