using Attribution.Audit;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Passages;
using static Attribution.Charts.Counting;

namespace Attribution.Views.Cells;

/// <summary>What articles show beside each other.</summary>
internal static class ComparisonReadings
{
    /// <summary>From how many quotes on an article's largest share of one source says something.</summary>
    private const int EnoughQuotes = 5;

    public static Reading HeardInSeveral(NewsCorpus corpus)
    {
        var sources = SourceAudit.Of(corpus, AuditTypes.All).Sources;
        var shared = sources.Where(source => source.Documents > 1).OrderByDescending(source => source.Documents).ThenByDescending(source => source.Quotes)
            .ThenBy(source => source.Name, StringComparer.Ordinal).ToList();
        if (sources.IsEmpty) return Reading.Of("No source is heard.");
        return Reading.Of(
            $"{Number(sources.Length, "source")} {(sources.Length == 1 ? "is" : "are")} heard, "
                + $"{(shared.Count == 0 ? "none" : Number(shared.Count))} of them in more than one article"
                + $"{(shared.Count == 0 ? "" : $": {Reading.List(shared.Select(source => source.Name))}")}.");
    }

    public static Reading LeansOnOne(NewsCorpus corpus)
    {
        var audits = SourceAudit.ByArticle(corpus).Where(audit => audit.Sources.Length > 0 && audit.Passages >= EnoughQuotes)
            .OrderByDescending(audit => audit.Sources[0].Quotes / (double)audit.Passages).ThenBy(audit => audit.Document, StringComparer.Ordinal).ToList();
        if (audits.Count == 0) return Reading.Of($"No article has {EnoughQuotes} quotes or more: there is too little to say on whom it leans.");
        var (most, least) = (audits[0], audits[^1]);
        return Reading.Of(
            $"{most.Document} leans most on one source: {most.Sources[0].Name} has {Reading.Share(most.Sources[0].Quotes, most.Passages, "quote")}.",
            audits.Count == 1 ? null
                : $"{least.Document} leans least: nobody in it has more than {Reading.Share(least.Sources[0].Quotes, least.Passages, "quote")}.",
            audits.Count == corpus.Articles.Length ? null : $"Articles with fewer than {EnoughQuotes} quotes are not compared here.");
    }

    public static Reading Corroboration(NewsCorpus corpus)
    {
        var (groups, supported) = Corroborated(corpus);
        if (groups == 0) return Reading.Of("No claim is made in more than one article.");
        return Reading.Of(
            $"{Number(groups, "claim")} {(groups == 1 ? "is" : "are")} made in more than one article;",
            supported == 0 ? "no more than one independent source stands behind any of them."
                : $"more than one independent source stands behind "
                    + $"{(supported == groups ? groups == 1 ? "it" : "each of them" : $"{Number(supported)} of them")}.");
    }

    public static Reading AnsweredDenials(NewsCorpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var said = PassageSelection<ClaimRow>.Of(Passage.Claims, corpus);
        var guesses = said.Rows.Count(claim => claim.IsGuess);
        return Reading.Of(
            Answered(corpus, said.Without("denies", "").Rows),
            guesses == 0 ? null
                : $"Of {Number(guesses)} more it is {Terms.Guess} which claim {(guesses == 1 ? "it answers" : "they answer")}: "
                    + $"{(guesses == 1 ? "it stands" : "they stand")} last in the table and in no count.");
    }

    public static Reading ComparisonInShort(NewsCorpus corpus)
    {
        var audit = SourceAudit.Of(corpus, AuditTypes.All);
        var shared = audit.Sources.Count(source => source.Documents > 1);
        var (groups, supported) = Corroborated(corpus);
        var denials = PassageSelection<ClaimRow>.Of(Passage.Claims, corpus).Without("denies", "").Rows;
        return Reading.Of(
            corpus.Articles.Length > 1 ? null : "With one article there is nothing to compare: name several.",
            $"{Number(corpus.Articles.Length, "article")} {(corpus.Articles.Length == 1 ? "hears" : "hear")} {Number(audit.Sources.Length, "source")}, "
                + $"{(shared == 0 ? "none" : Number(shared))} of them in more than one article.",
            $"{(groups == 0 ? "No claim is" : $"{Number(groups, "claim")} {(groups == 1 ? "is" : "are")}")} made in more than one article"
                + $"{(groups == 0 ? "" : $", {(supported == 0 ? "none" : Number(supported))} of them by more than one independent source")}.",
            Answered(corpus, denials),
            audit.Statements == 0 ? null
                : $"{Capital(Reading.Share(audit.OnOneUnnamedSource.Length, audit.Statements, "claim"))} "
                    + $"{Verb(audit.OnOneUnnamedSource.Length, "rest")} on one anonymous source alone.");
    }

    private static string Answered(NewsCorpus corpus, IReadOnlyCollection<ClaimRow> denials)
    {
        var elsewhere = denials.Count(claim => claim.Claim.Disputes!.Contains(':', StringComparison.Ordinal));
        var where = corpus.Articles.Length == 1 || denials.Count == 0 ? ""
            : $", {(elsewhere == 0 ? "none" : Number(elsewhere))} of them one that another article printed";
        return denials.Count == 0 ? "No denial answers a claim." : $"{Number(denials.Count, "denial")} {Verb(denials.Count, "answer")} a claim{where}.";
    }

    /// <summary>How many claims more than one article makes, and how many of these have more than one independent source.</summary>
    private static (int Groups, int Supported) Corroborated(NewsCorpus corpus)
    {
        var groups = PassageSelection<ClaimRow>.Of(Passage.Claims, corpus).Rows.Where(claim => claim.Claim.Group is not null)
            .GroupBy(claim => claim.Claim.Group!, StringComparer.Ordinal).ToList();
        return (groups.Count, groups.Count(group => group.First().Claim.Sources > 1));
    }
}
