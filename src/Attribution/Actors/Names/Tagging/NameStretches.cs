using System.Collections.Frozen;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Names.Tagging;

/// <summary>
/// Finds the stretches of a sentence in which names may stand: words with a capital, numbers beside them, and the small
/// words and marks that hold names together (<c>name-links.tsv</c>). No name lies outside.
/// </summary>
internal static class NameStretches
{
    /// <summary>The most words that may stand between two words with a capital inside a name: "of the".</summary>
    private const int MostLinks = 3;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Links = Lexicon.Rows("name-links.tsv")
        .Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds the stretches between the tokens <paramref name="first"/> and <paramref name="end"/>, a sentence, to <paramref name="into"/>.</summary>
    public static void Find(AnnotatedDocument document, int first, int end, List<(int First, int End)> into)
    {
        var careless = IsCareless(document, first, end);
        for (var i = first; i < end; i++)
        {
            if (!IsCore(document.Word(i), careless)) continue;
            var start = i > first && IsNumber(document.Word(i - 1)) ? i - 1 : i;
            var last = i;
            for (var at = i + 1; at < end && at - last <= MostLinks + 1; at++)
            {
                var word = document.Word(at);
                if (IsCore(word, careless)) last = at;
                else if (!IsNumber(word) && !Links.Contains(word)) break;
            }
            if (last + 1 < end && IsNumber(document.Word(last + 1))) last++;
            into.Add((start, last + 1));
            i = last;
        }
    }

    /// <summary>Whether the word may be part of a name by itself: it has a capital, or may be a name in a careless sentence.</summary>
    public static bool IsCore(ReadOnlySpan<char> word, bool careless) => HasCapital(word) || (careless && MayBeName(word));

    /// <summary>Whether the first word of the sentence is in lower case.</summary>
    public static bool IsCareless(AnnotatedDocument document, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (document.Word(i) is [var c, ..] && char.IsLetter(c)) return char.IsLower(c);
        }
        return false;
    }

    /// <summary>Whether a word in lower case, with a capital, is a given name, or begins that of a town or firm.</summary>
    private static bool MayBeName(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > 24 || !char.IsLower(word[0])) return false;
        Span<char> form = stackalloc char[word.Length];
        word.CopyTo(form);
        form[0] = char.ToUpperInvariant(form[0]);
        return GivenNames.Contain(form) || ListedNames.Default[ListedNames.Key(0, WordFeatures.Of(form).Exact)] != 0;
    }

    /// <summary>Whether the word has a capital letter.</summary>
    private static bool HasCapital(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsUpper(c)) return true;
        }
        return false;
    }

    private static bool IsNumber(ReadOnlySpan<char> word) => word.Length > 0 && char.IsDigit(word[0]);
}
