using System.Buffers;
using Attribution.Lists;

namespace Attribution.Documents.Layout.Turns;

/// <summary>Reads what may open a turn of speech at the start of a line: whether it does, only the whole text tells.</summary>
internal static class LabelReader
{
    private const string List = "words-of-layout.tsv";

    private const int Longest = 100, LongestName = 60, MostWords = 6, MostRoleWords = 12;

    private static readonly SearchValues<char> NotInLabel = SearchValues.Create("“”\"?!;");

    private static readonly SearchValues<char> NotInName = SearchValues.Create("/@=&%$+|");

    /// <summary>Words that open a speaker's name or stand for it.</summary>
    private static readonly WordSet Titles = WordSet.Of(List, "titles");

    /// <summary>Words for somebody who speaks without a name.</summary>
    private static readonly WordSet Roles = WordSet.Of(List, "speakers");

    /// <summary>Words behind which no one speaks, or whose capital says nothing.</summary>
    private static readonly WordSet NoNames = WordSet.Of(List, "no-names");

    private static readonly WordSet Heads = WordSet.Of(List, "heads");

    private static readonly WordSet Pictures = WordSet.Of(List, "pictures");

    private static readonly WordSet Particles = WordSet.Of(List, "particles");

    /// <summary>The label at the start of <paramref name="line"/>; null where none stands there.</summary>
    public static TurnLabel? Read(string text, TextSpan line)
    {
        var start = SkipMarkup(text, line.Start, line.End);
        if (start >= line.End) return null;
        return Bracketed(text, line, start) ?? Letter(text, line, start) ?? Named(text, line, start);
    }

    /// <summary>
    /// The label without a mark that <paramref name="name"/> makes at the start of <paramref name="line"/>; null where another word stands there.
    /// </summary>
    public static TurnLabel? Bare(string text, TextSpan line, ReadOnlySpan<char> name)
    {
        var rest = line.In(text);
        if (!rest.StartsWith(name, StringComparison.Ordinal) || rest.Length < name.Length + 3 || rest[name.Length] is not (' ' or '\u00A0')) return null;
        var behind = line.Start + name.Length;
        while (behind < line.End && char.IsWhiteSpace(text[behind])) behind++;
        if (behind == line.End || !(char.IsUpper(text[behind]) || IsOpening(text[behind]))) return null;
        return new(new(line.Start, behind), new(line.Start, line.Start + name.Length), default, LabelKind.Bare);
    }

    /// <summary>Where emphasis, list marks and dashes at <paramref name="start"/> end.</summary>
    public static int SkipMarkup(string text, int start, int end)
    {
        while (start < end && (text[start] is '*' or '_' or '>' or '–' or '—' or '#' || char.IsWhiteSpace(text[start]))) start++;
        return start;
    }

    /// <summary>"((WN))", perhaps with a colon behind it.</summary>
    private static TurnLabel? Bracketed(string text, TextSpan line, int start)
    {
        if (line.End - start < 6 || text[start] != '(' || text[start + 1] != '(') return null;
        var length = text.AsSpan(start + 2, Math.Min(LongestName, line.End - start - 2)).IndexOf("))", StringComparison.Ordinal);
        if (length < 1) return null;
        var name = TextLines.Trim(text, new(start + 2, start + 2 + length));
        var mark = SkipMarkup(text, start + length + 4, line.End);
        var colon = mark < line.End && text[mark] == ':' ? new TextSpan(mark, mark + 1) : default;
        return name.IsEmpty ? null : new(new(line.Start, SkipMarkup(text, colon.IsEmpty ? mark : colon.End, line.End)), name, colon, LabelKind.Bracketed);
    }

    /// <summary>"Q", "Q.", "Q:", "Q1:" and the same with "A".</summary>
    private static TurnLabel? Letter(string text, TextSpan line, int start)
    {
        if (text[start] is not ('Q' or 'A')) return null;
        var at = start + 1;
        while (at < line.End && at < start + 3 && char.IsAsciiDigit(text[at])) at++;
        var name = new TextSpan(start, at);
        var emphasis = at;
        while (at < line.End && text[at] is '*' or '_') at++;
        var marked = at < line.End && text[at] is ':' or '.' or ')';
        var colon = marked && text[at] == ':' ? new TextSpan(at, at + 1) : default;
        if (marked) at++;
        var spaces = 0;
        while (at + spaces < line.End && char.IsWhiteSpace(text[at + spaces])) spaces++;
        if (!marked && emphasis == at && !(spaces > 1 || (spaces == 1 && text[at] == '\t'))) return null;
        var behind = SkipMarkup(text, at, line.End);
        if (behind == line.End || (marked && behind == at)) return null;
        return new(new(line.Start, behind), name, colon, text[start] == 'Q' ? LabelKind.Question : LabelKind.Answer);
    }

    /// <summary>A name, perhaps with a role behind a comma or in brackets, and a colon.</summary>
    private static TurnLabel? Named(string text, TextSpan line, int start)
    {
        var reach = text.AsSpan(start, Math.Min(Longest, line.End - start));
        var length = reach.IndexOfAny(':', '\n', '\r');
        if (length < 1 || reach[length] != ':' || reach[..length].ContainsAny(NotInLabel)) return null;
        var mark = new TextSpan(start + length, start + length + 1);
        if (mark.End < line.End && !(char.IsWhiteSpace(text[mark.End]) || text[mark.End] is '*' or '_' || IsOpening(text[mark.End]))) return null;
        var label = TextLines.Trim(text, new(start, mark.Start));
        while (label.Length > 0 && text[label.End - 1] is '*' or '_') label = label with { End = label.End - 1 };
        // "Ana Brook, last year's winner. Image: Otto Lamm.": whose the picture is.
        if (Pictures.Contains(label.In(text)[(label.In(text).LastIndexOf(' ') + 1)..])) return null;
        if (Kind(text, label, out var name) is not { } kind) return null;
        return new(new(line.Start, SkipMarkup(text, mark.End, line.End)), name, mark, kind);
    }

    /// <summary>What kind of label the words between the start and the colon make, and the name in it; null where they are none.</summary>
    private static LabelKind? Kind(string text, TextSpan label, out TextSpan name)
    {
        var words = label.In(text);
        name = label;
        var isSure = false;
        var cut = words.IndexOfAny('(', '[');
        if (cut == 0 && words[^1] is ')' or ']') (name, isSure) = (new(label.Start + 1, label.End - 1), true);
        else if (cut > 0 && words[^1] is ')' or ']')
            (name, isSure) = (TextLines.Trim(text, label with { End = label.Start + cut }), words[..cut].IndexOf(',') > 0);
        else if (cut >= 0) return null;
        if (Separator(name.In(text), out var behind) is > 0 and var separator)
        {
            var role = name.In(text)[behind..];
            if (TextShape.Words(role, MostRoleWords) > MostRoleWords) return null;
            // "Halden Bank chairman, president and chief Ines Caro:" names her at its end.
            if (EndsWithName(role)) return LabelKind.Speaker;
            isSure = role.IndexOfAnyInRange('a', 'z') < 0 || char.IsLower(role.TrimStart()[0]) || NamesRole(role);
            name = TextLines.Trim(text, name with { End = name.Start + separator });
        }
        if (name.IsEmpty || !IsName(name.In(text), out var titled, out var isRole, out var isCapitals)) return null;
        return titled || isRole || (isSure && isCapitals) ? LabelKind.Speaker : LabelKind.Name;
    }

    /// <summary>Where a comma or dash parts a name from a role, and where the role begins; -1 without one.</summary>
    private static int Separator(ReadOnlySpan<char> name, out int behind)
    {
        foreach (var mark in (string[])[",", " -- ", " – ", " — ", " - "])
        {
            var at = name.IndexOf(mark, StringComparison.Ordinal);
            behind = at + mark.Length;
            if (at > 0 && behind < name.Length) return at;
        }
        behind = 0;
        return -1;
    }

    /// <summary>Whether a word for an office and a few with capitals stand at the end: "and director Ines Holm".</summary>
    private static bool EndsWithName(ReadOnlySpan<char> words)
    {
        var names = 0;
        while (words.LastIndexOf(' ') is >= 0 and var space)
        {
            var word = words[(space + 1)..];
            if (Roles.Contains(word) || Titles.Contains(word) || Heads.Contains(word)) return names is > 1 and < 5;
            if (word.IsEmpty || !char.IsUpper(word[0]) || word.IndexOfAnyInRange('a', 'z') < 0 || word.Contains(',')) return false;
            names++;
            words = words[..space];
        }
        return false;
    }

    /// <summary>Whether one of the words is that of an office or role.</summary>
    private static bool NamesRole(ReadOnlySpan<char> words)
    {
        foreach (var range in words.Split(' '))
        {
            var word = words[range].Trim("(),.");
            if (Roles.Contains(word) || Titles.Contains(word)) return true;
        }
        return false;
    }

    private static bool IsName(ReadOnlySpan<char> name, out bool titled, out bool role, out bool isCapitals)
    {
        (titled, role, isCapitals) = (false, false, name.IndexOfAnyInRange('a', 'z') < 0);
        var count = 0;
        var rest = name;
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf(' ');
            var word = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[(end + 1)..].TrimStart();
            var bare = word.TrimEnd('.');
            if (count == 0 && bare.Equals("the", StringComparison.OrdinalIgnoreCase) && !rest.IsEmpty) continue;
            if (count > 0 && isCapitals is false && char.IsLower(word[0]) && !Particles.Contains(bare) && !Roles.Contains(bare)) return false;
            if (char.IsLower(word[0]) && count == 0 && !Roles.Contains(bare)) return false;
            if (!char.IsLetter(word[0]) && !(rest.IsEmpty && name.IndexOfAny(' ', '.') is > 0 and var first && Roles.Contains(name[..first]))) return false;
            if (NoNames.Contains(bare) && !(isCapitals && Particles.Contains(bare) && count > 0) && !(count > 0 && Particles.Contains(bare))) return false;
            if (bare.ContainsAny(NotInName)) return false;
            titled |= count == 0 && Titles.Contains(bare) && !rest.IsEmpty;
            role = Roles.Contains(bare);
            if (++count > MostWords) return false;
        }
        return count > 0;
    }

    private static bool IsOpening(char character) => character is '"' or '\'' or '“' or '‘' or '«' or '(' or '[' or '…' or '—';
}
