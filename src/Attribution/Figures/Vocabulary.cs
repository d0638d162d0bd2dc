using System.Collections.Frozen;
using System.Globalization;
using Attribution.Language;

namespace Attribution.Figures;

/// <summary>What single words mean in figures, from the layer's word lists.</summary>
internal static class Vocabulary
{
    private static readonly FrozenDictionary<string, (Meaning Meaning, double Value, int Calendar)> Words = Read();

    private static readonly FrozenDictionary<string, (Meaning Meaning, double Value, int Calendar)>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What the word means, in any case; no meaning for a word in none of the lists.</summary>
    public static (Meaning Meaning, double Value, int Calendar) Look(ReadOnlySpan<char> word) =>
        word.Length <= 16 && Lookup.TryGetValue(word, out var found) ? found : (Meaning.None, double.NaN, 0);

    /// <summary>Words that open a date or quantity without being a number, month or weekday themselves.</summary>
    private static readonly string[] Openers =
    [
        "a", "an", "half", "last", "this", "next", "past", "previous", "the", "that", "coming", "following", "same", "early", "earlier", "late", "later", "mid",
        "today", "yesterday", "tomorrow", "tonight", "end", "beginning", "start", "middle", "twice", "thrice", "aged", "plus", "minus",
        "double", "triple", "both", "couple", "pair", "each", "single", "q", "fy", "ages", "age",
    ];

    private static FrozenDictionary<string, (Meaning, double, int)> Read()
    {
        var words = new Dictionary<string, (Meaning Meaning, double Value, int Calendar)>(StringComparer.OrdinalIgnoreCase);
        void Add(string word, Meaning meaning, double value, int calendar)
        {
            words.TryGetValue(word, out var old);
            words[word] = (old.Meaning | meaning, meaning is Meaning.Month or Meaning.Weekday or Meaning.Season or Meaning.TimeUnit or Meaning.Approximator or Meaning.Opener ? old.Value : value, calendar == 0 ? old.Calendar : calendar);
        }
        foreach (var row in Lexicon.Rows("number-words.tsv"))
        {
            var meaning = row[1] switch
            {
                "cardinal" => Meaning.Cardinal,
                "scale" => Meaning.Scale,
                "plural" => Meaning.PluralScale,
                "ordinal" => Meaning.Ordinal,
                _ => Meaning.FractionNoun,
            };
            Add(row[0], meaning, double.Parse(row[2], CultureInfo.InvariantCulture), 0);
        }
        foreach (var row in Lexicon.Rows("calendar-words.tsv"))
        {
            var meaning = row[1] switch
            {
                "month" => Meaning.Month,
                "weekday" => Meaning.Weekday,
                "season" => Meaning.Season,
                "daypart" => Meaning.DayPart,
                _ => Meaning.TimeUnit,
            };
            if (row.Length > 3) meaning |= Meaning.ShortForm;
            Add(row[0], meaning, 0, int.Parse(row[2], CultureInfo.InvariantCulture));
        }
        foreach (var row in Lexicon.Rows("approximators.tsv")) Add(row[0].Split(' ')[0], Meaning.Approximator, 0, 0);
        foreach (var word in Openers) Add(word, Meaning.Opener, 0, 0);
        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
