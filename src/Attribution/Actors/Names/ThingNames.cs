using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Names;

/// <summary>
/// Names of things that look like those of people and bodies: what the text once calls a hurricane, an island, a ship or a pipeline is none
/// of them wherever it stands, unless it speaks. And a country's name that only says whose something is ("US officials") is an adjective.
/// </summary>
internal sealed class ThingNames(TokenView words)
{
    private static readonly WordSet Before = ActorWords.Set("things-before-names");

    private static readonly WordSet Behind = ActorWords.Set("things-behind-names");

    private static readonly WordSet Vessels = ActorWords.Set("vessels");

    private static readonly WordSet Disasters = ActorWords.Set("disasters");

    private static readonly WordSet Streets = ActorWords.Set("streets-before-names");

    private static readonly WordSet Contests = ActorWords.Set("contests");

    private static readonly WordSet Facilities = ActorWords.Set("facilities");

    private static readonly WordSet KindsOfCenters = ActorWords.Set("kinds-of-centers");

    private static readonly WordSet Times = ActorWords.Set("times-behind-countries");

    private static readonly WordSet CountryForms = ActorWords.Set("countries-as-adjectives");

    /// <summary><paramref name="names"/>, which stand in text order, with those of things as no actors.</summary>
    public static List<Name> Correct(TokenView words, List<Name> names)
    {
        var things = new ThingNames(words);
        var told = things.Towns();
        foreach (var name in names)
        {
            if (name.Type is NameType.Person && !name.IsSingle) told.Remove(words[name.End - 1].ToString());
        }
        var disasters = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (!things.IsThing(name)) continue;
            if (words.IsAny(name.First - 1, Disasters)) disasters.Add(name.Span.Of(words.Text));
            else if (words.IsAny(name.First, Disasters)) disasters.Add(words.Span(name.First + 1, name.End).Of(words.Text));
            told.Add(name.Span.Of(words.Text));
            if (name.End - name.First == 2 || (!name.IsSingle && !RoleWords.IsGivenName(words[name.First + 1], out _)))
                told.Add(words.Span(name.First + 1, name.End).Of(words.Text));
        }
        told.UnionWith(names.Where(things.IsFacility).GroupBy(name => name.Span.Of(words.Text), StringComparer.Ordinal)
            .Where(same => same.All(name => Context.IsLocated(words, name.First))).Select(same => same.Key));
        foreach (var name in names)
        {
            if (told.Count > 0 && IsOpen(name) && Context.Speaks(words, name.First, name.End)) told.Remove(name.Span.Of(words.Text));
        }
        told.UnionWith(disasters);
        return names.ConvertAll(name => things.IsModifier(name) ? name with { Type = NameType.Adjective }
            : things.IsParty(name) ? name with { Type = NameType.Other, Told = NameClass.Other }
            : IsOpen(name) && told.Contains(name.Span.Of(words.Text)) ? name with { Type = NameType.Other, Told = NameClass.Other } : name);
    }

    /// <summary>Whether nothing but its looks says what the name is.</summary>
    private static bool IsOpen(Name name) => name.Type is NameType.Person or NameType.Unknown or NameType.Body && name.Entry is null
        && name.TitleEnd == name.TitleFirst;

    private bool IsThing(Name name)
    {
        if (!IsOpen(name)) return false;
        if (!name.IsSingle && (words.IsAny(name.First, Vessels) || words.IsAny(name.First, Disasters) || words.IsAny(name.First, Streets))) return true;
        if (words.IsAny(name.First - 1, Streets) || (!name.IsSingle && words.IsAny(name.End - 1, Contests))) return true;
        if (words.Is(name.First - 1, "the") && words.IsAny(name.End, Behind) && words.Tag(name.End) is "NN") return true;
        // A ship may be called like somebody of whom the text speaks, too: "MV Alan Lind".
        if (words.IsAny(name.First - 1, Vessels)) return name.IsSingle || !RoleWords.IsGivenName(words[name.First], out _);
        if (name.Type is NameType.Body || (!name.IsSingle && RoleWords.IsGivenName(words[name.First], out _))) return false;
        var noun = words.Is(name.First - 1, "of") ? name.First - 2 : name.First - 1;
        if (words[name.First - 1] is "," && words[name.End] is "," && words.IsAny(name.First - 2, Before) && words.Is(name.First - 3, "the")) return true;
        return words.IsAny(noun, Before)
            || (words.IsLower(name.End) && words.IsAny(name.End, Behind) && words.Tag(name.End) is "NN" or "NNS")
            || (words.IsLower(name.End) && words.IsLower(name.End + 1) && words.Tag(name.End) is "NN" && words.IsAny(name.End + 1, Behind)
                && words.Tag(name.End + 1) is "NN" or "NNS");
    }

    /// <summary>"in Reading, England,": words with a capital that are places by the country or state behind them.</summary>
    private HashSet<string> Towns()
    {
        var towns = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 1; i < words.Count - 2; i++)
        {
            if (words[i + 1] is "," && words.IsCapital(i) && words.IsCapital(i + 2) && words.IsAny(i - 1, "in", "at", "near")
                && words.Lexicon.Gazetteer.Match(words.Text, words.Document.Tokens[i + 2].Span.Start) is
                { Sense: GazetteerSense.Country or GazetteerSense.Place }) towns.Add(words[i].ToString());
        }
        return towns;
    }

    /// <summary>Whether it is a building's name, which is no actor where things only happen in it: "at the Kessel Theatre".</summary>
    private bool IsFacility(Name name) => name.Type is NameType.Body or NameType.Unknown && name.Entry is null && !name.IsSingle
        && (words.IsAny(name.End - 1, Facilities)
            || (words.IsAny(name.End - 1, "center", "centre") && name.End - name.First > 2 && words.IsAny(name.End - 2, KindsOfCenters)));

    /// <summary>Whether the name is a party's adjective before an office: "Labour MP".</summary>
    private bool IsParty(Name name) => name.IsSingle && name.Entry is null && NameWords.IsParty(words[name.First])
        && words.Lexicon.Roles.Find(words[name.End]) is not null;

    /// <summary>Whether the country's name stands before a noun as an adjective: "US officials", "the United States think tank".</summary>
    private bool IsModifier(Name name)
    {
        if (name.Type is not NameType.Country || !CountryForms.Contains(name.Span.In(words.Text))) return false;
        if (words[name.End] is ['$' or '£', ..] && words.Touches(name.End)) return true;
        if (!words.IsLower(name.End) || words.IsAny(name.End, Times) || NameWords.IsDate(words[name.End])) return false;
        if (words.Is(name.End, "state")) return true;
        var next = words.Tag(name.End) is "JJ" && words.IsLower(name.End + 1) ? name.End + 1 : name.End;
        return words.Tag(next) is "NN" or "NNS" or "NNP" or "FW" && !ActorVerbs.Contains(words, next) && !words.IsAny(name.First - 1, "of", "in");
    }
}
