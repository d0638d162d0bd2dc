using System.Collections.Frozen;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Names;

/// <summary>Indices, commodities and currencies, which market reports name like people: "Brent slid", "the Nikkei rose". They are no actors.</summary>
internal static class MarketNames
{
    private static readonly FrozenDictionary<string, bool> IsWord = Lexicon.Rows("markets.tsv")
        .ToFrozenDictionary(row => row[0], row => row is [_, "word"], StringComparer.Ordinal);

    private static readonly WordSet Verbs = ActorWords.Set("market-verbs");

    private static readonly WordSet Helping = ActorWords.Set("helping-verbs");

    private static readonly WordSet PriceMoves = ActorWords.Set("price-moves");

    private static readonly WordSet Behind = ActorWords.Set("behind-market");

    /// <summary><paramref name="names"/> without them; a name that is somebody's, too, goes where it is said to rise or fall somewhere.</summary>
    public static List<Name> Drop(TokenView words, List<Name> names)
    {
        var lookup = IsWord.GetAlternateLookup<ReadOnlySpan<char>>();
        var markets = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var form = name.Span.In(words.Text);
            if (lookup.TryGetValue(form, out var word) && (!word || Moves(words, name))) markets.Add(form.ToString());
        }
        if (markets.Count == 0) return names;
        var forms = markets.GetAlternateLookup<ReadOnlySpan<char>>();
        return [.. names.Where(name => !forms.Contains(name.Span.In(words.Text)))];
    }

    /// <summary>Whether what stands behind the name tells of a price: "Brent crude fell", "Brent has lost a third", "the Dow gained".</summary>
    private static bool Moves(TokenView words, Name name)
    {
        var i = name.End;
        if (words.IsAny(i, Behind)) return true;
        while (words.IsAny(i, Helping) || words.Tag(i) == "RB") i++;
        return words.IsAny(i, Verbs) || words.IsAny(name.First - 1, "the") && words.IsAny(i, PriceMoves);
    }
}
