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
        string Found(string id) => Describe(id, comparison.AllActors[id].Name, comparison.AllActors[id].Kind, comparison.AllActors[id].Role);
        string Annotated(GoldActor actor) => Describe(actor.Id, actor.Name, actor.Kind, actor.Role);
        foreach (var (i, j) in actors.Pairs)
        {
            var found = comparison.AllActors[actors.Found[j]];
            var wrong = new List<string>();
            if (!tally.Check("actors kind", gold[i].Kind == found.Kind)) wrong.Add("kind");
            if (gold[i].Role is { Length: > 0 } role && !tally.Check("actors role", WordList.F1(Names.RoleWords(role), Names.RoleWords(found.Role)) >= 0.5)) wrong.Add("role");
            if (wrong.Count > 0) comparison.Report("actors", "wrong " + string.Join(", ", wrong), Annotated(gold[i]), Found(actors.Found[j]));
        }
        comparison.ReportUnpaired("actors", actors.Pairs, gold, actors.Found, Annotated, Found);
    }

    private static string Describe(string id, string name, string kind, string? role) =>
        $"{name} ({id}, {kind}{(string.IsNullOrEmpty(role) ? "" : ", " + role)})";
}
