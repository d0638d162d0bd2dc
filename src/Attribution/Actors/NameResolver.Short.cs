using Attribution.Actors.Names;
using Attribution.Language;

namespace Attribution.Actors;

internal sealed partial class NameResolver
{
    /// <summary>Single words, and names in headlines, lead back to a fuller name; some stand on their own.</summary>
    private void ShortNames()
    {
        ShortNames(headlines: false);
        ShortNames(headlines: true);
    }

    private void ShortNames(bool headlines)
    {
        foreach (var name in names.Names)
        {
            var headline = words.IsTitle(words.Sentence(name.First));
            if (headline != headlines) continue;
            if (at[name.First] is not null || (claimed[name.First] && name.Type is not (NameType.Unknown or NameType.Person))) continue;
            if (name.Type is NameType.Adjective or NameType.Capital && !IsSurname(name)) continue;
            var text = Form(name);
            if (name.Type is NameType.Body && name.IsSingle && IsOutletNoun(name))
            {
                OutletNoun(name, text);
            }
            else if (registry.Named(text) is { } known && (known.Kind == ActorKind.Person ? Agrees(known, TitleGender(name)) : !IsCommon(name)))
            {
                if (known.Kind == ActorKind.Person) Learn(known, name);
                See(known, MentionForm.Name, name);
            }
            else if (name.IsSingle)
            {
                Single(name, text, headline);
            }
            else if (headline)
            {
                InHeadline(name);
            }
            else if (name.Type is NameType.Unknown && words.StartsSentence(name.First) && registry.Surnamed(words[name.End - 1].ToString()) is { Count: > 0 })
            {
                Single(new Name(name.End - 1, name.End, words.Span(name.End - 1, name.End), NameType.Unknown), words[name.End - 1].ToString(), headline);
            }
            else if (name.Type is NameType.Unknown or NameType.Person && registry.Surnamed(words[name.End - 1].ToString()) is [var only] && !headline && name.TitleEnd > name.TitleFirst)
            {
                See(only, MentionForm.Alias, name);
            }
        }
    }

    /// <summary>In a headline, where all words have capitals: the names that the article knows, longest first, and a first name before a surname that stands alone further down.</summary>
    private void InHeadline(Name name)
    {
        for (var i = name.First; i < name.End; i++)
        {
            if (i + 1 < name.End && registry.Named(Form(i, i + 2)) is null && RoleWords.IsGivenName(words[i], out _) && singles.Contains(words[i + 1].ToString()))
            {
                SeePerson(new Name(i, i + 2, words.Span(i, i + 2), NameType.Person));
                i++;
                continue;
            }
            for (var end = Math.Min(name.End, i + 5); end > i; end--)
            {
                var text = Form(i, end);
                var known = end - i > 1 ? registry.Named(text) : registry.Surnamed(text.Length > 3 && words.IsAllCapitals(i) ? Capitalized(text) : text).MaxBy(person => person.FullMentions);
                if (known is null) continue;
                See(known, MentionForm.Alias, new Name(i, end, words.Span(i, end), name.Type));
                i = end - 1;
                break;
            }
        }
    }

    /// <summary>"Reed" for "REED".</summary>
    private static string Capitalized(string word) => word[0] + word[1..].ToLowerInvariant();

    /// <summary>"the Times": the outlet named in full in the document whose name ends so, the last one before it; else the one that is known by it.</summary>
    private void OutletNoun(Name name, string text)
    {
        if (registry.WithNoun(text.ToLowerInvariant()).Where(draft => draft.Kind == ActorKind.Outlet && draft.Name.Contains(' ', StringComparison.Ordinal) && draft.Name.EndsWith(text, StringComparison.Ordinal)).ToList() is { Count: > 0 } outlets)
            See(outlets.Where(outlet => outlet.Start < name.Span.Start).DefaultIfEmpty(outlets[0]).Last(), MentionForm.Alias, name);
        else if (name.Entry is not null && (!name.Weak || IsSupported(name))) See(Keyed(name, name.Kind), MentionForm.Name, name);
        else if (name.Entry is null) SeeBody(name, name.Kind);
    }

    private void Single(Name name, string text, bool headline)
    {
        if ((Surnamed(name, text) ?? (text.Length > 3 && words.IsAllCapitals(name.First) ? Surnamed(name, Capitalized(text)) : null)) is { } person)
        {
            Learn(person, name);
            See(person, MentionForm.Alias, name);
            return;
        }
        if (name.Type is not (NameType.Unknown or NameType.Person or NameType.Other)) return;
        if (TitleGender(name).Length > 0)
        {
            SeePerson(name);
            return;
        }
        if ((registry.Abbreviated(text) is { } body && words.IsAllCapitals(name.First)) || ((body = Beginning(text)) is not null && !Context.IsLocated(words, name.First)))
        {
            See(body, MentionForm.Alias, name);
            return;
        }
        if (registry.WithNoun(text.ToLowerInvariant()) is [.., var whole])
        {
            See(whole, MentionForm.Alias, name);
            return;
        }
        if (words[name.First].IndexOfAnyInRange('0', '9') >= 0) return;
        if (words.IsAllCapitals(name.First) && words.IsAny(name.First - 1, "a", "an", "this", "each", "every", "any")) return;
        if (words.IsAllCapitals(name.First) && words.IsLower(name.First - 1) && words.Tag(name.First - 1) is "JJ") return;
        if (Context.IsGivenAs(words, name.First))
        {
            SeePerson(name);
            return;
        }
        if (headline || name.Type is NameType.Other || claimed[name.First]) return;
        if (name.Type is NameType.Person)
        {
            SeePerson(name);
        }
        else if (Descriptor(name) is { } kind)
        {
            SeeBody(name, kind);
        }
        else if (name.Told is NameClass.Person)
        {
            SeePerson(name);
        }
        else if (name.Told is NameClass.Organization)
        {
            if (!IsFamily(text) && !IsCommon(name)) SeeBody(name, IsStation(text) ? ActorKind.Outlet : ActorKind.Organization);
        }
        else if (name.Told is NameClass.Place or NameClass.Other)
        {
            return;
        }
        else if (!IsCommon(name) && roles.ContainsKey(name))
        {
            SeePerson(name);
        }
        else if (!IsCommon(name) && RoleWords.IsGivenName(text, out var gender) && gender is "m" or "f" && Context.Verb(words, name.End) >= 0)
        {
            SeePerson(name);
        }
        else if (!IsCommon(name) && Context.Speaks(words, name.First, name.End))
        {
            if (IsStation(text)) SeeBody(name, ActorKind.Outlet);
            else if (words.IsAllCapitals(name.First) || words.Is(name.First - 1, "the")) SeeBody(name, ActorKind.Organization);
            else SeePerson(name);
        }
    }

    /// <summary>Whether the name has the form of an American station's call letters: "KQED", "WNYC".</summary>
    private static bool IsStation(string name) => name is ['K' or 'W', _, _, _] && name.All(char.IsAsciiLetterUpper);

    /// <summary>Whether the word is the plural of a person's surname: "the Reeds".</summary>
    private bool IsFamily(string text) => text[^1] == 's' && registry.Surnamed(text[..^1]).Count > 0;

    /// <summary>The person to whom a surname (or a first name that no other bears) leads: of several the one named in full most often, with the gender of the title.</summary>
    private ActorDraft? Surnamed(Name name, string text)
    {
        if (name.Type is NameType.Country or NameType.Adjective or NameType.Capital or NameType.Body && !Context.Acts(words, name.First, name.End)) return null;
        var persons = registry.Surnamed(text);
        if (persons.Count == 0 && RoleWords.IsGivenName(text, out _)) persons = [.. registry.Starting(text).Where(draft => draft.Kind == ActorKind.Person)];
        var gender = TitleGender(name);
        return persons.Where(person => Agrees(person, gender)).MaxBy(person => person.FullMentions);
    }

    private static bool Agrees(ActorDraft person, string gender) => gender.Length == 0 || person.Gender.Length == 0 || person.Gender == gender;

    /// <summary>The gender that a title before the name gives ("Mrs."); empty where none does.</summary>
    private string TitleGender(Name name)
    {
        for (var i = name.TitleFirst; i < name.TitleEnd; i++)
        {
            if (RoleWords.IsTitle(words[i], out _, out var gender) && gender.Length > 0) return gender;
        }
        return "";
    }

    /// <summary>The only body whose name starts with the word: "Fjordline" for "Fjordline Shipping".</summary>
    private ActorDraft? Beginning(string text) =>
        text.Length > 3 && !NameWords.IsGeneric(text) && registry.Starting(text) is [{ Kind: not (ActorKind.Person or ActorKind.Outlet or ActorKind.Country), Key: null } only] && IsProper(only.Name) ? only : null;

    /// <summary>Whether all words have a capital and none is possessive: not "the Reed campaign".</summary>
    private static bool IsProper(string name) => name.Split(' ').All(word => char.IsUpper(word[0]) && !word.Contains('’', StringComparison.Ordinal) && !word.Contains('\'', StringComparison.Ordinal));

    /// <summary>Whether the word may have its capital only because it opens a sentence.</summary>
    private bool IsCommon(Name name) =>
        words.StartsSentence(name.First) && (!words.Tag(name.First).StartsWith("NNP", StringComparison.Ordinal) || words.Lexicon.IsPeople(words[name.First]) || words.Lexicon.Roles.Find(words[name.First]) is not null
            || SourceWords.IsDocument(words[name.First]) || SourceWords.IsBody(words[name.First], out _, out _));

    private void Institutions(List<Institution> institutions)
    {
        foreach (var institution in institutions)
        {
            if (institution.Owner is null) continue;
            var draft = Institution(institution);
            if (draft is null)
            {
                Array.Fill(claimed, false, institution.First, institution.End - institution.First);
                continue;
            }
            if (Apposed(institution.End) is { } proper) draft = proper;
            sightings.Add(new Sighting(draft, MentionForm.Name, institution.First, institution.End));
            var span = words.Span(institution.First, institution.End);
            draft.See(span, Form(institution.First, institution.End));
            Array.Fill(at, draft, institution.First, institution.End - institution.First);
        }
    }

    /// <summary>"the UN’s humanitarian office, OCHA,": the name that is set off behind the phrase is the body’s own.</summary>
    private ActorDraft? Apposed(int end) =>
        words[end] is "," && names.Starting(end + 1) is { Type: NameType.Body } name && words[name.End] is "," ? at[name.First] : null;

    private ActorDraft? Institution(Institution institution)
    {
        var owner = institution.Owner!;
        var core = Form(institution.CoreFirst, institution.End).ToLowerInvariant();
        var name = Form(institution.First, institution.End);
        if (owner.Entry is { Sense: GazetteerSense.Country or GazetteerSense.Adjective or GazetteerSense.Capital, Key: var country })
        {
            var draft = registry.Keyed($"{country}-{Slug.Of(CountryBody(core))}", institution.Kind, name);
            draft.Country = country;
            registry.AddForm(draft, name);
            return draft;
        }
        if (owner.Type is NameType.Capital or NameType.Adjective) return null;
        if (!institution.IsFree && core.Contains(' ', StringComparison.Ordinal) && institution.Kind != ActorKind.Government) return null;
        if (core is "company" or "firm" or "newspaper" or "university" or "agency") return null;
        return registry.Owned(words[owner.End - 1].ToString(), core, institution.Kind, name);
    }

    /// <summary>"Chinese Foreign Ministry", with capitals, is the same actor as "China’s foreign ministry".</summary>
    private ActorDraft CountryBody(Name name, string country)
    {
        var core = name.First + 1;
        while (core < name.End - 1 && words.Lexicon.Gazetteer.Match(words.Text, words.Document.Tokens[name.First].Span.Start)?.Span.End > words.Document.Tokens[core].Span.Start) core++;
        var draft = registry.Keyed($"{country}-{Slug.Of(CountryBody(Form(core, name.End).ToLowerInvariant()))}", ActorKind.Government, Form(name));
        registry.AddForm(draft, Form(name));
        return draft;
    }

    /// <summary>One wording for the same body: "ministry of defence" and "defense ministry".</summary>
    private static string CountryBody(string core)
    {
        var body = core.Replace("defence", "defense", StringComparison.Ordinal).Replace("foreign affairs", "foreign", StringComparison.Ordinal);
        const string Of = "ministry of ";
        if (body.StartsWith(Of, StringComparison.Ordinal)) body = body[Of.Length..].Replace("the ", "", StringComparison.Ordinal) + " ministry";
        return body is "authorities" or "cabinet" ? "government" : body;
    }
}
