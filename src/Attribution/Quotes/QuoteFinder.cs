using System.Collections.Immutable;
using Attribution.Language;

namespace Attribution.Quotes;

/// <summary>Finds the attribution relations of a document. Thread-safe.</summary>
public static class QuoteFinder
{
    /// <summary>Longer sentences, which no one writes, are read in pieces, so that the time stays linear in the text.</summary>
    private const int LongestSentence = 400;

    /// <summary>Finds the quotes of <paramref name="document"/>, ordered by start, an outer one before those inside it; a pure function of the document.</summary>
    public static ImmutableArray<Quote> Find(AnnotatedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Tokens.IsEmpty) return [];
        var text = new Reading(document);
        var drafts = new List<Draft>();
        foreach (var sentence in document.Sentences)
        {
            for (var first = sentence.FirstToken; first < sentence.EndToken; first += LongestSentence)
            {
                SentenceQuotes.Add(text, first, Math.Min(sentence.EndToken, first + LongestSentence), drafts);
            }
        }
        Turns.Add(text, drafts);
        drafts = [.. TrainedQuotes.Merge(text, drafts).OrderBy(draft => draft.Extent.First)];
        QuotedAs.Apply(text, drafts);
        Continuation.Apply(text, drafts);
        drafts.RemoveAll(draft => !Parts.Separate(draft));
        return Nesting.Build(text, Crossings.Resolve(text.Length, drafts));
    }
}
