namespace Attribution.Evaluation.Gold;

/// <summary>Compares the actors that the article names.</summary>
internal static class ActorScore
{
    public static void Add(Comparison comparison)
    {
        var (gold, actors, tally) = (comparison.Gold.Actors, comparison.Actors, comparison.Tally);
        tally["actors"].Gold += gold.Length;
        tally["actors"].Found += actors.Found.Length;
        tally["actors"].Hits += actors.Pairs.Length;
        Described Found(string id) => Describe(id, comparison.AllActors[id].Name, comparison.AllActors[id].Kind, comparison.AllActors[id].Role);
        Described Annotated(GoldActor actor) => Describe(actor.Id, actor.Name, actor.Kind, actor.Role);
        foreach (var (i, j) in actors.Pairs)
        {
            var found = comparison.AllActors[actors.Found[j]];
            comparison.Check("actors", "actors", Properties(gold[i], found), Annotated(gold[i]), Found(actors.Found[j]));
        }
        comparison.ReportUnpaired("actors", actors.Pairs, gold, actors.Found, Annotated, Found);
    }

    private static IEnumerable<CheckedProperty> Properties(GoldActor gold, FoundActor found)
    {
        yield return new("kind", gold.Kind == found.Kind, gold.Kind, found.Kind);
        if (gold.Role is { Length: > 0 } role)
            yield return new("role", WordList.F1(Names.RoleWords(role), Names.RoleWords(found.Role)) >= 0.5, role, found.Role);
    }

    private static Described Describe(string id, string name, string kind, string? role) =>
        new($"{name} ({id}, {kind}{(string.IsNullOrEmpty(role) ? "" : ", " + role)})", $"{name}, {kind}", null);
}
