using Attribution.Audit;
using Attribution.Corpus;

namespace Attribution.Frames;

/// <summary>The frame <c>sources</c>.</summary>
internal static class SourcesFrame
{
    public static readonly FrameSchema Schema = Of(SourceAudit.ByArticle);

    /// <summary>The same columns for other audits than one per article.</summary>
    public static FrameSchema Of(Func<NewsCorpus, IEnumerable<SourceAudit>> audits) => new FrameSchema<AuditedSource>(
        "sources",
        "One row per source and document: whom the article hears, how much, and through whom. Negated quotes are left out, and what a source says again.",
        corpus => audits(corpus).SelectMany(audit => audit.Rows))
    {
        { "document", "The document's id; in an audit of several documents missing for a source that more than one of them has.", s => s.Document },
        { "outlet", "Who published it.", s => s.Outlet },
        { "source", "The source's id within the audit: s1, s2 … in order of appearance.", s => s.Id },
        { "name", "Its name, or the text's words for it.", s => s.Name },
        { "actor", "Its actor id; missing for an unnamed source.", s => s.Actor },
        { "source_kind", "named person, unnamed person, institution, news outlet, document, social media or unspecified: what it is in most of its quotes.",
            s => s.Kind },
        { "counted", "true where it counts as a source; missing for an unspecified source (it is believed) and for someone not identified.",
            s => s.IsCounted },
        { "named", "true where it has a name.", s => s.IsNamed },
        { "role", "A person's role.", s => s.Role },
        { "affiliation", "The id of the actor to which it belongs.", s => s.Affiliation },
        { "quotes", "How many quotes it speaks, nested ones too; a joint quote counts for each of its speakers.", s => s.Quotes },
        { "quote_share", "Its share of all quotes of the audit.", s => s.QuoteShare, ColumnType.Score },
        { "words", "How many words it is quoted with; those of a quote inside another are the inner speaker's alone.", s => s.Words },
        { "word_share", "Its share of all quoted words of the audit.", s => s.WordShare, ColumnType.Score },
        { "verbatim_words", "How many of its words stand in quotation marks.", s => s.VerbatimWords },
        { "relayed", "How many of its quotes are relayed: an outlet or another speaker carries them; who denies what it says does not.", s => s.Relayed },
        { "through", "The names of those who carry them.", s => s.Through },
        { "documents", "In how many documents of the audit it speaks.", s => s.Documents },
        { "anonymity", "Of an unnamed person, of which kind it mostly is: anonymous, by office, collective or generic.", s => s.Anonymity },
    };
}
