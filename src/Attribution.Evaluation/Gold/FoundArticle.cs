using System.Collections.Frozen;
using System.Collections.Immutable;
using Attribution.Documents;

namespace Attribution.Evaluation.Gold;

/// <summary>An actor as the frame has it.</summary>
internal sealed record FoundActor(string Name, string Kind, string Role, HashSet<string> Keys);

/// <summary>A figure as the frame has it; texts are empty where the cell is.</summary>
internal sealed record FoundFigure(
    TextSpan Span, string Kind, double? Value, double? Upper, string Unit, string Approximation, string Of, string Resolved, string Actor);

/// <summary>A claim as the frame has it.</summary>
internal sealed record FoundClaim(string Id, string Voice, string Section, TextSpan Span, string Quote, string Disputes);

/// <summary>What was found in one article.</summary>
internal sealed record FoundArticle(
    ImmutableArray<string> Mentioned,
    ImmutableArray<FoundQuote> Quotes,
    ImmutableArray<FoundFigure> Figures,
    ImmutableArray<FoundClaim> Claims)
{
    /// <summary>The frames that gold is compared with, and the columns that they must have.</summary>
    public static readonly ImmutableDictionary<string, string[]> Columns = new Dictionary<string, string[]>
    {
        ["actors"] = ["actor", "name", "kind", "role", "aliases"],
        ["mentions"] = ["document", "actor"],
        ["quotes"] = FoundQuote.Columns,
        ["figures"] = ["document", "kind", "value", "upper", "unit", "approximation", "of", "resolved", "start", "end", "actor"],
        ["claims"] = ["document", "claim", "voice", "section", "start", "end", "quote", "disputes"],
    }.ToImmutableDictionary();

    /// <summary>The actors of all documents by id.</summary>
    public static FrozenDictionary<string, FoundActor> Actors(FoundFrames frames) => frames.All("actors")
        .GroupBy(row => row["actor"], StringComparer.Ordinal)
        .ToFrozenDictionary(rows => rows.Key, rows => Actor(rows.Last()), StringComparer.Ordinal);

    /// <summary>What the frames say of <paramref name="document"/>.</summary>
    /// <exception cref="DocumentException">A cell does not hold what its column says.</exception>
    public static FoundArticle Of(FoundFrames frames, string document) => new(
        [.. frames.Of("mentions", document).Select(row => row["actor"])],
        [.. frames.Of("quotes", document).Select(FoundQuote.Of)],
        [.. frames.Of("figures", document).Select(Figure)],
        [.. frames.Of("claims", document).Select(Claim)]);

    private static FoundActor Actor(FoundRow row) => new(
        row["name"],
        row["kind"],
        row["role"],
        Names.KeysOf(row["name"], row["aliases"].Split(';').Where(alias => Names.Key(alias).Length > 0)));

    private static FoundFigure Figure(FoundRow row) => new(
        row.Span("start", "end") ?? default,
        row["kind"],
        row.Number("value"),
        row.Number("upper"),
        row["unit"],
        row["approximation"],
        row["of"],
        row["resolved"],
        row["actor"]);

    private static FoundClaim Claim(FoundRow row) => new(
        row["claim"], row["voice"], row["section"], row.Span("start", "end") ?? default, row["quote"], row["disputes"]);
}
