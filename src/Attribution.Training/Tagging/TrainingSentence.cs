using Attribution.Documents;
using Attribution.Language;
using Attribution.Training.Corpora;

namespace Attribution.Training.Tagging;

/// <summary>A sentence cut by the library's own tokenizer, with what a corpus says of each token.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Allowed">The labels that each token may have: one where the corpus is sure, several where it gives the tag alone, none
/// where it is silent.</param>
/// <param name="IsSure">Whether people set the labels, and no program.</param>
internal sealed record TrainingSentence(string Text, TextSpan[] Tokens, int[][] Allowed, bool IsSure)
{
    /// <summary>Takes the labels of <paramref name="sentence"/> for the tokens that match one of its words.</summary>
    public static TrainingSentence Of(TreebankSentence sentence, LabelSet labels)
    {
        var gold = new Dictionary<TextSpan, int>();
        foreach (var word in sentence.Words) gold.TryAdd(word.Span, labels.Of(word));
        return Cut(sentence.Text, true, span => gold.TryGetValue(span, out var label) && label >= 0 ? [label] : []);
    }

    /// <summary>Takes the tags of <paramref name="sentence"/> for the tokens that match one of its words.</summary>
    public static TrainingSentence Of(NewsSentence sentence, LabelSet labels)
    {
        var allowed = new Dictionary<TextSpan, int[]>();
        for (var i = 0; i < sentence.Words.Count; i++)
        {
            var word = sentence.Words[i];
            var next = i + 1 < sentence.Words.Count ? sentence.Words[i + 1].Tag : ".";
            if (word.Span.Length > 0) allowed.TryAdd(word.Span, SilverTags.Allowed(word.Span.In(sentence.Text), word, next, labels));
        }
        return Cut(sentence.Text, false, span => allowed.GetValueOrDefault(span) ?? []);
    }

    private static TrainingSentence Cut(string text, bool sure, Func<TextSpan, int[]> allowed)
    {
        var tokens = new List<TextSpan>();
        Tokenizer.Tokenize(text, new TextSpan(0, text.Length), tokens);
        return new TrainingSentence(text, [.. tokens], [.. tokens.Select(allowed)], sure);
    }
}
