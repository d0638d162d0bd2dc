using Attribution.Actors.Names;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Resolution.ByName;

/// <summary>
/// Leads surnames, acronyms and short names back to a fuller name; some stand on their own. What a name alone does not
/// say, its context says (<see cref="Context"/>).
/// </summary>
internal sealed class ShortNames(NamedActors actors, BodyNouns nouns, BodyNames bodies, PersonNames persons, HeadlineNames headlines)
{
    private static readonly WordSet DeterminersOfOne = ActorWords.Set("determiners-of-one");

    private readonly TokenView words = actors.Words;
    private readonly Registry registry = actors.Registry;
    private Dictionary<string, int>? counts;

    /// <summary>
    /// Resolves what full names have left: first in the text (<paramref name="inHeadlines"/> is false), then in headlines,
    /// which know the names of both.
    /// </summary>
    public void Resolve(bool inHeadlines)
    {
        foreach (var name in actors.Names.Names)
        {
            var headline = words.IsTitle(words.Sentence(name.First));
            if (headline != inHeadlines) continue;
            if (actors.At[name.First] is not null || (actors.Claimed[name.First] && name.Type is not (NameType.Unknown or NameType.Person))) continue;
            if (name.Type is NameType.Adjective or NameType.Capital && !actors.IsSurname(name)) continue;
            var text = actors.Form(name);
            if (name.Type is NameType.Body && name.IsSingle && nouns.IsOutletNoun(name))
            {
                OutletNoun(name, text);
            }
            else if (registry.Named(text) is { } known
                && (known.Kind == ActorKind.Person ? PersonNames.Agrees(known, persons.TitleGender(name)) : !IsCommon(name)))
            {
                if (known.Kind == ActorKind.Person) persons.Learn(known, name);
                actors.See(known, MentionForm.Name, name, Resolver.ShortName);
            }
            else if (name.IsSingle)
            {
                Single(name, text, headline);
            }
            else if (headline)
            {
                headlines.Resolve(name);
            }
            else if (name.Type is NameType.Unknown && words.StartsSentence(name.First) && registry.Surnamed(words[name.End - 1].ToString()) is { Count: > 0 })
            {
                Single(new Name(name.End - 1, name.End, words.Span(name.End - 1, name.End), NameType.Unknown), words[name.End - 1].ToString(), headline);
            }
            else if (name.Type is NameType.Unknown or NameType.Person
                && registry.Surnamed(words[name.End - 1].ToString()) is [var only] && !headline && name.TitleEnd > name.TitleFirst)
            {
                actors.See(only, MentionForm.Alias, name, Resolver.ShortName);
            }
        }
    }

    /// <summary>"the Times": the outlet named in full in the document whose name ends so, the last one before it; else the one that is known by it.</summary>
    private void OutletNoun(Name name, string text)
    {
        var outlets = registry.WithNoun(text.ToLowerInvariant()).Where(draft => draft.Kind == ActorKind.Outlet
            && draft.Name.Contains(' ', StringComparison.Ordinal) && draft.Name.EndsWith(text, StringComparison.Ordinal)).ToList();
        if (outlets.Count > 0)
            actors.See(outlets.Where(outlet => outlet.Start < name.Span.Start).DefaultIfEmpty(outlets[0]).Last(), MentionForm.Alias, name, Resolver.ShortName);
        else if (name.Entry is not null && (!name.Weak || bodies.IsSupported(name)))
            actors.See(bodies.Keyed(name, name.Kind), MentionForm.Name, name, Resolver.ShortName);
        else if (name.Entry is null) bodies.See(name, name.Kind, Resolver.ShortName);
    }

    /// <summary>A single word leads back to a fuller name, or else stands on its own.</summary>
    private void Single(Name name, string text, bool headline)
    {
        var person = persons.Surnamed(name, text);
        if (person is null && text.Length > 3 && words.IsAllCapitals(name.First)) person = persons.Surnamed(name, HeadlineNames.Capitalized(text));
        if (person is not null)
        {
            persons.Learn(person, name);
            actors.See(person, MentionForm.Alias, name, Resolver.ShortName);
            return;
        }
        if (name.Type is not (NameType.Unknown or NameType.Person or NameType.Other)) return;
        if (persons.TitleGender(name).Length > 0) persons.See(name, Resolver.ShortName);
        else if (Whole(name, text) is { } body) actors.See(body, MentionForm.Alias, name, Resolver.ShortName);
        else if (IsNoName(name)) return;
        else if (Context.IsGivenAs(words, name.First)) persons.See(name, Resolver.ShortName);
        else if (!headline && name.Type is not NameType.Other && !actors.Claimed[name.First]) Alone(name, text);
    }

    /// <summary>The body that an acronym, the beginning of its name or its noun leads to: "NRC", "Fjordline", "Commission".</summary>
    private ActorDraft? Whole(Name name, string text)
    {
        if (words.IsAllCapitals(name.First) && registry.Abbreviated(text) is { } abbreviated) return abbreviated;
        if (Beginning(text) is { } begun && !Context.IsLocated(words, name.First)) return begun;
        if (registry.WithNoun(text.ToLowerInvariant()) is [.., var whole]) return whole;
        return registry.Ending(text) is [{ Kind: ActorKind.Organization } team] ? team : null;
    }

    /// <summary>Whether the word is a common abbreviation or holds a number: "a PDF", "old DNA".</summary>
    private bool IsNoName(Name name)
    {
        if (words[name.First].IndexOfAnyInRange('0', '9') >= 0) return !WebAddress.Is(words[name.First]);
        return words.IsAllCapitals(name.First)
            && (words.IsAny(name.First - 1, DeterminersOfOne) || words.IsLower(name.First - 1) && words.Tag(name.First - 1) is "JJ");
    }

    /// <summary>Decides from the word itself, the trained model and the context what a name is that leads to no other.</summary>
    private void Alone(Name name, string text)
    {
        var isAddress = WebAddress.Is(text);
        if (name.Type is NameType.Person && !isAddress) persons.See(name, Resolver.ShortName);
        else if ((isAddress || name.Told is not NameClass.Person) && !IsCommon(name) && OutletContext.IsOutlet(words, name))
            bodies.See(name, ActorKind.Outlet, Resolver.ShortName);
        else if (words.Tag(name.First) is not "RB" && nouns.Descriptor(name) is { } kind) bodies.See(name, kind, Resolver.ShortName);
        else if (isAddress) return;
        else if (name.Told is NameClass.Person)
        {
            if (!IsAccidental(name)) persons.See(name, Resolver.ShortName);
        }
        else if (name.Told is NameClass.Organization)
        {
            if (!IsFamily(text) && !IsCommon(name)) bodies.See(name, CallLetters.Are(text) ? ActorKind.Outlet : ActorKind.Organization, Resolver.ShortName);
        }
        else if (name.Told is NameClass.Place or NameClass.Other || IsCommon(name)) return;
        else if (actors.Roles.ContainsKey(name)) persons.See(name, Resolver.ShortName);
        else if (RoleWords.IsGivenName(text, out var gender) && gender is "m" or "f" && Context.Verb(words, name.End) >= 0)
            persons.See(name, Resolver.ShortName);
        else if (Context.Speaks(words, name.First, name.End))
        {
            if (CallLetters.Are(text)) bodies.See(name, ActorKind.Outlet, Resolver.ShortName);
            else if (words.IsAllCapitals(name.First) || words.Is(name.First - 1, "the")) bodies.See(name, ActorKind.Organization, Resolver.ShortName);
            else persons.See(name, Resolver.ShortName);
        }
    }

    /// <summary>"Martyrdom was his reward": a word that opens its only sentence, before a verb with which nobody acts.</summary>
    private bool IsAccidental(Name name) => words.StartsSentence(name.First) && !RoleWords.IsGivenName(words[name.First], out _)
        && !actors.Roles.ContainsKey(name) && Context.Verb(words, name.End) >= 0 && !Context.Acts(words, name.First, name.End)
        && Counts.GetValueOrDefault(words[name.First].ToString()) == 1;

    /// <summary>How often each name of one word stands in the document.</summary>
    private Dictionary<string, int> Counts => counts ??= actors.Names.Names.Where(name => name.IsSingle)
        .CountBy(name => words[name.First].ToString(), StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    /// <summary>Whether the word is the plural of a person's surname: "the Reeds".</summary>
    private bool IsFamily(string text) => text[^1] == 's' && registry.Surnamed(text[..^1]).Count > 0;

    /// <summary>The only body whose name starts with the word: "Fjordline" for "Fjordline Shipping".</summary>
    private ActorDraft? Beginning(string text) =>
        text.Length > 3 && !NameWords.IsGeneric(text)
            && registry.Starting(text) is [{ Kind: not (ActorKind.Person or ActorKind.Outlet or ActorKind.Country), Key: null } only]
            && IsProper(only.Name)
            ? only
            : null;

    /// <summary>Whether all words have a capital and none is possessive: not "the Reed campaign".</summary>
    private static bool IsProper(string name) =>
        name.Split(' ').All(word => char.IsUpper(word[0]) && !word.Contains('’', StringComparison.Ordinal) && !word.Contains('\'', StringComparison.Ordinal));

    /// <summary>Whether the word may have its capital only because it opens a sentence.</summary>
    private bool IsCommon(Name name) =>
        words.StartsSentence(name.First)
            && (!words.Tag(name.First).StartsWith("NNP", StringComparison.Ordinal) || words.Lexicon.IsPeople(words[name.First])
                || words.Lexicon.Roles.Find(words[name.First]) is not null
            || SourceWords.IsDocument(words[name.First]) || SourceWords.IsBody(words[name.First], out _, out _));
}
