using Attribution.Documents;

namespace Attribution.Language;

/// <summary>
/// Cuts text into tokens as the Penn Treebank does, with these choices: a hyphenated word is one token ("30-day",
/// "high-voltage"), two plain numbers around a hyphen are three ("5-4"); a clitic stands alone ("do" + "n't",
/// "China" + "’s"); a sign or unit that touches a number stands alone ("$" + "3.2" + "bn", "80" + "%", "10" + "am");
/// the period of an abbreviation belongs to it ("U.S.", "Nov.", "J."); web addresses, mail addresses, @handles and
/// #tags are one token; a slash cuts words but not dates and fractions; every other mark is a token of its own, runs
/// of dots, dashes, exclamation and question marks staying together.
/// Tokens cover every character that is not white space; offsets are exact. Linear in the length of the text.
/// </summary>
internal static class Tokenizer
{
    /// <summary>Adds the tokens of <paramref name="range"/> to <paramref name="tokens"/>, in text order.</summary>
    public static void Tokenize(string text, TextSpan range, List<TextSpan> tokens)
    {
        var position = range.Start;
        while (position < range.End)
        {
            if (char.IsWhiteSpace(text[position]))
            {
                position++;
                continue;
            }
            var end = position + 1;
            while (end < range.End && !char.IsWhiteSpace(text[end])) end++;
            new ChunkTokenizer(text, range, new TextSpan(position, end), tokens).Run();
            position = end;
        }
    }
}
