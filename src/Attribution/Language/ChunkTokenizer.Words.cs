using Attribution.Lists;
using static Attribution.Language.Characters;

namespace Attribution.Language;

internal readonly ref partial struct ChunkTokenizer
{
    private static readonly WordSet BeforeInitial = WordSet.Of("words-of-language.tsv", "before-initial");

    /// <summary>The end of a word that begins with a letter, without its clitic; with its period where it is an abbreviation.</summary>
    private int WordEnd(int start)
    {
        var end = start;
        while (true)
        {
            while (IsAlphanumericAt(end)) end++;
            if (!JoinsWord(start, end)) break;
            end++;
        }
        if (At(end) == '.')
        {
            var dotted = DottedEnd(start, end);
            if (dotted > end) return dotted;
        }
        return CutClitic(start, end);
    }

    /// <summary>Whether the mark at <paramref name="position"/> belongs to the word around it.</summary>
    private bool JoinsWord(int start, int position)
    {
        if (position <= start || !IsAlphanumericAt(position + 1)) return false;
        var c = At(position);
        if (IsHyphen(c) || c == '_') return true;
        if (c == '&') return position - start <= 2;
        if (c == '/') return position - start == 1 && !IsAlphanumericAt(position + 2);
        if (IsApostrophe(c)) return CliticEnd(position) < 0;
        return false;
    }

    /// <summary>
    /// The end of an abbreviation, file name or host name whose first period stands at <paramref name="dot"/>;
    /// <paramref name="dot"/> itself where the period closes the sentence.
    /// </summary>
    private int DottedEnd(int start, int dot)
    {
        // Letters with a period after each: U.S., a.m., J.R.R.
        var end = start;
        while (IsLetterAt(end) && At(end + 1) == '.' && (end == start || dot == start + 1)) end += 2;
        if (end > start)
        {
            if (end == start + 2 && !IsAlphanumericAt(end)) return IsInitial(start) || IsAbbreviation(start, dot) ? end : dot;
            if (IsLetterAt(end) && !IsAlphanumericAt(end + 1)) return end + 1;
            if (end > start + 2 && !IsLetterAt(end)) return end;
        }
        if (!IsAlphanumericAt(dot + 1) || IsMissingSpace(start, dot)) return IsAbbreviation(start, dot) ? dot + 1 : dot;
        end = dot;
        while (At(end) is '.' or '-' or '_' && IsAlphanumericAt(end + 1) && !IsMissingSpace(start, end))
        {
            end++;
            while (IsAlphanumericAt(end)) end++;
        }
        return end;
    }

    /// <summary>Whether the word and its period are a listed abbreviation; one that stands before numbers needs one.</summary>
    private bool IsAbbreviation(int start, int dot)
    {
        var word = text.AsSpan(start, dot + 1 - start);
        if (!Abbreviations.Contains(word)) return false;
        return Abbreviations.KindOf(word) != AbbreviationKind.Number || char.IsAsciiDigit(FirstBehind(dot + 1));
    }

    /// <summary>The first character at or behind <paramref name="position"/> that is not white space; NUL where none is left.</summary>
    private char FirstBehind(int position)
    {
        while (position < range.End && char.IsWhiteSpace(text[position])) position++;
        return position < range.End ? text[position] : '\0';
    }

    /// <summary>Whether a space is missing behind the period at <paramref name="dot"/>: "world.Today".</summary>
    private bool IsMissingSpace(int start, int dot) =>
        dot - start > 1 && !char.IsUpper(At(dot - 1)) && char.IsUpper(At(dot + 1)) && char.IsLower(At(dot + 2));

    /// <summary>
    /// Whether the single letter at <paramref name="start"/> is the initial of a name: a capital between a capitalised
    /// word and another one, or at the head of a name, which may stand behind a verb of saying: "said D. Joshua Tallis".
    /// </summary>
    private bool IsInitial(int start)
    {
        if (!char.IsUpper(text[start])) return false;
        if (!char.IsUpper(FirstBehind(start + 2))) return false;
        if (tokens.Count == 0 || tokens[^1].Start < range.Start) return true;
        if (BeforeInitial.Contains(tokens[^1].In(text))) return true;
        var before = text[tokens[^1].Start];
        return char.IsUpper(before) || text[start] != 'I' && !char.IsLower(before) && !char.IsAsciiDigit(before);
    }

    /// <summary>The end of the word in front of a clitic at its end; <paramref name="end"/> where there is none.</summary>
    private int CutClitic(int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        if (word.Length > 3 && (word[^1] | 0x20) == 't' && IsApostrophe(word[^2]) && (word[^3] | 0x20) == 'n') return end - 3;
        return Contractions.FirstPart(word) is var first && first > 0 ? start + first : end;
    }

    /// <summary>The end of a clitic ('s 're 've 'll 'd 'm) whose apostrophe stands at <paramref name="position"/>; -1 where none does.</summary>
    private int CliticEnd(int position)
    {
        var first = (char)(At(position + 1) | 0x20);
        if (first is 's' or 'd' or 'm' && !IsAlphanumericAt(position + 2)) return position + 2;
        var second = (char)(At(position + 2) | 0x20);
        return (first, second) is ('r', 'e') or ('v', 'e') or ('l', 'l') && !IsAlphanumericAt(position + 3) ? position + 3 : -1;
    }

    /// <summary>The end of a word that begins with an apostrophe: ’90s, 'em, ’til; -1 where none does.</summary>
    private int ElisionEnd(int start)
    {
        if (IsAlphanumericAt(start - 1)) return -1;
        if (IsDigitAt(start + 1) && IsDigitAt(start + 2) && !IsDigitAt(start + 3))
        {
            var end = start + 3;
            if (At(end) == 's') end++;
            return IsAlphanumericAt(end) ? -1 : end;
        }
        var word = start + 1;
        while (IsLetterAt(word)) word++;
        return Contractions.IsElided(text.AsSpan(start + 1, word - start - 1)) ? word : -1;
    }
}
