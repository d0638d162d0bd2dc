using System.Text;
using Attribution.Actors.Names;
using Attribution.Language;

namespace Attribution.Actors;

/// <summary>
/// Makes actors of names: full names first, then the surnames, acronyms and short names that lead back to them. What a
/// name alone does not say, its context says (<see cref="Context"/>).
/// </summary>
internal sealed partial class NameResolver
{
    private readonly TokenView words;
    private readonly NameIndex names;
    private readonly Registry registry;
    private readonly Dictionary<Name, RolePhrase> roles = [];
    private readonly ActorDraft?[] at;
    private readonly bool[] claimed;
    private readonly List<Sighting> sightings = [];
    private readonly HashSet<string> singles = new(StringComparer.Ordinal);

    private NameResolver(TokenView words, NameIndex names, Registry registry, List<(Name Name, RolePhrase Phrase)> links, List<Institution> institutions)
    {
        this.words = words;
        this.names = names;
        this.registry = registry;
        at = new ActorDraft?[words.Count];
        claimed = new bool[words.Count];
        foreach (var (name, phrase) in links) roles.TryAdd(name, phrase);
        foreach (var institution in institutions.Where(institution => institution.Owner is not null))
            Array.Fill(claimed, true, institution.First, institution.End - institution.First);
        foreach (var name in names.Names)
        {
            if (name.IsSingle && name.Type is NameType.Unknown or NameType.Person) singles.Add(Form(name));
        }
    }

    /// <summary>The places where actors are named, in text order but for those of institutions, and the actor at each token.</summary>
    public static (List<Sighting> Sightings, ActorDraft?[] At) Resolve(
        TokenView words, NameIndex names, Registry registry, List<(Name Name, RolePhrase Phrase)> links, List<Institution> institutions)
    {
        var resolver = new NameResolver(words, names, registry, links, institutions);
        resolver.FullNames();
        resolver.Institutions(institutions);
        resolver.ShortNames();
        return (resolver.sightings, resolver.at);
    }

    private void FullNames()
    {
        foreach (var name in names.Names)
        {
            if (words.IsTitle(words.Sentence(name.First)) && name.Entry is null) continue;
            if (claimed[name.First] && name.Type is not NameType.Person) continue;
            switch (name.Type)
            {
                case NameType.Country:
                    if (!IsSurname(name)) See(Keyed(name, ActorKind.Country), MentionForm.Name, name);
                    break;
                case NameType.Body when name.IsSingle && IsOutletNoun(name):
                    break;
                case NameType.Body when name.Entry is not null && registry.Named(Form(name)) is { Key: null, Kind: not ActorKind.Person } defined:
                    See(defined, MentionForm.Alias, name);
                    break;
                case NameType.Body when name.Entry is not null:
                    if (!IsSurname(name) && (!name.Weak || IsSupported(name))) See(Keyed(name, name.Kind), MentionForm.Name, name);
                    break;
                case NameType.Body when name.IsSingle && registry.WithNoun(Form(name).ToLowerInvariant()) is [.., var whole]:
                    See(whole, MentionForm.Alias, name);
                    break;
                case NameType.Body:
                    SeeBody(name, name.Kind == ActorKind.Group && Behind(name, "party") ? ActorKind.Organization : name.Kind);
                    break;
                case NameType.Person when !name.IsSingle && name.TitleEnd == name.TitleFirst && !roles.ContainsKey(name) && BodyBefore(name) is { } kind:
                    SeeBody(name, kind);
                    break;
                case NameType.Person when !name.IsSingle:
                    SeePerson(name);
                    break;
                case NameType.Unknown when !name.IsSingle:
                    Judge(name);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Whether the name is a mere "Times" or "Post", which an outlet's full name elsewhere in the document explains.</summary>
    private bool IsOutletNoun(Name name) => SourceWords.IsBody(words[name.First], out var kind, out _) && kind == "outlet";

    /// <summary>Decides from the context what several capitalised words without a sign of their own are.</summary>
    private void Judge(Name name)
    {
        var length = name.End - name.First;
        if (words[name.End - 1] is [.., 's'] && words.Lexicon.Roles.Find(words[name.End - 1]) is not null && words.StartsSentence(name.First)) return;
        if (Descriptor(name) is { } kind) SeeBody(name, kind);
        else if (IsBracketed(name)) SeeBody(name, ActorKind.Organization);
        else if (name.Told is NameClass.Person) SeePerson(name);
        else if (name.Told is NameClass.Organization) SeeBody(name, ActorKind.Organization);
        else if (name.Told is not null) return;
        else if (words.Is(name.First - 1, "the"))
        {
            if (Context.Speaks(words, name.First, name.End)) SeeBody(name, ActorKind.Organization);
        }
        else if (words.StartsSentence(name.First) && words.Tag(name.First) != "NNP" && singles.Contains(words[name.End - 1].ToString()))
        {
            return;
        }
        else if (words.Tag(name.End - 1) == "NNPS" && Context.Speaks(words, name.First, name.End)) SeeBody(name, ActorKind.Organization);
        else if (length <= 4 && (roles.ContainsKey(name) || Context.Speaks(words, name.First, name.End)
            || (words[name.End] is "," && words.IsAny(name.End + 1, "who", "whose")) || words.Is(name.End, "who")
            || singles.Contains(words[name.End - 1].ToString())))
            SeePerson(name);
        else if (length is 2 or 3 && Context.Verb(words, name.End) >= 0 && !words.StartsSentence(name.First)) SeePerson(name);
    }

    /// <summary>The kind of body that a common noun beside the name gives: "grid operator Voltra", "Voltra, a power company".</summary>
    private ActorKind? Descriptor(Name name)
    {
        if (BodyBefore(name) is { } kind) return kind;
        if (words[name.End] is not "," || !words.IsAny(name.End + 1, "a", "an", "the", "its", "their") || roles.ContainsKey(name)) return null;
        for (var i = name.End + 2; i < Math.Min(name.End + 8, words.Count) && words[i] is not ("," or ".") && words.Tag(i) is not "IN"; i++)
        {
            if (words.IsLower(i) && SourceWords.IsBody(words[i], out var noun, out _) && words.Lexicon.Roles.Find(words[i]) is null
                && !words.IsPossessive(i + 1) && !(words.IsLower(i + 1) && words.Tag(i + 1).StartsWith("NN", StringComparison.Ordinal))) return KindOf(i, noun);
        }
        return null;
    }

    /// <summary>The kind of body that the noun before the name gives: "local newspaper Harbour Echo".</summary>
    private ActorKind? BodyBefore(Name name)
    {
        var noun = name.First - 1;
        if (words[noun] is "," && names.At(noun - 1) is null && IsHeadOfPhrase(noun - 1)) noun--;
        if (!words.IsLower(noun)) return null;
        if (words[noun].EndsWith("maker", StringComparison.Ordinal) && !words.IsAny(noun, "lawmaker", "policymaker", "filmmaker")) return ActorKind.Organization;
        return SourceWords.IsBody(words[noun], out var kind, out _) && words.Tag(noun).StartsWith("NN", StringComparison.Ordinal) ? KindOf(noun, kind) : null;
    }

    /// <summary>Whether no preposition stands before the noun phrase that ends in <paramref name="noun"/>: not "a lawyer for the parents".</summary>
    private bool IsHeadOfPhrase(int noun)
    {
        var first = noun;
        while (noun - first < 6 && words.Tag(first - 1) is "NN" or "NNS" or "NNP" or "JJ" or "DT" or "PRP$" or "POS") first--;
        return words.Tag(first - 1) != "IN";
    }

    private ActorKind KindOf(int noun, string kind) =>
        IsOfState(noun) ? ActorKind.Government
        : words.Is(noun, "group") && words.IsPossessive(noun - 1) ? ActorKind.Group
        : noun > 0 && SourceWords.IsBody(words.Span(noun - 1, noun + 1).In(words.Text), out var compound, out _) ? ActorKinds.Parse(compound)
        : ActorKinds.Parse(kind);

    /// <summary>Whether the body noun is one of the state: "the state weather institute", "the national disaster agency".</summary>
    private bool IsOfState(int noun)
    {
        if (!words.IsAny(noun, "agency", "institute", "office", "service", "bureau", "authority", "center", "centre", "board", "body")) return false;
        var first = noun - 1;
        while (noun - first < 4 && words.Tag(first) is "NN" or "JJ" && !words.IsAny(first, "state", "national", "federal", "government")) first--;
        return words.IsAny(first, "state", "national", "federal", "government");
    }

    /// <summary>What a body is, by the common noun beside its name: "grid operator", "residents’ group".</summary>
    private string? BodyRole(Name name)
    {
        var end = words[name.First - 1] is "," && names.At(name.First - 2) is null ? name.First - 1 : name.First;
        var first = end;
        if (words.IsLower(end - 1) && SourceWords.IsBody(words[end - 1], out _, out _) && words.Tag(end - 1).StartsWith("NN", StringComparison.Ordinal))
        {
            first = end - 1;
        }
        else if (words[name.End] is "," && words.IsAny(name.End + 1, "a", "an", "the"))
        {
            for (end = name.End + 2; end < Math.Min(name.End + 8, words.SentenceEnd(name.First)) && (words.IsLower(end) || words.IsPossessive(end) || names.At(end) is not null); end++)
            {
                if (SourceWords.IsBody(words[end], out _, out _) && !words.IsPossessive(end + 1) && !(words.IsLower(end + 1) && words.Tag(end + 1).StartsWith("NN", StringComparison.Ordinal))) break;
            }
            if (!SourceWords.IsBody(words[end], out _, out _)) return null;
            first = end++;
        }
        else
        {
            return null;
        }
        while (end - first < 5 && (words.IsPossessive(first - 1) || ((words.IsLower(first - 1) || words.StartsSentence(first - 1)) && words.Tag(first - 1) is "NN" or "NNS" or "JJ" or "NNP"))) first--;
        while (words.IsPossessive(first)) first++;
        return Form(first, end).ToLowerInvariant();
    }

    /// <summary>Whether <paramref name="noun"/> stands before the name, with or without a comma: "Reed’s party, the Dawn Movement".</summary>
    private bool Behind(Name name, string noun)
    {
        var before = words.Is(name.First - 1, "the") ? name.First - 2 : name.First - 1;
        return words.Is(words[before] is "," ? before - 1 : before, noun);
    }

    private bool IsBracketed(Name name) => words[name.End] is "(" or "-LRB-" && words.IsAllCapitals(name.End + 1) && words[name.End + 2] is ")" or "-RRB-";

    private bool IsSurname(Name name) =>
        name.IsSingle && registry.Surnamed(Form(name)) is { Count: > 0 } && !words.Is(name.First - 1, "the") && Context.Acts(words, name.First, name.End);

    private void SeePerson(Name name)
    {
        var draft = registry.Person(Form(name));
        if (!name.IsSingle) draft.FullMentions++;
        Learn(draft, name);
        See(draft, name.IsSingle && !draft.OnlySurname ? MentionForm.Alias : MentionForm.Name, name);
    }

    /// <summary>Takes gender, role and titled form from what stands around the name.</summary>
    private void Learn(ActorDraft draft, Name name)
    {
        var given = words[name.First] is [_, '.'] ? name.First + 1 : name.First;
        if (draft.Gender.Length == 0 && given < name.End - 1 && RoleWords.IsGivenName(words[given], out var gender) && gender is "m" or "f") draft.Gender = gender;
        roles.TryGetValue(name, out var phrase);
        for (var i = name.TitleFirst; i < name.TitleEnd; i++)
        {
            if (RoleWords.IsTitle(words[i], out var role, out gender) || (i + 1 < name.TitleEnd && RoleWords.IsTitle(words.Span(i, i + 2).In(words.Text), out role, out gender)))
            {
                if (gender.Length > 0) draft.Gender = gender;
                if (role.Length > 0 && !(phrase is not null && IsRank(role))) draft.Role ??= words[i - 1] is "state" ? $"state {role}" : role;
            }
        }
        if (phrase is not null)
        {
            if (phrase.Word.Gender.Length > 0) draft.Gender = phrase.Word.Gender;
            if (phrase.Word.Class <= RoleClass.Party && (draft.Role is null || IsRank(draft.Role))) draft.Role = phrase.Role;
        }
        if (draft.Role is null && RelativeClause.Role(words, names, name.End, out var owner) is { } directed) (draft.Role, draft.OwnerToken) = (directed, owner);
    }

    /// <summary>Whether the role is a mere rank, which gives way to the post of its bearer: "Lt. Col. Ada Reed, a spokeswoman".</summary>
    private bool IsRank(string role) => words.Lexicon.Roles.Find(role) is { Class: RoleClass.Rank };

    private void SeeBody(Name name, ActorKind kind)
    {
        var draft = National(name) is { } only && CountryIn(name) is { } state ? Only(name, kind, state, only)
            : kind == ActorKind.Government && name.Country is { } country ? CountryBody(name, country) : registry.Body(Form(name), kind);
        if (kind is not ActorKind.Outlet) draft.Role ??= BodyRole(name);
        draft.Country ??= name.Country;
        if (IsBracketed(name)) registry.AddForm(draft, words[name.End + 1].ToString());
        See(draft, MentionForm.Name, name);
    }

    /// <summary>The lower-case noun for a body of which a country has one: "army" for "Royal Thai Army", "central bank" for "South African Reserve Bank".</summary>
    private string? National(Name name)
    {
        var bank = words.Is(name.End - 1, "Bank") && words.IsAny(name.End - 2, "Reserve", "Central", "National");
        if (!bank && !words.IsAny(name.End - 1, "Army", "Navy", "Military", "Police")) return null;
        for (var i = name.First; i < name.End - (bank ? 2 : 1);)
        {
            if (CountryAt(i) is { } country) i = words.TokenFrom(country.Span.End);
            else if (words.IsAny(i, "Royal", "National", "Imperial")) i++;
            else return null;
        }
        return bank ? "central bank" : words[name.End - 1].ToString().ToLowerInvariant();
    }

    private GazetteerMatch? CountryAt(int i) =>
        words.Lexicon.Gazetteer.Match(words.Text, words.Document.Tokens[i].Span.Start, GazetteerSense.Adjective, GazetteerSense.Country);

    /// <summary>The country that the name holds: "Thai" in "Royal Thai Army".</summary>
    private string? CountryIn(Name name)
    {
        for (var i = name.First; i < name.End; i++)
        {
            if (CountryAt(i) is { } country) return country.Entry.Key;
        }
        return name.Country;
    }

    private ActorDraft Only(Name name, ActorKind kind, string country, string noun)
    {
        var draft = registry.Keyed($"{country}-{Slug.Of(noun)}", noun == "central bank" ? ActorKind.Government : kind, Form(name));
        registry.AddForm(draft, Form(name));
        return draft;
    }

    private ActorDraft Keyed(Name name, ActorKind kind)
    {
        var form = Form(name);
        if (words[name.First - 1] is "The" && name.Entry!.Name.StartsWith("The ", StringComparison.Ordinal)) form = "The " + form;
        var draft = registry.Keyed(name.Entry!.Key, kind, form);
        draft.Country ??= name.Country;
        if (kind is not ActorKind.Outlet) draft.Role ??= BodyRole(name);
        if (form.Length > draft.Name.Length && char.IsUpper(form[form.LastIndexOf(' ') + 1])) draft.Rename(form);
        return draft;
    }

    /// <summary>Whether the context supports an outlet's weak form: "told the Post", "Time reported".</summary>
    private bool IsSupported(Name name)
    {
        if (name.Entry!.Sense != GazetteerSense.Outlet) return false;
        if (words.IsLower(name.First - 1) && SourceWords.IsBody(words[name.First - 1], out var kind, out _) && kind == "outlet") return true;
        var before = words.Is(name.First - 1, "the") ? name.First - 2 : name.First - 1;
        return words.IsAny(before, "told", "per", "to", "by") && (words.IsAny(before, "told", "per") || words.Is(before - 1, "according") || words.IsAny(before - 1, "report", "reported", "published"))
            || words.IsAny(name.End, "reported", "reports", "said", "wrote", "reporter", "magazine", "News", "newspaper")
            || registry.TryKey(name.Entry.Key, out _);
    }

    /// <summary>Notes that <paramref name="draft"/> is named at <paramref name="name"/>.</summary>
    private void See(ActorDraft draft, MentionForm form, Name name)
    {
        sightings.Add(new Sighting(draft, form, name.First, name.End));
        var text = Form(name);
        draft.See(name.Span, text);
        if (roles.TryGetValue(name, out var phrase) && phrase.HeadEnd == name.First && phrase.CoreFirst < name.First && !phrase.Plural) draft.See(name.Span, Form(phrase.CoreFirst, name.End));
        else if (name.TitleEnd > name.TitleFirst) draft.See(name.Span, Form(name.TitleFirst, name.End));
        Array.Fill(at, draft, name.First, name.End - name.First);
    }

    private string Form(Name name) => Form(name.First, name.End);

    /// <summary>The words between the tokens with single spaces.</summary>
    private string Form(int first, int end)
    {
        var span = words.Span(first, end).In(words.Text);
        if (span.IndexOfAny("\r\n\t\u00A0") < 0 && span.IndexOf("  ") < 0) return span.ToString();
        var form = new StringBuilder();
        foreach (var c in span)
        {
            if (!char.IsWhiteSpace(c)) form.Append(c);
            else if (form.Length > 0 && form[^1] != ' ') form.Append(' ');
        }
        return form.ToString();
    }
}
