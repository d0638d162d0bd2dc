using System.Buffers;
using System.Text;
using Attribution.Actors.Names;
using Attribution.Actors.Roles;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Resolution.ByName;

/// <summary>What the resolvers of names share: the document and its names, the actors found so far, and where they are named.</summary>
internal sealed class NamedActors
{
    /// <summary>Characters that join and part letters and are not seen: a zero-width joiner behind a name is none of it.</summary>
    private static readonly SearchValues<char> Invisible = SearchValues.Create("\u200B\u200C\u200D\u2060\u00AD\uFEFF");

    /// <summary>White space other than a blank.</summary>
    private static readonly SearchValues<char> OtherBlanks = SearchValues.Create("\r\n\t\u00A0");

    private static readonly WordSet SlightRoles = ActorWords.Set("slight-roles");

    private static readonly WordSet VagueRoles = ActorWords.Set("vague-roles");

    public NamedActors(TokenView words, NameIndex names, List<(Name Name, RolePhrase Phrase)> links, List<Institution> institutions)
    {
        Words = words;
        State = new HomeState(words);
        Names = names;
        At = new ActorDraft?[words.Count];
        Claimed = new bool[words.Count];
        foreach (var (name, phrase) in links)
        {
            if (!Roles.TryGetValue(name, out var known) || IsBefore(phrase, known)) Roles[name] = phrase;
            if (phrase.Word.Class is RoleClass.Kin) Kin.TryAdd(name, phrase);
        }
        foreach (var institution in institutions.Where(institution => institution.Owner is not null))
            Array.Fill(Claimed, true, institution.First, institution.End - institution.First);
        foreach (var name in names.Names)
        {
            if (name.IsSingle && name.Type is NameType.Unknown or NameType.Person) Singles.Add(Form(name));
        }
    }

    public TokenView Words { get; }

    public NameIndex Names { get; }

    public Registry Registry { get; } = new();

    /// <summary>The state of which the document speaks.</summary>
    public HomeState State { get; }

    /// <summary>The role phrase that stands beside a name.</summary>
    public Dictionary<Name, RolePhrase> Roles { get; } = [];

    /// <summary>The words beside a name that say whose relative or friend its bearer is.</summary>
    public Dictionary<Name, RolePhrase> Kin { get; } = [];

    /// <summary>The names of one word that may be a person's.</summary>
    public HashSet<string> Singles { get; } = new(StringComparer.Ordinal);

    /// <summary>The actor named at each token; null where none is.</summary>
    public ActorDraft?[] At { get; }

    /// <summary>Whether each token belongs to the name of an institution ("China’s foreign ministry").</summary>
    public bool[] Claimed { get; }

    /// <summary>The places where actors are named, in the order in which they were resolved.</summary>
    public List<Sighting> Sightings { get; } = [];

    /// <summary>Notes that <paramref name="draft"/> is named at <paramref name="name"/>, as <paramref name="by"/> decided.</summary>
    public void See(ActorDraft draft, MentionForm form, Name name, Resolver by)
    {
        Sightings.Add(new Sighting(draft, form, name.First, name.End, by));
        var text = Form(name);
        draft.See(name.Span, text);
        if (Roles.TryGetValue(name, out var phrase) && phrase.HeadEnd == name.First && phrase.CoreFirst < name.First && !phrase.Plural)
            draft.See(name.Span, Form(phrase.CoreFirst, name.End));
        else if (name.TitleEnd > name.TitleFirst) draft.See(name.Span, Form(name.TitleFirst, name.End));
        Array.Fill(At, draft, name.First, name.End - name.First);
    }

    public string Form(Name name) => name.Written ?? Form(name.First, name.End);

    /// <summary>The words between the tokens with single spaces.</summary>
    public string Form(int first, int end)
    {
        var span = Words.Span(first, end).In(Words.Text);
        if (span.IndexOfAny(OtherBlanks) < 0 && span.IndexOf("  ") < 0 && span.IndexOfAny(Invisible) < 0) return span.ToString();
        var form = new StringBuilder();
        foreach (var c in span)
        {
            if (Invisible.Contains(c)) continue;
            if (!char.IsWhiteSpace(c)) form.Append(c);
            else if (form.Length > 0 && form[^1] != ' ') form.Append(' ');
        }
        return form.ToString();
    }

    /// <summary>
    /// Whether of two roles of one bearer this one goes before the other: a post or trade before a part in an event ("victim") or "one of" several,
    /// that before a relation to others, else the first in the text.
    /// </summary>
    private bool IsBefore(RolePhrase phrase, RolePhrase other) =>
        Order(phrase) is var order && Order(other) is var known && (order < known || (order == known && phrase.First < other.First));

    private int Order(RolePhrase phrase) => phrase.Word.Class switch
    {
        RoleClass.Relation or RoleClass.Kin => 2,
        _ => IsSlight(phrase) || Words.Is(phrase.First, "one") ? 1 : 0,
    };

    /// <summary>Whether any post or trade of its bearer goes before the role: a part in an event, or "member" and no more.</summary>
    public static bool IsSlight(RolePhrase phrase) => phrase.Word.Class is RoleClass.Party || SaysLittle(phrase.Role);

    /// <summary>Whether the role is a word that says next to nothing by itself: "member".</summary>
    public static bool SaysLittle(string role) => SlightRoles.Contains(role);

    /// <summary>Whether a heading may say so for short: "leader", "government official".</summary>
    public static bool IsVague(string role) => VagueRoles.Contains(role.AsSpan()[(role.LastIndexOf(' ') + 1)..]);

    /// <summary>Whether the word, elsewhere a country, is here the surname of a person of the document, who acts.</summary>
    public bool IsSurname(Name name) =>
        name.IsSingle && Registry.Surnamed(Form(name)) is { Count: > 0 } && !Words.Is(name.First - 1, "the") && Context.Acts(Words, name.First, name.End);
}
