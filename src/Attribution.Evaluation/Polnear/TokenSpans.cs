using Attribution.Documents;

namespace Attribution.Evaluation.Polnear;

/// <summary>A fragment of one role that is laid over the tokens.</summary>
/// <param name="Role">Source, cue or content.</param>
/// <param name="Fragment">Where it stands in the text.</param>
internal readonly record struct Labelled(string Role, TextSpan Fragment);

/// <summary>
/// The tokens of an article and its instances: stretches of sentences without an empty line between. A span becomes the
/// run of tokens that it touches within one instance; a token belongs to one span, the last that claims it.
/// </summary>
internal sealed class TokenSpans
{
    private readonly TextSpan[] tokens;
    private readonly bool[] opens;

    public TokenSpans(PolnearArticle article)
    {
        tokens = [.. article.Sentences.SelectMany(sentence => sentence)];
        opens = new bool[tokens.Length];
        var at = 0;
        for (var i = 0; i < article.Sentences.Count; i++)
        {
            opens[at] = i == 0 || IsParagraphEnd(article.Text, article.Sentences[i - 1][^1].End, article.Sentences[i][0].Start);
            at += article.Sentences[i].Length;
        }
    }

    /// <summary>The runs of tokens per instance and role.</summary>
    public ILookup<(int Instance, string Role), TextSpan> Runs(IReadOnlyList<Labelled> labels)
    {
        var label = Lay(labels);
        var runs = new List<(int Instance, string Role, TextSpan Run)>();
        var instance = 0;
        for (int start = 0, end; start < tokens.Length; start = end)
        {
            if (opens[start]) instance = start;
            for (end = start + 1; end < tokens.Length && label[end] == label[start] && !opens[end];) end++;
            if (label[start] >= 0) runs.Add((instance, labels[label[start]].Role, new(start, end)));
        }
        return runs.ToLookup(run => (run.Instance, run.Role), run => run.Run);
    }

    /// <summary>The index of the label of each token; -1 without one.</summary>
    private int[] Lay(IReadOnlyList<Labelled> labels)
    {
        var label = new int[tokens.Length];
        Array.Fill(label, -1);
        for (var i = 0; i < labels.Count; i++)
        {
            var fragment = labels[i].Fragment;
            for (var k = FirstCandidate(fragment.Start); k < tokens.Length && tokens[k].Start < fragment.End; k++)
            {
                if (tokens[k].End > fragment.Start) label[k] = i;
            }
        }
        return label;
    }

    /// <summary>The last token that starts before <paramref name="position"/>, where there is one.</summary>
    private int FirstCandidate(int position)
    {
        return Math.Max(0, SortedSpans.FirstAtOrBehind(tokens.AsSpan(), position, static (in TextSpan token) => token.Start) - 1);
    }

    private static bool IsParagraphEnd(string text, int from, int to) => from < to && text.AsSpan(from, to - from).Count('\n') >= 2;
}
