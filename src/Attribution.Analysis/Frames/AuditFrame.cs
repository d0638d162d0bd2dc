using Attribution.Actors;
using Attribution.Audit;
using Attribution.Claims.Grounds;
using Attribution.Corpus;
using Attribution.Corpus.Rows;

namespace Attribution.Frames;

/// <summary>The frame <c>audit</c>, which the command of that name writes.</summary>
internal static class AuditFrame
{
    public static readonly FrameSchema Schema = Of(SourceAudit.ByArticle);

    public static FrameSchema Of(Func<NewsCorpus, IEnumerable<SourceAudit>> audits) => new FrameSchema<SourceAudit>(
        "audit", "One row per article, outlet, month, author, section or corpus: how many sources it rests on. Written by the command audit alone.", audits)
    {
        { "document", "The document audited; missing for several.", a => a.Document },
        { "outlet", "The outlet audited; missing for a document or a whole corpus.", a => a.Outlet },
        { "articles", "How many articles.", a => a.Articles },
        { "sources", "How many sources.", a => a.Sources.Length },
        { "named", "How many of them have a name.", a => a.Named },
        { "unnamed", "How many are unnamed.", a => a.Unnamed },
        { "people", "How many are people, named or unnamed.", a => a.People },
        { "institutions", "How many are bodies: governments, ministries, companies, countries.", a => a.Of(SourceKind.Institution) },
        { "reports", "How many are documents: reports, polls, filings, studies.", a => a.Of(SourceKind.Document) },
        { "outlets", "How many are news outlets.", a => a.Of(SourceKind.NewsOutlet) },
        { "social_media", "How many are posts in social media.", a => a.Of(SourceKind.SocialMedia) },
        { "first_hand", $"Of how many at least one quote has {Terms.NoOutlet}: no outlet and no other speaker in between.", a => a.FirstHand },
        { "second_hand", "How many are heard only through an outlet or another speaker.", a => a.SecondHand },
        { "quotes", "How many quotes; a joint quote counts for each of its speakers.", a => a.Quotes },
        { "words", "How many quoted words.", a => a.Words },
        { "largest_share", "The share of quotes of the source that is quoted most.", a => a.Sources is [var most, ..] ? most.QuoteShare : null,
            ColumnType.Score },
        { "statements", "How many claims, negated ones left out.", a => a.Statements },
        { "own", "How many of them are the writer's own.", a => a.OwnStatements },
        { "on_one_unnamed", "How many rest on one anonymous source alone, here and in the corpus.", a => a.OnOneUnnamedSource.Length },
        { "anonymous", "How many sources are anonymous: individuals whose name is withheld or not given.", a => a.Of(Anonymity.Anonymous) },
        { "by_office", "How many are identifiable by office though not named.", a => a.Of(Anonymity.ByOffice) },
        { "collective", "How many are many people, by what they have in common.", a => a.Of(Anonymity.Collective) },
        { "generic", "How many are anybody.", a => a.Of(Anonymity.Generic) },
        { "group", "The month (2024-05), author or section audited; missing for other audits.", a => a.Group },
    };
}
