using System.Globalization;
using Attribution.Actors;
using Attribution.Claims;
using Attribution.Claims.Grounds;
using Attribution.Corpus.Rows;

namespace Attribution.Audit;

/// <summary>Says in a few sentences what an audit counted.</summary>
internal static class AuditText
{
    public static string Title(SourceAudit audit) => audit switch
    {
        { Document: { } document } => $"Source audit of {document}",
        { Outlet: { } outlet } => $"Source audit of {outlet}, {Count(audit.Articles, "article")}",
        { Group: { } group } => $"Source audit of {(audit.Scope.Facet is "desk" ? "the section " : "")}{group}, {Count(audit.Articles, "article")}",
        { Copies: > 0 } => $"Source audit of {Count(audit.Articles, "article")}, without {Count(audit.Copies, "copy of another", "copies of others")}",
        _ => $"Source audit of {Count(audit.Articles, "article")}",
    };

    public static string Of(SourceAudit audit)
    {
        var sources = audit.Sources;
        if (sources.IsEmpty) return $"{Title(audit)}: nobody is quoted. {Statements(audit)}";
        var kinds = new (string One, string Many, int Number)[]
        {
            ("person", "people", audit.People),
            ("institution", "institutions", audit.Of(SourceKind.Institution)),
            ("document", "documents", audit.Of(SourceKind.Document)),
            ("news outlet", "news outlets", audit.Of(SourceKind.NewsOutlet)),
            ("source in social media", "sources in social media", audit.Of(SourceKind.SocialMedia)),
        };
        var heard = string.Join(", ", kinds.Where(kind => kind.Number > 0).Select(kind => Count(kind.Number, kind.One, kind.Many)));
        return $"{Title(audit)}: {Count(sources.Length, "source")} ({heard}); {audit.Named:N0} named, {audit.Unnamed:N0} {Terms.Unnamed}{Anonymities(audit)}. "
            + $"For {Count(audit.FirstHand, "source")}, at least one quote has {Terms.NoOutlet}; "
            + $"{(audit.SecondHand == 0 ? "none is" : $"{audit.SecondHand:N0} more {(audit.SecondHand == 1 ? "is" : "are")}")} "
            + $"{Terms.Relayed} in all quotes. "
            + $"{MostQuoted(audit)} "
            + Statements(audit);
    }

    /// <summary>Of which kinds the unnamed people are: "people: 2 anonymous, 1 by office".</summary>
    private static string Anonymities(SourceAudit audit)
    {
        var found = Enum.GetValues<Anonymity>().Select(anonymity => (Word: EnumWords.Of(anonymity), Count: audit.Of(anonymity)))
            .Where(pair => pair.Count > 0).ToList();
        return found.Count == 0 ? "" : $" (people: {string.Join(", ", found.Select(pair => FormattableString.Invariant($"{pair.Count:N0} {pair.Word}")))})";
    }

    /// <summary>"1 quote", "2,000 quotes".</summary>
    public static string Count(int number, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {(number == 1 ? one : many ?? one + "s")}");

    /// <summary>A share as a whole percentage; what is not nothing is never 0%.</summary>
    public static string Percent(double share) => share switch
    {
        > 0 and < 0.005 => "under 1%",
        _ => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0}%"),
    };

    /// <summary>The source with the most quotes; several that share the first place.</summary>
    private static string MostQuoted(SourceAudit audit)
    {
        var most = audit.Sources[0];
        var names = audit.Sources.Where(source => source.Quotes == most.Quotes).Select(source => source.Name).Order(StringComparer.Ordinal).ToList();
        var counted = audit.Types.Length == AuditTypes.All.Length ? "" : $" {Terms.SaidOrKnown}";
        var quotes = string.Create(CultureInfo.InvariantCulture, $"{most.Quotes:N0} of {Count(audit.Passages, "quote")}{counted}");
        return names.Count switch
        {
            1 => $"{most.Name} is quoted most: {quotes} ({Percent((double)most.Quotes / audit.Passages)}), and {Percent(most.WordShare)} of the quoted words.",
            <= 3 => $"{string.Join(", ", names.SkipLast(1))} and {names[^1]} are quoted most: each {quotes}.",
            _ => $"{names.Count} sources share the first place: each {quotes}.",
        };
    }

    private static string Statements(SourceAudit audit) =>
        string.Create(CultureInfo.InvariantCulture,
            $"Of {Count(audit.Statements, "claim")}, {audit.OwnStatements:N0} {(audit.OwnStatements == 1 ? "is" : "are")} the writer's own and "
                + $"{OnOne(audit.OnOneUnnamedSource.Length)} on one {Terms.Anonymous} source alone. "
                + $"{AuditTypes.InWords(audit.Types)} {(audit.Articles == 1 ? "The article was" : "The articles were")} read by {audit.ReadBy}.");

    private static string OnOne(int claims) => claims switch
    {
        0 => "none rests",
        1 => "1 rests",
        _ => string.Create(CultureInfo.InvariantCulture, $"{claims:N0} rest"),
    };
}
