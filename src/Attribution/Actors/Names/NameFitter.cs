using System.Collections.Immutable;
using Attribution.Actors.Names.Tagging;
using Attribution.Language;

namespace Attribution.Actors.Names;

/// <summary>
/// Joins what the rules and the trained model say of names. The rules know titles, lists and words that head names of
/// bodies; the model knows where unknown names begin and end, and what they name.
/// </summary>
internal sealed class NameFitter
{
    private readonly TokenView words;
    private readonly ImmutableArray<TaggedName> tagged;
    private readonly List<Name> fitted = [];
    private readonly HashSet<string> surnames = new(StringComparer.Ordinal);
    private int next;

    private NameFitter(TokenView words, ImmutableArray<TaggedName> tagged)
    {
        this.words = words;
        this.tagged = Agree(words, tagged);
        foreach (var name in this.tagged)
        {
            if (name.Class == NameClass.Person) surnames.Add(words[name.End - 1].ToString());
        }
    }

    /// <summary>
    /// Gives each name the class that the same words mostly have in the document; of equal ones the first in the order of
    /// <see cref="NameClass"/>.
    /// </summary>
    private static ImmutableArray<TaggedName> Agree(TokenView words, ImmutableArray<TaggedName> tagged)
    {
        var counts = new Dictionary<string, int[]>(StringComparer.Ordinal);
        var byForm = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var name in tagged)
        {
            var form = words.Span(name.First, name.End).In(words.Text);
            if (!byForm.TryGetValue(form, out var count)) byForm[form] = count = new int[NameLabels.Classes];
            count[(int)name.Class]++;
        }
        return [.. tagged.Select(name => name with { Class = Most(byForm[words.Span(name.First, name.End).In(words.Text)]) })];
    }

    private static NameClass Most(int[] counts) => (NameClass)Array.IndexOf(counts, counts.Max());

    /// <summary>The names of the rules with the borders and classes of the model where that knows better, and those that only the model finds.</summary>
    /// <param name="words">The document.</param>
    /// <param name="names">The names that rules found, in text order.</param>
    /// <param name="tagged">The names that the model found, in text order.</param>
    public static List<Name> Fit(TokenView words, List<Name> names, ImmutableArray<TaggedName> tagged)
    {
        tagged = WithoutTitles(words, names, tagged);
        var fitter = new NameFitter(words, tagged);
        for (var i = 0; i < names.Count;)
        {
            fitter.AddBefore(names[i].First);
            var end = names[i].End;
            var last = fitter.LastWithin(ref end);
            var count = 1;
            while (i + count < names.Count && names[i + count].First < end)
            {
                end = Math.Max(end, names[i + count].End);
                last = fitter.LastWithin(ref end);
                count++;
            }
            fitter.Join(names.GetRange(i, count), tagged.AsSpan()[fitter.next..last]);
            fitter.next = last;
            i += count;
        }
        fitter.AddBefore(int.MaxValue);
        return fitter.fitted;
    }

    /// <summary>
    /// The tagged names but for those that end in the title of a name of the rules: "Montana Secretary" of "Montana Secretary of State Ada Reed".
    /// </summary>
    private static ImmutableArray<TaggedName> WithoutTitles(TokenView words, List<Name> names, ImmutableArray<TaggedName> tagged)
    {
        var bearer = new Name?[words.Count];
        foreach (var name in names)
        {
            for (var i = name.TitleFirst; i < name.TitleEnd; i++) bearer[i] = name;
        }
        return [.. tagged.Where(name => bearer[name.End - 1] is not { } titled || name.End > titled.First)];
    }

    /// <summary>The index behind the last tagged name that begins before <paramref name="end"/>, which moves behind it.</summary>
    private int LastWithin(ref int end)
    {
        var last = next;
        while (last < tagged.Length && tagged[last].First < end) end = Math.Max(end, tagged[last++].End);
        return last;
    }

    /// <summary>Adds the tagged names that end before token <paramref name="first"/> and that no rule found.</summary>
    private void AddBefore(int first)
    {
        while (next < tagged.Length && tagged[next].End <= first) Add(tagged[next++]);
    }

    /// <summary>Joins overlapping names.</summary>
    private void Join(List<Name> names, ReadOnlySpan<TaggedName> told)
    {
        if (names is [var one] && told.Length == 1 && told[0].First == one.First && told[0].End == one.End) fitted.Add(Same(one, told[0]));
        else if (told.Length == 1 && told[0].Class != NameClass.Other && GiveWay(names, told[0])) Replace(names, told[0]);
        else if (names is [{ Type: NameType.Unknown, Entry: null }] && told.Length > 1) Split(names[0], told);
        else fitted.AddRange(names);
    }

    /// <summary>The name of the rules with the model's class: a given name may begin a firm's name, and a body's noun end a person's.</summary>
    private Name Same(Name name, TaggedName tagged)
    {
        var type = name.Type;
        if (type is NameType.Person && tagged.Class == NameClass.Organization && name.TitleEnd == name.TitleFirst && name.End - name.First > 2)
            type = NameType.Unknown;
        else if (type is NameType.Body && name.Entry is null && tagged.Class == NameClass.Person && RoleWords.IsGivenName(words[name.First], out _))
            type = NameType.Person;
        else if (type is NameType.Other && name.Entry is null && tagged.Class == NameClass.Person && name.End - name.First is 2 or 3
            && RoleWords.IsGivenName(words[name.First], out var gender) && gender is "m" or "f" && !words.IsAny(name.First - 1, "the", "in", "at"))
            type = NameType.Person;
        return name with { Type = type, Told = IsPlain(tagged) ? NameClass.Other : tagged.Class };
    }

    private bool GiveWay(List<Name> names, TaggedName tagged) =>
        !Owns(tagged) && names.TrueForAll(name => GivesWay(name, tagged, names.Count) && !Halves(name, tagged));

    /// <summary>Whether the model would leave out the first half of what "and" joins: "Emergency Presidency" of "Disaster and Emergency Presidency".</summary>
    private bool Halves(Name name, TaggedName tagged) => name.Type is NameType.Body && tagged.First > name.First && words.IsAny(tagged.First - 1, "and");

    /// <summary>Whether the name is a person's with that of a body: "Reed’s Harlow Group".</summary>
    private bool Owns(TaggedName tagged)
    {
        for (var i = tagged.First + 1; i < tagged.End - 1; i++)
        {
            if (words.IsPossessive(i) && surnames.Contains(words[i - 1].ToString())) return true;
        }
        return false;
    }

    /// <summary>Whether a name of the rules gives way to the model's.</summary>
    private static bool GivesWay(Name name, TaggedName tagged, int count)
    {
        var grows = tagged.First <= name.First && tagged.End >= name.End;
        if (name.TitleEnd > name.TitleFirst) return false;
        if (name.Entry is { Sense: GazetteerSense.Body } && name.Type is NameType.Body)
            return grows && count > 1 && tagged.First == name.First && tagged.Class == NameClass.Organization;
        if (name.Entry is not null && name.Type is NameType.Other && name.Entry.Sense is GazetteerSense.Body) return false;
        if (name.Entry is not null)
            return grows && tagged.End - tagged.First > name.End - name.First
                && (name.Type is NameType.Adjective or NameType.Country or NameType.Capital or NameType.Other)
                && tagged.Class != NameClass.Place;
        if (name.Type is NameType.Person && tagged.Class == NameClass.Person && count > 1) return false;
        if (name.Type is NameType.Person && tagged.First == name.First && tagged.End < name.End && tagged.Class == NameClass.Person) return false;
        if (name.Type is NameType.Body) return tagged.Class == NameClass.Organization && (grows || tagged.End == name.End);
        if (name.Type is NameType.Other) return grows && tagged.Class != NameClass.Place;
        return count == 1 || grows;
    }

    private void Replace(List<Name> names, TaggedName tagged)
    {
        if (Known(tagged) is { Sense: GazetteerSense.Outlet or GazetteerSense.Body or GazetteerSense.Seat } known
            && known.Span == words.Span(tagged.First, tagged.End))
        {
            var (kind, country) = (NameCutter.KindOf(known.Entry), NameCutter.CountryOf(known.Entry));
            fitted.Add(New(tagged, NameType.Body) with { Entry = known.Entry, Kind = kind, Country = country, Weak = known.Weak });
            return;
        }
        var body = names.Find(name => name.Type == NameType.Body);
        var type = body is not null && tagged.Class == NameClass.Organization ? NameType.Body
            : tagged.Class == NameClass.Person && names.Exists(name => name.Type == NameType.Person) ? NameType.Person
            : NameType.Unknown;
        fitted.Add(New(tagged, type) with { Kind = body?.Kind ?? ActorKind.Organization, Country = body?.Country });
    }

    /// <summary>Whether the name, in capitals, begins a paragraph as the place of a dateline: "BOGOTÁ, Nov 3 (Reuters)".</summary>
    private bool InDateline(TaggedName tagged)
    {
        if (!words.IsAllCapitals(tagged.First) || words[tagged.End] is not ("," or "(" or "-" or "–" or "—" or "--")) return false;
        var paragraph = words.Document.Document.Paragraphs[words.Document.Sentences[words.Sentence(tagged.First)].Paragraph].Span;
        return paragraph.Start == words.Document.Tokens[tagged.First].Span.Start;
    }

    private void Split(Name name, ReadOnlySpan<TaggedName> told)
    {
        if (told[0].First < name.First || told[^1].End > name.End) fitted.Add(name);
        else foreach (var tagged in told) Add(tagged);
    }

    private void Add(TaggedName tagged)
    {
        if (tagged.Class is NameClass.Person or NameClass.Organization && !IsPlain(tagged) && !InDateline(tagged)) fitted.Add(New(tagged, NameType.Unknown));
    }

    /// <summary>Whether the name is one word that is no actor's: a day, a belief, a law, a post.</summary>
    private bool IsPlain(TaggedName tagged)
    {
        var word = words[tagged.First];
        return tagged.End - tagged.First == 1
            && (words.Tag(tagged.First) is not ("NNP" or "NNPS") || NameWords.IsThing(word) || NameWords.IsDate(word)
                || NameWords.IsOpener(word) || words.Lexicon.Roles.Find(word) is not null || RoleWords.IsTitle(word, out _, out _)
                || Known(tagged) is { Sense: GazetteerSense.Adjective or GazetteerSense.People or GazetteerSense.Platform });
    }

    private GazetteerMatch? Known(TaggedName tagged) => words.Lexicon.Gazetteer.Match(words.Text, words.Document.Tokens[tagged.First].Span.Start);

    private Name New(TaggedName tagged, NameType type) =>
        new(tagged.First, tagged.End, words.Span(tagged.First, tagged.End), type) { Kind = ActorKind.Organization, Told = tagged.Class };
}
