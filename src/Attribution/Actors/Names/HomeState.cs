using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Names;

/// <summary>
/// Whose "Congress", "Senate" and "House" a document means: those of the United States where it speaks of that country, else those of the
/// country of which it speaks most, and of nobody known where it speaks of none.
/// </summary>
internal sealed class HomeState(TokenView words)
{
    private const string American = "united-states";

    /// <summary>The key of the country that an American state is called like.</summary>
    private const string Namesake = "georgia";

    private static readonly WordSet BodiesOfAnyState = ActorWords.Set("bodies-of-any-state");

    private static readonly WordSet AmericanWords = ActorWords.Set("american-words");

    private bool isKnown;
    private string? home;

    /// <summary>The names with such bodies as those of the document's state.</summary>
    public List<Name> Correct(List<Name> names)
    {
        if (names.Exists(IsNamesake) && Home == American && !names.Exists(name => name.Entry is { Key: Namesake, Sense: not GazetteerSense.Country }))
            names = names.ConvertAll(name => IsNamesake(name) ? name with { Type = NameType.Other, Entry = null } : name);
        return names.Exists(IsOpen) ? names.ConvertAll(name => IsOpen(name) ? Settled(name) : name) : names;
    }

    /// <summary>Whether a country and a part of the United States bear the name.</summary>
    private static bool IsNamesake(Name name) => name.Type is NameType.Country && name.Entry is { Key: Namesake };

    private bool IsOpen(Name name) => name.Entry is { Sense: GazetteerSense.Body } entry && BodiesOfAnyState.Contains(entry.Key)
        && !words[name.First].StartsWith("U", StringComparison.Ordinal);

    private Name Settled(Name name)
    {
        if (Home == American) return name;
        if (home is null) return name with { Entry = null, Country = null };
        var form = name.Span.Of(words.Text);
        return name with { Entry = name.Entry! with { Key = $"{home}-{Slug.Of(form)}", Name = form, Country = home }, Country = home };
    }

    /// <summary>The key of the state of which the document speaks; null where it speaks of none.</summary>
    public string? Home
    {
        get
        {
            if (!isKnown) (isKnown, home) = (true, Find());
            return home;
        }
    }

    private string? Find()
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        for (var i = 0; i < words.Count; i++)
        {
            if (!words.IsCapital(i)) continue;
            if (AmericanWords.Contains(words[i])) return American;
            if (words.Lexicon.Gazetteer.Match(words.Text, words.Document.Tokens[i].Span.Start) is not { } match) continue;
            var country = match.Sense switch
            {
                GazetteerSense.Country or GazetteerSense.Adjective or GazetteerSense.People or GazetteerSense.Capital => match.Key,
                GazetteerSense.Body or GazetteerSense.Seat when !BodiesOfAnyState.Contains(match.Key) => match.Entry.Country,
                _ => "",
            };
            if (country == American) return American;
            if (country.Length > 0) counts[country] = counts.GetValueOrDefault(country) + 1;
        }
        return counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key).FirstOrDefault();
    }
}
