namespace Attribution.Evaluation;

/// <summary>Plain words for what the scores and differences are called, for readers of tables and charts.</summary>
internal static class ScoreWords
{
    /// <summary>What the row of scores with this name counts.</summary>
    public static string Of(string name) => name switch
    {
        "quotes direct" => "quotes, direct",
        "quotes mixed" => "quotes, mixed",
        "quotes indirect" => "quotes, indirect",
        "quotes and actor" => "quotes with the right speaker",
        "quotes relay" => "relays of quotes",
        "nested" => "quotes inside quotes",
        "denials" => "quotes that deny",
        "negated" => "what was not said",
        "disputes" => "denials and what they answer",
        "author claims" => "sentences of the writer's own",
        var other => other,
    };

    /// <summary>Which property the share with this name is about.</summary>
    public static string OfShare(string name) => name switch
    {
        "quotes speaker" => "quotes: the words that name the source",
        "quotes cue" => "quotes: the cue",
        "quotes actor" => "quotes: who speaks",
        "quotes kind" => "quotes: direct, mixed or indirect",
        "quotes stance" => "quotes: asserts, denies, asks …",
        "quotes source_kind" => "quotes: the kind of source",
        "quotes relay" => "quotes: through whom",
        "turns found" => "turns of transcripts: found",
        "quotes type" => "quotes: assertion, belief, fact …",
        "nested type" => "quotes inside quotes: assertion, belief, fact …",
        "figures value" => "figures: the value",
        "figures unit" => "figures: the unit",
        "figures resolved" => "figures: which day is meant",
        "figures of" => "figures: what is counted",
        "figures approximation" => "figures: about, at least, more than …",
        "figures kind" => "figures: the kind",
        "figures claimant" => "figures: who claims it",
        "actors kind" => "actors: the kind",
        "actors role" => "actors: the role",
        var other => other,
    };

    /// <summary>What kind of mistake a difference is: <c>quote missed</c>, <c>figure: wrong claimant</c>.</summary>
    public static string Kind(Difference difference)
    {
        var thing = difference.Part switch
        {
            "quotes" => difference.Inside ? "quote inside another" : "quote",
            "figures" => "figure",
            "actors" => "actor",
            "claims" => "writer's sentence",
            "disputes" => "denial",
            var other => other,
        };
        return difference.What switch
        {
            "missed" => $"{thing} missed",
            "extra" => $"{thing} found in vain",
            var what => $"{thing}: {Property(what)}",
        };
    }

    /// <summary>What should have been found: of a wrong property its value, else the whole.</summary>
    public static string Expected(Difference difference) => Side(difference, difference.Gold, property => property.Gold);

    /// <summary>What was found instead.</summary>
    public static string Found(Difference difference) => Side(difference, difference.Found, property => property.Found);

    private static string Side(Difference difference, string whole, Func<DifferentProperty, string> value) => difference.Properties switch
    {
        [] => whole.Length == 0 ? "nothing" : difference.Brief.Length > 0 ? difference.Brief : whole,
        [var one] => Value(value(one)),
        var several => string.Join("; ", several.Select(property => $"{Property(property.Name)}: {Value(value(property))}")),
    };

    private static string Value(string text) => text.Length > 0 ? text : "none";

    private static string Property(string name) => name.Replace("source_kind", "kind of source", StringComparison.Ordinal);
}
