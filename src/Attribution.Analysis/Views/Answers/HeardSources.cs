using System.Runtime.CompilerServices;
using Attribution.Audit;
using Attribution.Corpus;

namespace Attribution.Views.Answers;

/// <summary>
/// How many sources articles have, as the pages of a report count them, and the words that tell these numbers apart: pages count different things, and
/// each says here what it counts.
/// </summary>
/// <param name="All">Whoever is quoted with anything: what the overview counts.</param>
/// <param name="Named">Those of them that have a name.</param>
/// <param name="Actors">Those of them that are actors, and have pages.</param>
/// <param name="SaidOrKnown">Those that say or know something: what the source audit counts.</param>
/// <param name="LeftOut">How many quotes and claims the source audit leaves out, since they are thought, planned or asked for.</param>
internal sealed record HeardSources(int All, int Named, int Actors, int SaidOrKnown, (int Quotes, int Claims) LeftOut)
{
    private static readonly ConditionalWeakTable<NewsCorpus, HeardSources> Made = [];

    /// <summary>The sources of <paramref name="corpus"/>.</summary>
    public static HeardSources Of(NewsCorpus corpus) => Made.GetValue(corpus, Make);

    private static HeardSources Make(NewsCorpus corpus)
    {
        var all = SourceAudit.Of(corpus, AuditTypes.All);
        var audit = SourceAudit.Of(corpus);
        return new(all.Sources.Length, all.Named, all.Sources.Count(source => source.Actor is not null), audit.Sources.Length,
            (all.Passages - audit.Passages, all.Statements - audit.Statements));
    }

    /// <summary>Why the source audit has fewer; empty where it has not.</summary>
    public string WhyTheAuditHasFewer => Others == 0 ? ""
        : $"{Scope.Digits(SaidOrKnown)} of the sources say or know something, and these the source audit has; {(Others == 1 ? "one" : Scope.Digits(Others))} "
            + $"only {ThinkPlanOrAsk}.";

    /// <summary>Why the overview has more than the source audit; empty where it has not.</summary>
    public string WhyTheOverviewHasMore => Others == 0 ? ""
        : $"The overview has {ArticleSummary.Count(All, "source")}: {(Others == 1 ? "one" : Scope.Digits(Others))} more only {ThinkPlanOrAsk}.";

    /// <summary>How the numbers of the source audit and those of the overview go together; empty where they are the same.</summary>
    public string HowTheAuditCounts => LeftOut == default ? ""
        : "The overview counts what is thought, planned or asked for as well, and so has "
            + string.Join(" and ", new[]
            {
                Others == 0 ? "" : ArticleSummary.Count(Others, "source"),
                LeftOut.Quotes == 0 ? "" : ArticleSummary.Count(LeftOut.Quotes, "quote"),
                LeftOut.Claims == 0 ? "" : ArticleSummary.Count(LeftOut.Claims, "claim"),
            }.Where(part => part.Length > 0)) + " more.";

    /// <summary>Why there are more sources than pages of actors; empty where there are not.</summary>
    public string WhyNotAllHavePages => All == Actors ? ""
        : $"{ArticleSummary.Count(All, "source")} are heard: these, and {Scope.Digits(All - Actors)} that the articles tell without the name of an actor "
            + "(an official, critics, a report), each another one in each article.";

    private int Others => All - SaidOrKnown;

    private string ThinkPlanOrAsk => Others == 1 ? "thinks, plans or asks for something" : "think, plan or ask for something";
}
