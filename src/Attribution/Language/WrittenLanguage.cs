using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace Attribution.Language;

/// <summary>
/// Tells in which language a text is, by its script and by how many of its words are among the commonest of a language. It is sure of texts of
/// some sentences, and says nothing of shorter ones. Immutable and thread-safe.
/// </summary>
internal static class WrittenLanguage
{
    /// <summary>A text with fewer words could be in any language.</summary>
    private const int FewestWords = 30;

    /// <summary>Only so many words of a long text are looked at.</summary>
    private const int MostWords = 4_000;

    /// <summary>In every language about a third of the words are common ones; in a text that is in it, at least so many.</summary>
    private const double LeastShare = 0.12;

    /// <summary>By so much its common words outnumber those of English, for the two share some.</summary>
    private const double LeastLead = 1.5;

    private static readonly (string Name, FrozenSet<string> Words)[] Languages = [.. Lines().Select(line => line.Split('\t'))
        .Select(columns => (columns[1], columns[2].Split(' ').ToFrozenSet(StringComparer.Ordinal)))];

    /// <summary>The scripts of other alphabets and the languages that are written in them, by their first and last characters.</summary>
    private static readonly ImmutableArray<(char First, char Last, string Name)> Scripts =
    [
        ('\u0370', '\u03FF', "Greek"), ('\u0400', '\u052F', "Russian or another language in Cyrillic"), ('\u0590', '\u05FF', "Hebrew"),
        ('\u0600', '\u06FF', "Arabic, Persian or Urdu"), ('\u0900', '\u097F', "Hindi or another language in Devanagari"), ('\u0980', '\u09FF', "Bengali"),
        ('\u0B80', '\u0BFF', "Tamil"), ('\u0E00', '\u0E7F', "Thai"), ('\u10A0', '\u10FF', "Georgian"), ('\u3040', '\u30FF', "Japanese"),
        ('\u4E00', '\u9FFF', "Chinese"), ('\uAC00', '\uD7AF', "Korean"),
    ];

    /// <summary>The name of the language that <paramref name="text"/> is in; null where it is English, or where that cannot be told.</summary>
    public static string? OtherThanEnglish(string text)
    {
        var scripts = new int[Scripts.Length];
        var counts = new int[Languages.Length];
        var (words, letters, latin, start) = (0, 0, 0, -1);
        for (var i = 0; i <= text.Length && words < MostWords; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                if (start < 0) start = i;
                letters++;
                if (text[i] < '\u0250') latin++;
                else if (ScriptOf(text[i]) is >= 0 and var script) scripts[script]++;
                continue;
            }
            if (start < 0) continue;
            var word = text[start..i].ToLower(CultureInfo.InvariantCulture);
            start = -1;
            words++;
            for (var language = 0; language < counts.Length; language++)
            {
                if (Languages[language].Words.Contains(word)) counts[language]++;
            }
        }
        if (letters >= FewestWords && latin * 2 < letters) return OfScript(scripts);
        if (words < FewestWords) return null;
        var english = Array.FindIndex(Languages, language => language.Name == "English");
        var best = Array.IndexOf(counts, counts.Max());
        return best != english && counts[best] > words * LeastShare && counts[best] > counts[english] * LeastLead ? Languages[best].Name : null;
    }

    private static string? OfScript(int[] scripts)
    {
        // Japanese is written in Chinese characters as well.
        var (japanese, chinese) = (Place("Japanese"), Place("Chinese"));
        if (scripts[japanese] * 10 > scripts[chinese]) scripts[japanese] += scripts[chinese];
        var most = scripts.Max();
        return most > 0 ? Scripts[Array.IndexOf(scripts, most)].Name : null;

        static int Place(string name) => Scripts.Select(script => script.Name).ToList().IndexOf(name);
    }

    private static int ScriptOf(char letter)
    {
        for (var i = 0; i < Scripts.Length; i++)
        {
            if (letter >= Scripts[i].First && letter <= Scripts[i].Last) return i;
        }
        return -1;
    }

    private static IEnumerable<string> Lines()
    {
        using var reader = new StreamReader(typeof(WrittenLanguage).Assembly.GetManifestResourceStream("common-words.tsv")!);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#')) yield return line;
        }
    }
}
