using System.Collections.Frozen;
using System.Globalization;
using Attribution.Language;

namespace Attribution.Figures;

/// <summary>What single words mean in figures, from the layer's word lists.</summary>
internal static class Vocabulary
{
    private const int LongestWord = 16;

    /// <summary>Words that open a date or quantity without being a number, month or weekday themselves.</summary>
    private static readonly string[] Openers =
    [
        "a", "an", "half", "the", "this", "that", "last", "next", "past", "previous", "coming", "upcoming", "following", "same", "early", "earlier", "late", "later", "mid",
        "today", "yesterday", "tomorrow", "tonight", "end", "beginning", "start", "middle", "twice", "thrice", "plus", "minus", "negative", "q", "fy", "fiscal", "calendar", "year",
    ];

    private static readonly FrozenDictionary<string, (Meaning Meaning, double Value, int Calendar)> Words = Read();

    private static readonly FrozenDictionary<string, (Meaning Meaning, double Value, int Calendar)>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What the word means, in any case; no meaning for a word in none of the lists.</summary>
    public static (Meaning Meaning, double Value, int Calendar) Look(ReadOnlySpan<char> word) =>
        word.Length <= LongestWord && Lookup.TryGetValue(word, out var found) ? found : (Meaning.None, double.NaN, 0);

    private static FrozenDictionary<string, (Meaning, double, int)> Read()
    {
        var words = new Dictionary<string, (Meaning Meaning, double Value, int Calendar)>(StringComparer.OrdinalIgnoreCase);
        void Add(string word, Meaning meaning, double? value = null, int? calendar = null)
        {
            if (!words.TryGetValue(word, out var old)) old.Value = double.NaN;
            words[word] = (old.Meaning | meaning, value ?? old.Value, calendar ?? old.Calendar);
        }
        foreach (var row in Lexicon.Rows("number-words.tsv")) Add(row[0], NumberMeaning(row[1]), double.Parse(row[2], CultureInfo.InvariantCulture));
        foreach (var row in Lexicon.Rows("calendar-words.tsv"))
            Add(row[0], CalendarMeaning(row[1]) | (row.Length > 3 ? Meaning.ShortForm : Meaning.None), null, int.Parse(row[2], CultureInfo.InvariantCulture));
        foreach (var row in Lexicon.Rows("approximators.tsv")) Add(row[0].Split(' ')[0], Meaning.Approximator);
        foreach (var row in Lexicon.Rows("holidays.tsv")) Add(row[0].Split(' ')[0].Replace("'s", "", StringComparison.Ordinal).TrimEnd('\''), Meaning.Holiday);
        foreach (var word in Openers) Add(word, Meaning.Opener);
        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static Meaning NumberMeaning(string name) => name switch
    {
        "cardinal" => Meaning.Cardinal,
        "scale" => Meaning.Scale,
        "plural" => Meaning.PluralScale,
        "ordinal" => Meaning.Ordinal,
        "fold" => Meaning.Fold,
        _ => Meaning.FractionNoun,
    };

    private static Meaning CalendarMeaning(string name) => name switch
    {
        "month" => Meaning.Month,
        "weekday" => Meaning.Weekday,
        "season" => Meaning.Season,
        "daypart" => Meaning.DayPart,
        _ => Meaning.TimeUnit,
    };
}
