using Attribution.Language;

namespace Attribution.Quotes.Tagging;

/// <summary>What the sequence model sees of each token of a document, as numbers that are computed once.</summary>
internal sealed class TokenHashes
{
    public readonly uint[] Word;
    public readonly uint[] Lemma;
    public readonly uint[] Tag;
    public readonly uint[] Shape;
    public readonly uint[] Prefix;
    public readonly uint[] Suffix;

    /// <summary>0 outside the outermost quotations, 1 inside, 2 where one opens, 3 where one is closed.</summary>
    public readonly byte[] Mark;

    /// <summary>The cue table's bin.</summary>
    public readonly byte[] Bin;

    /// <summary>The class of a punctuation mark, 0 for other tokens; see <see cref="PunctuationOf"/>.</summary>
    public readonly byte[] Punctuation;

    public TokenHashes(TokenView text, CueTable cues)
    {
        var document = text.Document;
        var tokens = document.Tokens;
        var n = tokens.Length;
        Word = new uint[n];
        Lemma = new uint[n];
        Tag = new uint[n];
        Shape = new uint[n];
        Prefix = new uint[n];
        Suffix = new uint[n];
        Mark = new byte[n];
        Bin = new byte[n];
        Punctuation = new byte[n];
        for (var i = 0; i < n; i++)
        {
            var word = text[i];
            var token = tokens[i];
            Word[i] = Hashing.Word(word);
            Lemma[i] = Hashing.Word(token.Lemma);
            Tag[i] = Hashing.Exact(token.Tag);
            Shape[i] = Hashing.Shape(word);
            Prefix[i] = Hashing.Word(word[..Math.Min(3, word.Length)]);
            Suffix[i] = Hashing.Word(word[Math.Max(0, word.Length - 3)..]);
            Mark[i] = MarkOf(text, i);
            Punctuation[i] = PunctuationOf(word);
            Bin[i] = cues.Bin(CueTable.Key(Lemma[i], token.Tag.Length > 0 ? token.Tag[0] : ' '));
        }
    }

    private static byte MarkOf(TokenView text, int i)
    {
        var quotation = text.QuotationAt(i);
        if (quotation < 0) return 0;
        var range = text.Quotation(quotation);
        return (byte)(i == range.End - 1 && text.Document.Quotations[quotation].Closed ? 3 : i == range.First ? 2 : 1);
    }

    /// <summary>1 comma, 2 final mark, 3 colon or semicolon, 4 dash, 5 bracket, 6 quotation mark, 7 other, 0 none.</summary>
    private static byte PunctuationOf(ReadOnlySpan<char> word) => word.Length == 0 ? (byte)7 : (byte)(word[0] switch
    {
        ',' => 1,
        '.' or '?' or '!' or '…' => word.Length == 1 || word[^1] == '.' && !char.IsLetter(word[0]) ? 2 : 0,
        ':' or ';' => 3,
        '-' or '–' or '—' => word.Length <= 2 ? 4 : 0,
        '(' or ')' or '[' or ']' => 5,
        '"' or '“' or '”' or '«' or '»' or '„' or '‟' => 6,
        _ => 0,
    });
}
