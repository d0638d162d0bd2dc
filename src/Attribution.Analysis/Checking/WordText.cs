using System.Collections.Immutable;
using Attribution.Display;
using Attribution.Documents;

namespace Attribution.Checking;

/// <summary>A word of a text as texts are compared: in lower case, with one kind of apostrophe.</summary>
/// <param name="Text">The word.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct TextWord(string Text, TextSpan Span)
{
    private static readonly HashSet<string> Negating = new(
        EmbeddedText.Read("negating-words.tsv").ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#'),
        StringComparer.Ordinal);

    /// <summary>Whether it turns a statement into its opposite.</summary>
    public bool IsNegation => Negating.Contains(Text) || Text.EndsWith("n't", StringComparison.Ordinal);
}

/// <summary>Cuts texts into the words by which they are compared; marks, case and kinds of quotation marks and apostrophes tell nothing apart.</summary>
internal static class WordText
{
    /// <summary>The words of <paramref name="text"/> in <paramref name="span"/>.</summary>
    public static ImmutableArray<TextWord> Words(string text, TextSpan span)
    {
        var words = ImmutableArray.CreateBuilder<TextWord>();
        var start = -1;
        for (var at = span.Start; at <= span.End; at++)
        {
            var inside = at < span.End && (char.IsLetterOrDigit(text[at]) || (start >= 0 && IsInner(text, at, span.End)));
            if (inside && start < 0) start = at;
            if (inside || start < 0) continue;
            words.Add(new(text[start..at].ToLowerInvariant().Replace('’', '\''), new(start, at)));
            start = -1;
        }
        return words.DrainToImmutable();
    }

    /// <summary>An apostrophe between letters, or a point or comma between digits.</summary>
    private static bool IsInner(string text, int at, int end) => at > 0 && at + 1 < end && (text[at] switch
    {
        '\'' or '’' => char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]),
        '.' or ',' => char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]),
        _ => false,
    });
}
