using Attribution.Corpus;

namespace Attribution.Frames;

/// <summary>The frame <c>actors</c>.</summary>
internal static class ActorsFrame
{
    public static readonly FrameSchema Schema = new FrameSchema<CorpusActor>(
        "actors", "One row per person, organization, government, country, outlet or group that the corpus names, metadata included where "
            + "claims.outlets takes an outlet from them.", corpus => corpus.Actors)
    {
        { "actor", "Its id, the same in every document that names it.", a => a.Id },
        { "name", "Its fullest name; the most frequent one where documents differ.", a => a.Name },
        { "kind", "person, organization, government, country, outlet or group.", a => a.Kind },
        { "role", "A person's role in lower case, without the affiliation: president, spokesperson.", a => a.Role },
        { "affiliation", "The id of the actor to which it belongs; a country that no document names itself has no row.", a => a.Affiliation },
        { "aliases", "Its other names, in order of appearance, pronouns excluded.", a => a.Aliases },
        { "documents", "The number of documents that name it.", a => a.Documents },
        { "mentions", "The number of its mentions.", a => a.Mentions },
        { "quotes",
            "How many quotes it speaks, alone or jointly, nested ones too; what it is said not to have said, says again, or asks in interviews does not count.",
            a => a.Quotes },
        { "figures", "How many figures it claims, alone or jointly, dates too; those in what it is said not to have said do not count.", a => a.Figures },
    };
}
