using System.Collections.Frozen;
using System.Collections.Immutable;
using Attribution.Lists;

namespace Attribution.Actors.Names;

/// <summary>How far two full names may be the same person's.</summary>
internal enum NameFit
{
    /// <summary>They are two persons' names: another surname, given name, middle name or number.</summary>
    None,

    /// <summary>The one is an initial where the other is a name, or leaves out the first name: "J. Biden", "Suu Kyi".</summary>
    Loose,

    /// <summary>Given name and surname are the same, or the one is a usual short form of the other: "Joe Biden", "Joseph R. Biden Jr.".</summary>
    Close,
}

/// <summary>A person's name in its parts, in lower case without marks.</summary>
/// <param name="Given">The first name or initial; null where the name is one word.</param>
/// <param name="Middles">What stands between it and the surname.</param>
/// <param name="Surname">The last word, without "Jr.".</param>
/// <param name="Suffix">"jr", "iii"; empty without one.</param>
internal sealed record PersonName(string? Given, ImmutableArray<string> Middles, string Surname, string Suffix)
{
    private static readonly WordSet Suffixes = ActorWords.Set("name-suffixes");

    private static readonly FrozenDictionary<string, FrozenSet<string>> Formal = Lexicon.Rows("nicknames.tsv")
        .SelectMany(row => row[1].Split(' ').Append(row[0]).Select(form => (Form: Slug.Of(form), Formal: Slug.Of(row[0]))))
        .GroupBy(pair => pair.Form, pair => pair.Formal, StringComparer.Ordinal)
        .ToFrozenDictionary(forms => forms.Key, forms => forms.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>The parts of <paramref name="name"/>.</summary>
    public static PersonName Of(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var suffix = "";
        if (words.Count > 1 && Suffixes.ContainsExactly(words[^1]))
        {
            suffix = Slug.Of(words[^1]);
            words.RemoveAt(words.Count - 1);
        }
        // "J.K." is two initials.
        var parts = words.SelectMany(word => word.Length > 3 && word[1] == '.' ? word.Split('.') : [word])
            .Select(word => Slug.Of(word)).Where(part => part.Length > 0).ToList();
        if (parts.Count == 0) return new(null, [], Slug.Of(name), suffix);
        return parts.Count == 1 ? new(null, [], parts[0], suffix) : new(parts[0], [.. parts[1..^1]], parts[^1], suffix);
    }

    /// <summary>Whether it is one word: a surname, a given name or an artist's name.</summary>
    public bool IsSingle => Given is null;

    /// <summary>Whether two full names may be the same person's.</summary>
    public NameFit Fit(PersonName other)
    {
        if (Given is null || other.Given is null || Surname != other.Surname) return NameFit.None;
        if (Suffix.Length > 0 && other.Suffix.Length > 0 && Suffix != other.Suffix) return NameFit.None;
        var fit = FitOfGiven(other);
        if (fit is NameFit.None || Suffix == other.Suffix) return fit;

        // "Joseph R. Biden Jr." is how papers write Joe Biden in full; whom all call "Jr." is the son.
        var (son, plain) = Suffix.Length > 0 ? (this, other) : (other, this);
        return plain.Middles.IsEmpty && !(son.Middles.IsEmpty && son.Given == plain.Given) ? fit : NameFit.None;
    }

    private NameFit FitOfGiven(PersonName other)
    {
        var (given, others) = (Given!, other.Given!);
        if (given == others || IsShortForm(given, others))
        {
            for (var i = 0; i < Math.Min(Middles.Length, other.Middles.Length); i++)
            {
                if (!IsSameOrInitial(Middles[i], other.Middles[i])) return NameFit.None;
            }
            return NameFit.Close;
        }
        if (IsSameOrInitial(given, others)) return Middles.IsEmpty || other.Middles.IsEmpty || IsSameOrInitial(Middles[0], other.Middles[0])
            ? NameFit.Loose : NameFit.None;
        return LeavesOutFirst(other) || other.LeavesOutFirst(this) ? NameFit.Loose : NameFit.None;
    }

    /// <summary>Whether <paramref name="whole"/> is this name with more before it: "Edgar Hoover" of "J. Edgar Hoover".</summary>
    private bool LeavesOutFirst(PersonName whole) => whole.Middles.Length > Middles.Length
        && whole.Middles[^(Middles.Length + 1)] == Given && whole.Middles.AsSpan()[^Middles.Length..].SequenceEqual(Middles.AsSpan());

    /// <summary>Whether one person may use both given names: one is the short form of the other, or both of the same.</summary>
    private static bool IsShortForm(string one, string other) =>
        Formal.TryGetValue(one, out var ones) && Formal.TryGetValue(other, out var others) && ones.Overlaps(others);

    private static bool IsSameOrInitial(string one, string other) =>
        one == other || ((one.Length == 1 || other.Length == 1) && one[0] == other[0]);
}
