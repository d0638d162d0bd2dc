using System.Buffers;
using System.Collections.Immutable;
using Attribution.Lists;

namespace Attribution.Figures.Counted;

/// <summary>
/// Gives amounts in a currency whose name several countries share the one of the country that the article names closest to them: "14
/// billion pesos" beside "Manila" are Philippine. Dollars and pounds are left as they are, for they are everybody's.
/// </summary>
internal static class SharedCurrencies
{
    private sealed record Home(string Code, string[] Forms, SearchValues<string> Names)
    {
        /// <summary>Whether one of the forms stands at the character as a whole word.</summary>
        public bool IsNamed(string text, int at) => (at == 0 || !char.IsLetter(text[at - 1])) && Array.Exists(Forms, form =>
            text.AsSpan(at).StartsWith(form, StringComparison.Ordinal) && (at + form.Length == text.Length || !char.IsLetter(text[at + form.Length])));
    }

    /// <summary>The homes of each name, the usual one first.</summary>
    private static readonly ILookup<string, Home> Homes = Read();

    private static readonly string[] Names = [.. Homes.Select(homes => homes.Key)];

    /// <summary>Changes the currency of the amounts of <paramref name="figures"/> whose name tells no country.</summary>
    public static void Complete(string text, ImmutableArray<Figure>.Builder figures)
    {
        Dictionary<string, List<(int At, string Code)>>? mentions = null;
        for (var i = 0; i < figures.Count; i++)
        {
            if (figures[i] is not { Kind: FigureKind.Money, Unit: { } unit } figure || NameOf(figure.Number.In(text)) is not { } name) continue;
            if (Homes[name].First().Code != unit) continue;
            mentions ??= [];
            if (!mentions.TryGetValue(name, out var places)) mentions[name] = places = Mentions(text, name);
            if (Closest(places, figure.Number.Start) is { } code) figures[i] = figure with { Unit = code };
        }
    }

    /// <summary>The shared name in the words of an amount; null for none.</summary>
    private static string? NameOf(ReadOnlySpan<char> amount)
    {
        foreach (var name in Names)
        {
            var sign = char.IsUpper(name[0]);
            if (sign ? amount.StartsWith(name, StringComparison.Ordinal) && amount.Length > name.Length && !char.IsLetter(amount[name.Length])
                : amount.EndsWith(name, StringComparison.OrdinalIgnoreCase) && amount.Length > name.Length && !char.IsLetter(amount[^(name.Length + 1)]))
                return name;
        }
        return null;
    }

    /// <summary>Where the text names the homes of a currency, in text order.</summary>
    private static List<(int At, string Code)> Mentions(string text, string name)
    {
        var found = new List<(int At, string Code)>();
        foreach (var home in Homes[name])
        {
            for (var at = 0; at < text.Length; at++)
            {
                var next = text.AsSpan(at).IndexOfAny(home.Names);
                if (next < 0) break;
                at += next;
                if (home.IsNamed(text, at)) found.Add((at, home.Code));
            }
        }
        found.Sort();
        return found;
    }

    private static string? Closest(List<(int At, string Code)> mentions, int place)
    {
        if (mentions.Count == 0) return null;
        var next = ~mentions.BinarySearch((place, ""), Comparer<(int At, string Code)>.Create((a, b) => a.At <= b.At ? -1 : 1));
        return next == 0 || next < mentions.Count && mentions[next].At - place < place - mentions[next - 1].At ? mentions[next].Code : mentions[next - 1].Code;
    }

    private static ILookup<string, Home> Read()
    {
        var countries = Lexicon.Rows("countries.tsv").ToDictionary(
            row => row[0],
            row => row[2..6].SelectMany(names => names.Split(';')).Where(form => form.Length > 2).ToArray());
        Home At(string country, string code) => new(code, countries[country], SearchValues.Create(countries[country], StringComparison.Ordinal));
        return Lexicon.Rows("shared-currencies.tsv")
            .SelectMany(row => row[0].Split(';').Select(form => (Form: form, Home: At(row[1], row[2]))))
            .ToLookup(pair => pair.Form, pair => pair.Home);
    }
}
