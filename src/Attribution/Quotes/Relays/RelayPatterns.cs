using System.Collections.Immutable;
using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Quotes.Relays;

/// <summary>
/// The patterns by which a text tells through whom the writer has something, each a file beside this one, in the order in
/// which they are tried. Where several see a relay, the first one counts that names an outlet.
/// </summary>
internal static class RelayPatterns
{
    /// <summary>Those that are read together with the cues of a sentence; a quote keeps the first relay that they give it.</summary>
    private static readonly Action<SentenceQuotes>[] AmongCues =
    [
        ToldOutlet.Apply, // "…, Lin told Reuters"
        PassedOn.Apply, // "Lin said …, Interfax reported"
        AccordingTo.Apply, // "Lin said …, according to Reuters", "…, per Reuters"
    ];

    /// <summary>Those that read a stretch of text anew, whatever quote was found there.</summary>
    private static readonly Action<TokenView, List<QuoteDraft>>[] Instead =
    [
        QuotedAs.Apply, // "Reuters quoted Lin as saying …"
        InContent.Apply, // "Lin discussed the plan with the BBC"
        Citing.Apply, // "Reuters reported, citing police, that …"
    ];

    /// <summary>Those that look at a finished quote that has a source, and at what stands around its cue.</summary>
    private static readonly Func<TokenView, Quote, TextSpan, IEnumerable<Relay>>[] AroundQuote =
    [
        Occasion.Find, // "Lin said in an interview with the BBC …", "said on “Morning Joe”", "a letter seen by Reuters said"
        CarriedBy.Find, // "Lin said in comments carried by Xinhua …"
        Credit.Find, // "Lin said … (Reuters)."
    ];

    /// <summary>Those that attribute a whole sentence, with or without a quote in it.</summary>
    private static readonly Func<TokenView, Sentence, IEnumerable<Relay>>[] OfSentence =
    [
        SentenceTail.Find, // "The bridge fell, per Reuters."
        Credit.Find, // "The bridge fell (Reuters)."
    ];

    /// <summary>Gives the quotes of a sentence their relays.</summary>
    public static void Apply(SentenceQuotes sentence)
    {
        foreach (var pattern in AmongCues) pattern(sentence);
    }

    /// <summary>Puts quotes that are told with their relay in place of those that were found there.</summary>
    public static void Replace(TokenView text, List<QuoteDraft> drafts)
    {
        foreach (var pattern in Instead) pattern(text, drafts);
    }

    /// <summary>
    /// The relays that the words around <paramref name="quote"/> tell of; none of a quote without source or cue. An occasion behind another's cue
    /// is the other's: "despite his claim in an interview with CNN, she admitted …".
    /// </summary>
    /// <param name="text">The document's tokens.</param>
    /// <param name="quote">The quote.</param>
    /// <param name="cued">All quotes with a cue, in the order of their cues.</param>
    public static IEnumerable<Relay> Around(TokenView text, Quote quote, ImmutableArray<Quote> cued) => quote is not { Source: not null, Cue: { } cue } ? []
        : AroundQuote.SelectMany(pattern => pattern(text, quote, cue)).Where(relay => !relay.IsOccasion || !IsOthers(text, quote, relay, cued));

    private static bool IsOthers(TokenView text, Quote quote, Relay relay, ImmutableArray<Quote> cued)
    {
        var (low, high) = (0, cued.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (cued[middle].Cue!.Value.Start < relay.Phrase.Start) low = middle + 1;
            else high = middle;
        }
        return low > 0 && cued[low - 1] is var nearest && nearest.Source != quote.Source && nearest.Source?.Overlaps(relay.Phrase) != true
            && text.Document.SentenceAt(nearest.Cue!.Value.Start) == text.Document.SentenceAt(relay.Phrase.Start);
    }

    /// <summary>The relays of whole sentences, by the sentence's index.</summary>
    public static ILookup<int, Relay> OfSentences(TokenView text) => text.Document.Sentences.Index()
        .SelectMany(sentence => OfSentence.SelectMany(pattern => pattern(text, sentence.Item)).Select(relay => (sentence.Index, Relay: relay)))
        .ToLookup(found => found.Index, found => found.Relay);
}
