using Attribution.Actors.Names;
using Attribution.Actors.Roles;
using Attribution.Documents;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Resolution.ByName;

/// <summary>Makes persons of names, and finds those to whom a surname leads.</summary>
internal sealed class PersonNames(NamedActors actors)
{
    private static readonly WordSet Parties = ActorWords.Set("letters-of-parties");

    private readonly TokenView words = actors.Words;
    private readonly NameIndex names = actors.Names;
    private readonly Registry registry = actors.Registry;

    /// <summary>Notes that a person is named here, a new one or one known by the same first and last name.</summary>
    public void See(Name name, Resolver by)
    {
        if (words.Is(name.First - 1, "born") && Born(name) is { } bearer)
        {
            actors.See(bearer, MentionForm.Alias, name, by);
            return;
        }
        var draft = registry.Person(actors.Form(name));
        if (!name.IsSingle) draft.FullMentions++;
        draft.IsNamedInside |= !name.IsSingle && (name.TitleEnd > name.TitleFirst || !words.StartsSentence(name.First));
        Learn(draft, name);
        actors.See(draft, name.IsSingle && !draft.OnlySurname ? MentionForm.Alias : MentionForm.Name, name, by);
    }

    /// <summary>
    /// "Ada Reed, born Ada Maria Kern", "Born Ada Maria Kern in Oslo": who is named last before it in the sentence, or else first in the document.
    /// </summary>
    private ActorDraft? Born(Name name)
    {
        for (var i = name.First - 1; i >= words.SentenceStart(name.First); i--)
        {
            if (actors.At[i] is { } before) return before.Kind is ActorKind.Person ? before : null;
        }
        return registry.Drafts.FirstOrDefault(draft => draft.Kind is ActorKind.Person && draft.IsMentioned);
    }

    /// <summary>Takes gender, role and titled form from what stands around the name.</summary>
    public void Learn(ActorDraft draft, Name name)
    {
        var given = words[name.First] is [_, '.'] ? name.First + 1 : name.First;
        if (draft.Gender.Length == 0 && given < name.End - 1 && RoleWords.IsGivenName(words[given], out var gender) && gender is "m" or "f")
            draft.Gender = gender;
        actors.Roles.TryGetValue(name, out var phrase);
        var inHeading = words.Document.Document.Paragraphs[words.Document.Sentences[words.Sentence(name.First)].Paragraph].Section is SectionKind.Heading;
        var isOpen = draft.IsRoleOfHeading && !inHeading && NamedActors.IsVague(draft.Role!);
        for (var i = name.TitleFirst; i < name.TitleEnd; i++)
        {
            if (RoleWords.IsTitle(words[i], out var role, out gender)
                || (i + 1 < name.TitleEnd && RoleWords.IsTitle(words.Span(i, i + 2).In(words.Text), out role, out gender)))
            {
                if (gender.Length > 0) (draft.Gender, draft.IsGenderSure) = (gender, true);
                if (role.Length > 0 && (isOpen || GivesWay(draft.Role, RoleClass.Member)) && !(phrase is not null && IsRank(role)))
                    Take(words[i - 1] is "state" ? $"state {role}" : role, Written(name.TitleFirst, name.TitleEnd, name));
            }
        }
        if (phrase is not null)
        {
            if (phrase.Word.Gender.Length > 0) (draft.Gender, draft.IsGenderSure) = (phrase.Word.Gender, true);
            if (phrase.Word.Class <= RoleClass.Party
                && (GivesWay(draft.Role, phrase.Word.Class) || IsRank(draft.Role!) || (isOpen && !NamedActors.IsSlight(phrase))))
                Take(phrase.Role, Written(phrase, name));
        }
        if (draft.Kin is null && actors.Kin.TryGetValue(name, out var kin)) (draft.Kin, draft.KinText) = (kin.Role, Written(kin, name));
        if (draft.Role is null && RelativeClause.Role(words, names, name.End, out var owner) is { } directed)
            (draft.Role, draft.RoleText, draft.OwnerToken) = (directed, directed, owner);

        void Take(string role, string text)
        {
            (draft.Role, draft.RoleText, draft.IsRoleOfHeading) = (role, text, inHeading);
            isOpen = false;
        }
    }

    /// <summary>
    /// The person to whom a surname (or a first name that no other bears, or the first of two surnames) leads: of several the one named in
    /// full most often, with the gender of the title.
    /// </summary>
    public ActorDraft? Surnamed(Name name, string text)
    {
        if (name.Type is NameType.Country or NameType.Adjective or NameType.Capital or NameType.Body && !Context.Acts(words, name.First, name.End)) return null;
        var persons = registry.Surnamed(text);
        if (persons.Count == 0 && (RoleWords.IsGivenName(text, out _) || name.TitleEnd > name.TitleFirst || Context.Speaks(words, name.First, name.End)))
            persons = [.. registry.Starting(text).Where(draft => draft.Kind == ActorKind.Person)];
        else if (persons.Count == 0 && name.Told is NameClass.Person && registry.Starting(text) is [{ Kind: ActorKind.Person } alone]) persons = [alone];
        if (persons.Count == 0) persons = registry.FirstSurnamed(text);
        var gender = TitleGender(name);
        return persons.Where(person => Agrees(person, gender)).MaxBy(person => person.FullMentions);
    }

    public static bool Agrees(ActorDraft person, string gender) => gender.Length == 0 || person.Gender.Length == 0 || person.Gender == gender;

    /// <summary>The gender that a title before the name gives ("Mrs."); empty where none does.</summary>
    public string TitleGender(Name name)
    {
        for (var i = name.TitleFirst; i < name.TitleEnd; i++)
        {
            if (RoleWords.IsTitle(words[i], out _, out var gender) && gender.Length > 0) return gender;
        }
        return "";
    }

    /// <summary>The role as the text writes it, without the determiner: "former President of India", "Wyoming preacher".</summary>
    private string Written(RolePhrase phrase, Name bearer) =>
        Written(phrase.CoreFirst, phrase.First < bearer.First && bearer.First < phrase.End ? bearer.TitleEnd : phrase.End, bearer);

    /// <summary>The words between the tokens, with the legislator's party and constituency behind the name: "Sen. (R-Ohio)", "Rep. D-Calif.".</summary>
    private string Written(int first, int end, Name bearer)
    {
        var seat = SeatEnd(bearer.End, out var from);
        return seat > from ? $"{actors.Form(first, end)} {actors.Form(from, seat)}" : actors.Form(first, end);
    }

    /// <summary>The index behind the party and the constituency that stand from token <paramref name="from"/> on behind a name.</summary>
    private int SeatEnd(int end, out int from)
    {
        from = words[end] is "," ? end + 1 : end;
        if (words[end] is "(" or "-LRB-")
        {
            if (!Parties.ContainsExactly(Party(words[end + 1]))) return from;
            for (var i = end + 2; i < end + 7; i++)
            {
                if (words[i] is ")" or "-RRB-") return i + 1;
            }
            return from;
        }
        if (from == end || !words.IsCapital(from) || words[from].IndexOf('-') < 0 || !Parties.ContainsExactly(Party(words[from]))) return from;
        return from + 1;
    }

    private static ReadOnlySpan<char> Party(ReadOnlySpan<char> word) => word.IndexOf('-') is var hyphen && hyphen > 0 ? word[..hyphen] : word;

    /// <summary>Whether a role of class <paramref name="other"/> stands before <paramref name="role"/>: a post before "victim" or "member".</summary>
    private bool GivesWay(string? role, RoleClass other) => role is null || (other < RoleClass.Party && (NamedActors.SaysLittle(role)
        || words.Lexicon.Roles.Find(role.AsSpan()[(role.LastIndexOf(' ') + 1)..]) is { Class: RoleClass.Party }));

    /// <summary>Whether the role is a mere rank, which gives way to the post of its bearer: "Lt. Col. Ada Reed, a spokeswoman".</summary>
    private bool IsRank(string role) => words.Lexicon.Roles.Find(role) is { Class: RoleClass.Rank };
}
