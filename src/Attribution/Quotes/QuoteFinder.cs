using Attribution.Language;
using Attribution.Quotes.Parts;
using Attribution.Quotes.Relays;
using Attribution.Quotes.Tagging;
using Attribution.Quotes.Types;
using Attribution.Quotes.Uncued;

namespace Attribution.Quotes;

/// <summary>Finds the attribution relations of a document. Thread-safe.</summary>
internal static class QuoteFinder
{
    /// <summary>Longer sentences, which no one writes, are read in pieces, so that the time stays linear in the text.</summary>
    private const int LongestSentence = 400;

    /// <summary>Finds the quotes of <paramref name="document"/>, and what relays them and its sentences; a pure function of the document.</summary>
    public static QuoteSet Find(AnnotatedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = new TokenView(document);
        return Find(text, FirstPass.Of(text), QuoteFloor.Balanced);
    }

    /// <summary>
    /// The same with a view of the document that others use, too, and with what was <paramref name="read"/> of it: what <paramref name="floor"/>
    /// keeps.
    /// </summary>
    internal static QuoteSet Find(TokenView text, FirstPass read, QuoteFloor floor) => Find(text, read, TypeModel.Default, floor);

    /// <summary>The same by another model of <paramref name="types"/>.</summary>
    internal static QuoteSet Find(TokenView text, FirstPass read, TypeModel types, QuoteFloor floor)
    {
        if (text.Count == 0) return QuoteSet.Of(text, []);
        var drafts = Drafts(text, read);
        drafts.RemoveAll(draft => FurnitureParts.Speak(text, draft) || TitlesOfWorks.Are(text, draft) || Inferences.Are(text, draft));
        QuoteTypes.Apply(text, read, drafts, types, floor);
        Continuation.Apply(text, drafts);
        drafts = UncuedQuotes.Add(text, drafts);
        drafts.RemoveAll(draft => !QuoteParts.Separate(draft));
        DropInner(text, drafts);
        return QuoteSet.Of(text, Nesting.Build(text, RelativeObjects.Resolve(text, Crossings.Resolve(text.Count, drafts))));
    }

    /// <summary>Drops what is a quote only inside another and stands in none.</summary>
    private static void DropInner(TokenView text, List<QuoteDraft> drafts)
    {
        var said = new bool[text.Count];
        foreach (var piece in drafts.Where(draft => !draft.IsInner).SelectMany(draft => draft.Content)) said.AsSpan(piece.First, piece.Length).Fill(true);
        drafts.RemoveAll(draft => draft is { IsInner: true, Cue: { } cue } && !said[cue.First]);
    }

    /// <summary>What may be a quote: the model's and the rules' together, with what relays them, in text order.</summary>
    internal static List<QuoteDraft> Drafts(TokenView text, FirstPass read)
    {
        var drafts = new List<QuoteDraft>();
        foreach (var sentence in text.Document.Sentences)
        {
            for (var first = sentence.FirstToken; first < sentence.EndToken; first += LongestSentence)
            {
                drafts.AddRange(new SentenceQuotes(text, first, Math.Min(sentence.EndToken, first + LongestSentence)).Drafts);
            }
        }
        NamedQuotations.Add(text, drafts);
        drafts = [.. SpokenTurns.Around(text, TrainedQuotes.Merge(text, read, drafts)).OrderBy(draft => draft.Extent.First)];
        PartRules.Apply(text, drafts);
        RelayPatterns.Replace(text, drafts);
        return drafts;
    }
}
