using Attribution.Language;

namespace Attribution.Encoder;

/// <summary>
/// What an uncased encoder cannot see of a word: how it is written, and whether it stands between quotation marks. A mark is the number of
/// a vector that is added to what the word's pieces come with.
/// </summary>
internal static class WordMark
{
    /// <summary>The number of marks; 0 is that of a word in small letters outside quotation marks.</summary>
    public const int Count = 2 * Writings;

    private const int Writings = 4;

    /// <summary>The marks of the tokens of <paramref name="document"/>.</summary>
    public static byte[] Of(AnnotatedDocument document)
    {
        var marks = new byte[document.Tokens.Length];
        for (var i = 0; i < marks.Length; i++) marks[i] = Writing(document.Word(i));
        foreach (var quotation in document.Quotations)
        {
            if (quotation.Depth > 0) continue;
            for (var i = document.TokenAt(quotation.Span.Start); i < marks.Length && document.Tokens[i].Span.Start < quotation.Span.End; i++)
                marks[i] += Writings;
        }
        return marks;
    }

    /// <summary>0 for a word in small letters, 1 for one that begins with a capital, 2 for one in capitals, 3 for capitals behind small letters.</summary>
    private static byte Writing(ReadOnlySpan<char> word)
    {
        var (capitals, small, late) = (0, 0, false);
        foreach (var c in word)
        {
            if (char.IsUpper(c))
            {
                late |= small > 0;
                capitals++;
            }
            else if (char.IsLower(c))
            {
                small++;
            }
        }
        return late ? (byte)3 : capitals == 0 ? (byte)0 : small > 0 || capitals == 1 ? (byte)1 : (byte)2;
    }
}
