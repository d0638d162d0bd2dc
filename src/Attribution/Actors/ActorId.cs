using Attribution.Actors.Names;
using Attribution.Actors.Resolution;

namespace Attribution.Actors;

/// <summary>
/// Makes an actor's id from one document alone: the gazetteer's key, else the slug of kind and fullest name. A person's
/// middle initial is left out, so that "Ada M. Reed" here is "Ada Reed" there; two initials stay, as they tell namesakes
/// apart. What says too little to be the same elsewhere (a mere surname, "Town Council") adds the document's id.
/// </summary>
internal static class ActorId
{
    public static string Of(ActorDraft draft, string document)
    {
        if (draft.Key is { } key) return key;
        var id = Of(draft.Kind, draft.Name);
        return draft.OnlySurname || (draft.Kind != ActorKind.Person && IsGeneric(WithoutArticle(draft.Name))) ? $"{id}-{Slug.Of(document)}" : id;
    }

    /// <summary>The id of an actor of whom all documents speak by this name.</summary>
    public static string Of(ActorKind kind, string name) =>
        $"{kind.ToString().ToLowerInvariant()}-{Slug.Of(kind == ActorKind.Person ? WithoutInitial(name) : WithoutArticle(name))}";

    /// <summary>The id of a country's government.</summary>
    public static string OfGovernment(string country) => country + "-government";

    /// <summary>Whether <paramref name="id"/> is that of the government of <paramref name="country"/>.</summary>
    public static bool IsGovernment(string id, string? country) =>
        country is not null && id.Length > country.Length && id.StartsWith(country, StringComparison.Ordinal) && id == OfGovernment(country);

    private static string WithoutArticle(string name) => name.StartsWith("The ", StringComparison.Ordinal) ? name[4..] : name;

    /// <summary>"Ada M. Reed Jr." is "Ada Reed Jr."; "A. M. Reed" and "Ada M. N. Reed" stay as they are.</summary>
    private static string WithoutInitial(string name)
    {
        var parts = name.Split(' ');
        return parts.Length > 2 && IsInitial(parts[1]) && !IsInitial(parts[0]) && !IsInitial(parts[2]) && parts[1].Length < 3
            ? string.Join(' ', parts.Where((_, i) => i != 1))
            : name;
    }

    private static bool IsInitial(string part) =>
        part is [var first, ..] && char.IsUpper(first) && (part.Length == 1 || part.Contains('.', StringComparison.Ordinal));

    private static bool IsGeneric(string name) => name.Split(' ').All(word => NameWords.IsGeneric(word));
}
