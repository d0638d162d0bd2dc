namespace Attribution.Actors.Resolution.InContext;

/// <summary>Actors that were named together, for whom a plural may stand.</summary>
internal sealed class NamedTogether(Discourse discourse)
{
    private readonly List<Referent> groups = [];

    /// <summary>"Reed and Hale": both together may be meant by "they".</summary>
    public void Join(Sighting sighting, Part part, bool speaks)
    {
        var and = sighting.First - 1;
        for (var steps = 0; steps < 5 && discourse.Words.Tag(and) is "NNP" or "NN" or "JJ" or "DT" or "PRP$"; steps++) and--;
        if (!discourse.Words.IsAny(and, "and", "&") || discourse.Words.Sentence(and) != discourse.Words.Sentence(sighting.First)) return;
        var end = discourse.Words[and - 1] is "," ? and - 1 : and;
        for (var i = discourse.Salience.Traces.Count - 2; i >= Math.Max(0, discourse.Salience.Traces.Count - 6); i--)
        {
            var before = discourse.Salience.Traces[i];
            if (before.End != end || before.Referent.Members.Length == 0 || before.Referent.Members.Contains(sighting.Actor)) continue;
            if (before.Referent.Members[0].Kind == ActorKind.Person != (sighting.Actor.Kind == ActorKind.Person)) continue;
            discourse.Note(Of([.. before.Referent.Members, sighting.Actor]), before.First, sighting.End, part, TraceForm.Name, speaks);
            return;
        }
    }

    /// <summary>What stands for <paramref name="members"/> together, in whatever order.</summary>
    public Referent Of(ActorDraft[] members)
    {
        foreach (var known in groups)
        {
            if (known.Members.Length == members.Length && Array.TrueForAll(members, known.Members.Contains)) return known;
        }
        var group = new Referent(ReferentSort.People, members);
        groups.Add(group);
        return group;
    }
}
