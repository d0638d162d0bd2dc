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

    /// <summary>How many sources the audit has, and why the overview has more.</summary>
    public string InTheAudit => ArticleSummary.Count(SaidOrKnown, "source") + (Others == 0 ? ""
        : $" that {(SaidOrKnown == 1 ? "says or knows" : "say or know")} something "
            + $"({(Others == 1 ? "one" : Scope.Digits(Others))} more only {ThinkPlanOrAsk})");

    /// <summary>How the numbers of the source audit and those of the overview go together; empty where they are the same.</summary>
    public string HowTheAuditCounts => LeftOut == default ? ""
        : "The overview counts what is thought, planned or asked for as well, and so has "
            + AndList(new[]
            {
                Others == 0 ? "" : ArticleSummary.Count(Others, "source"),
                LeftOut.Quotes == 0 ? "" : ArticleSummary.Count(LeftOut.Quotes, "quote"),
                LeftOut.Claims == 0 ? "" : ArticleSummary.Count(LeftOut.Claims, "claim"),
            }) + " more.";

    /// <summary>Why there are more sources than pages of actors; empty where there are not.</summary>
    public string WhyNotAllHavePages => All == Actors ? ""
        : $"The other {Scope.Digits(All - Actors)} of the {ArticleSummary.Count(All, "source")} are told without the name of an actor (an official, critics, a "
            + "report), each another one in each article.";

    private static string AndList(string[] parts)
    {
        string[] some = [.. parts.Where(part => part.Length > 0)];
        return some.Length < 2 ? string.Concat(some) : $"{string.Join(", ", some[..^1])} and {some[^1]}";
    }

    private int Others => All - SaidOrKnown;

    private string ThinkPlanOrAsk => Others == 1 ? "thinks, plans or asks for something" : "think, plan or ask for something";
}
