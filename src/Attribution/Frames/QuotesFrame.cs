using Attribution.Corpus.Rows;

namespace Attribution.Frames;

/// <summary>The frame <c>quotes</c>.</summary>
internal static class QuotesFrame
{
    /// <summary>What the column <c>polarity</c> says, in each frame that has it.</summary>
    internal const string PolarityMeaning = "What the words around the content make of it: denied, negated (the cue has the not: is not believed), or "
        + "not said, not thought, not known, not planned or asked for, not denied; missing where the content may be read as it stands.";

    public static readonly FrameSchema Schema = new FrameSchema<QuoteRow>(
        "quotes", "One row per attribution relation: a source, the cue that says that it was said, and the content.",
        corpus => CorpusRows.Of(corpus).Quotes)
    {
        { "document", "The document's id.", r => r.Document },
        { "quote", "The quote's id within the document: q1, q2 … in text order.", r => r.Id },
        { "kind", "direct (the content stands wholly in quotation marks), mixed (partly) or indirect. A quote that somebody tells inside quotation "
            + "marks (“As the mayor has said, trams are late,” Lind said) is in the teller's words: only marks inside those count. "
            + "Pages and charts count what somebody denies (polarity) as indirect.", r => r.Quote.Quote.Kind },
        { "actor", "The speaker's actor id; missing for an unnamed, unspecified or unresolved source.", r => r.ActorId },
        { "co_actors", "The ids of those who speak jointly with the first.", r => r.Quote.CoActors },
        { "speaker_name", "The actor's name, as charts and tables show it, else the speaker's text without its relative clause; "
            + "of an unnamed person who was introduced before, the words that did.", r => r.SpeakerName },
        { "affiliation", "The id of the actor to which the speaker belongs; a country that no document names itself has no row.", r => r.Quote.Affiliation },
        { "resolved_by", "The form of the mention that decided who speaks: name, alias, role, metonym or pronoun.", r => r.Quote.ResolvedBy },
        { "speaker_start", "Where the speaker's noun phrase starts.", r => r.Quote.Quote.Source?.Start },
        { "speaker_end", "Where it ends.", r => r.Quote.Quote.Source?.End },
        { "speaker", "The text from speaker_start to speaker_end.", r => r.Quote.Quote.Source?.Of(r.Article.Text) },
        { "cue_start", "Where the words start that say that it was said.", r => r.Quote.Quote.Cue?.Start },
        { "cue_end", "Where they end.", r => r.Quote.Quote.Cue?.End },
        { "cue", "The text from cue_start to cue_end.", r => r.Cue },
        { "cue_lemma", "The lemma of the cue's head: say, according to.", r => r.CueLemma },
        { "negated", "true where the cue is negated or declines.", r => r.Negated },
        { "hedge", "The word that hedges the attribution: allegedly, may, reportedly.", r => r.Hedge },
        { "start", "Where the content's first piece starts.", r => r.Span.Start },
        { "end", "Where its last piece ends.", r => r.Span.End },
        { "content", "What was said: the pieces of content_spans, joined by one space.", r => r.Content },
        { "content_spans", "The content's unbroken pieces, each start-end.", r => r.Quote.Quote.Content.Select(span => span.ToString()) },
        { "verbatim", "The words of the content that stand inside quotation marks of its own, one text per pair of marks: see kind.", r => r.Verbatim },
        { "stance", "What the speaker does with the content: asserts, denies, asks, urges or promises.", r => r.Stance },
        { "source_kind", "named person, unnamed person, institution, news outlet, document, social media, unspecified or none.", r => r.SourceKind },
        { "source_reason", "The rule that decided source_kind.", r => r.Quote.SourceReason },
        { "relay", "The actor id of the outlet through which the writer has it.", r => r.RelayId },
        { "parent",
            "The id of the smallest quote that encloses this one: whose content holds the cue and all of the content of this one. Missing at the top level.",
            r => r.Parent },
        { "section", "caption, key points, heading or body.", r => r.Section },
        { "sentence", "The index of the sentence in which the content begins, from 0.", r => r.Quote.Quote.Sentence },
        { "confidence", "How likely it is a quote with this content, from 0 to 1, counted on articles that the program was not trained with.",
            r => r.Confidence, ColumnType.Score },
        { "type", "assertion (says, writes, a document shows), belief (thinks, hopes), fact (knows, found) or eventuality (plans, promises, urges).",
            r => r.Type },
        { "anonymity",
            "Of an unnamed person, of which kind: anonymous (individuals whose name is withheld), by office (identifiable), collective or generic.",
            r => r.Anonymity },
        { "anonymity_reason", "The words by which the article says that, and why, it withholds the person's name.", r => r.AnonymityReason },
        { "anonymity_reason_spans", "Where they stand, each start-end.", r => r.Quote.AnonymityReason.Select(span => span.ToString()) },
        { "justification", "The words by which the article says how the source is in a position to know.", r => r.Justification },
        { "justification_spans", "Where they stand, each start-end.", r => r.Quote.Justification.Select(span => span.ToString()) },
        { "role_text", "The speaker's role as the article writes it, without its determiner: former President of India; Sen. (R-Ohio).", r => r.RoleText },
        { "repeats", "The id of the document's quote in which the same source says the same: both are one statement, and counts leave this one out.",
            r => r.Repeats },
        { "polarity", PolarityMeaning, r => r.PolarityInWords },
        { "statement", "The content as it may stand alone: behind “Denied:” or “Not said:”, or with the cue in brackets that negates it or is a verb of "
            + "denying ([is not believed], [rejected]), where the words around it turn it into its opposite.", r => r.Shown },
    };
}
