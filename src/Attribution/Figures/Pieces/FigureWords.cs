using System.Collections.Frozen;
using System.Globalization;
using Attribution.Lists;

namespace Attribution.Figures.Pieces;

/// <summary>What single words mean in figures, from the layer's word lists, and the sets of words for which its rules ask.</summary>
internal static class FigureWords
{
    private const string Sets = "words-of-figures.tsv";

    private const int LongestWord = 16;

    private static readonly FrozenDictionary<string, (Meaning Meaning, double Value, int Calendar)>.AlternateLookup<ReadOnlySpan<char>> Words =
        Read().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Verbs and nouns of change ("rose", "fall").</summary>
    public static WordSet OfChange { get; } = WordSet.Of("change-words.tsv");

    /// <summary>What the word means, in any case; no meaning for a word in none of the lists.</summary>
    public static (Meaning Meaning, double Value, int Calendar) Look(ReadOnlySpan<char> word) =>
        word.Length <= LongestWord && Words.TryGetValue(word, out var found) ? found : (Meaning.None, double.NaN, 0);

    /// <summary>The set of words called <paramref name="name"/>.</summary>
    public static WordSet Set(string name) => WordSet.Of(Sets, name);

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
        foreach (var row in Lexicon.Rows("periods.tsv")) Add(row[0].Split(' ')[0], Meaning.Period);
        foreach (var row in Lexicon.Rows("names-with-numbers.tsv")) Add(row[0].Split(' ')[0], Meaning.Name);
        foreach (var word in Lexicon.Rows(Sets).First(row => row[0] == "openers")[1].Split(' ')) Add(word, Meaning.Opener);
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
        "weekdays" => Meaning.PluralWeekday,
        "decade" => Meaning.Decade,
        _ => Meaning.TimeUnit,
    };
}
