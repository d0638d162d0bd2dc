using Attribution.Language;

namespace Attribution.Actors.Sources;

/// <summary>"It" behind a sentence of which a document is the subject: "A report by the institute looked at the ports. It said …".</summary>
internal static class DocumentPronoun
{
    /// <summary>How many tokens of the sentence before its verb are looked at.</summary>
    private const int Longest = 40;

    public static Speaker? Read(SourceContext context, SourcePhrase phrase)
    {
        var words = context.Words;
        if (!phrase.IsWord || !words.Is(phrase.First, "it") || !words.StartsSentence(phrase.First)) return null;
        var sentence = words.Sentence(phrase.First);
        if (sentence == 0) return null;
        var before = words.Document.Sentences[sentence - 1];
        var end = words.PhraseEnd(before.FirstToken);
        if (end <= before.FirstToken || words.QuotationAt(before.FirstToken) >= 0 || !DocumentSource.IsDocument(words, end - 1)
            || words.Tag(end - 1) is not ("NN" or "NNP")) return null;
        while (end < Math.Min(before.EndToken, before.FirstToken + Longest) && !words.Is(end, Trait.Finite)) end++;
        return DocumentSource.Read(context, SourcePhrase.Of(words, words.Span(before.FirstToken, end)));
    }
}
