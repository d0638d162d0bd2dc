using Attribution.Actors.Names;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Resolution.ByName;

/// <summary>Makes bodies and countries of names.</summary>
internal sealed class BodyNames(NamedActors actors, BodyNouns nouns)
{
    private static readonly WordSet BehindOutlet = ActorWords.Set("behind-outlet");

    private static readonly WordSet StateBodies = ActorWords.Set("bodies-of-the-state");

    private static readonly WordSet LegalLetters = ActorWords.Set("legal-letters");

    private readonly TokenView words = actors.Words;
    private readonly Registry registry = actors.Registry;

    /// <summary>Notes that a body is named here; one of which a country has but one is known by the country.</summary>
    public void See(Name name, ActorKind kind, Resolver by)
    {
        if (name.Entry is null && kind is ActorKind.Organization or ActorKind.Government) kind = BodyHeads.KindOf(words, name.First, name.End, kind);
        var draft = National(name) is { } only && CountryIn(name) is { } state ? Only(name, kind, state, only)
            : kind == ActorKind.Government && name.Country is { } country ? CountryBody(name, country)
            : OfHome(name, kind) ?? Longer(name, kind) ?? WithoutLegalForm(name, kind);
        if (kind is not ActorKind.Country) draft.Role ??= nouns.BodyRole(name);
        draft.Country ??= name.Country;
        if (nouns.IsBracketed(name)) registry.AddForm(draft, words[name.End + 1].ToString());
        actors.See(draft, MentionForm.Name, name, by);
        if (nouns.InBrackets(name) is not { } other) return;
        registry.AddForm(draft, actors.Form(other));
        actors.See(draft, MentionForm.Alias, other, by);
    }

    /// <summary>"the Supreme Court", "the Navy": the body of the state of which the document speaks, unless the text names another's in full.</summary>
    private ActorDraft? OfHome(Name name, ActorKind kind)
    {
        var form = actors.Form(name);
        var slug = Slug.Of(CountryBody(form.ToLowerInvariant()));
        if (!StateBodies.Contains(slug) || actors.State.Home is not { } home) return null;
        var others = registry.WithNoun(words[name.End - 1].ToString().ToLowerInvariant());
        if (others.Any(other => other.Country != home && other.Name.EndsWith($" {form}", StringComparison.OrdinalIgnoreCase))) return null;
        var known = words.Lexicon.Gazetteer.Find($"us-{slug}");
        var draft = registry.Keyed(home == known?.Country ? known.Key : $"{home}-{slug}", kind, form);
        draft.Country = home;
        registry.AddForm(draft, form);
        return draft;
    }

    /// <summary>
    /// The body named in full before, of whose name this is the end or the beginning; a party needs a country before it, since the Democratic Party
    /// is not the Liberal Democratic one.
    /// </summary>
    private ActorDraft? Longer(Name name, ActorKind kind)
    {
        if (name.IsSingle || kind is not (ActorKind.Organization or ActorKind.Government or ActorKind.Group)) return null;
        var head = words[BodyHeads.HeadOf(words, name.First, name.End)];
        var noun = SourceWords.IsBody(head, out _, out _) ? head.ToString().ToLowerInvariant() : "";
        var longer = registry.Longer(actors.Form(name), noun);
        return longer is not null && (noun is not "party" || words.Lexicon.Gazetteer.Match(longer.Name, 0) is
        { Sense: GazetteerSense.Adjective or GazetteerSense.Country }) ? longer : null;
    }

    /// <summary>The body by its name, which its legal form may follow: "Harlow Group A/S" is "Harlow Group".</summary>
    private ActorDraft WithoutLegalForm(Name name, ActorKind kind)
    {
        var (form, end) = (actors.Form(name), name.End);
        while (end - name.First > 1 && words.IsAny(end - 1, LegalLetters)) end--;
        if (end == name.End) return registry.Body(form, kind);
        var plain = actors.Form(name.First, end);
        var draft = registry.Named(plain) is { Kind: not ActorKind.Person } known ? known : registry.Body(form, kind);
        registry.AddForm(draft, form);
        registry.AddForm(draft, plain);
        return draft;
    }

    /// <summary>The actor that the gazetteer knows by this name.</summary>
    public ActorDraft Keyed(Name name, ActorKind kind)
    {
        var form = actors.Form(name);
        if (Programmes.Contains(form)) form = name.Entry!.Name;
        if (words[name.First - 1] is "The" && name.Entry!.Name.StartsWith("The ", StringComparison.Ordinal)) form = "The " + form;
        var draft = registry.Keyed(name.Entry!.Key, kind, form);
        draft.Country ??= name.Country;
        if (kind is not ActorKind.Country) draft.Role ??= nouns.BodyRole(name);
        if (form.Length > draft.Name.Length && char.IsUpper(form[form.LastIndexOf(' ') + 1])) draft.Rename(form);
        return draft;
    }

    /// <summary>Whether the context supports an outlet's weak form: "told the Post", "Time reported".</summary>
    public bool IsSupported(Name name)
    {
        if (name.Entry!.Sense != GazetteerSense.Outlet) return false;
        if (words.IsLower(name.First - 1) && SourceWords.IsBody(words[name.First - 1], out var kind, out _) && kind == "outlet") return true;
        var before = words.Is(name.First - 1, "the") ? name.First - 2 : name.First - 1;
        return words.IsAny(before, "on", "telling", "with") && words.IsAllCapitals(name.First)
            || words.IsAny(before, "told", "per", "to", "by")
            && (words.IsAny(before, "told", "per") || words.Is(before - 1, "according") || words.IsAny(before - 1, "report", "reported", "published"))
            || (words.IsAny(before, "to", "with") && OutletContext.Speaks(words, before))
            || words.IsAny(name.End, BehindOutlet)
            || registry.TryKey(name.Entry.Key, out _);
    }

    /// <summary>
    /// The lower-case noun for a body of which a country has one: "army" for "Royal Thai Army", "central bank" for "South
    /// African Reserve Bank".
    /// </summary>
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
        var draft = registry.Keyed($"{country}-{Slug.Of(noun)}", noun == "central bank" ? ActorKind.Government : kind, actors.Form(name));
        registry.AddForm(draft, actors.Form(name));
        return draft;
    }

    /// <summary>"Chinese Foreign Ministry", with capitals, is the same actor as "China’s foreign ministry".</summary>
    private ActorDraft CountryBody(Name name, string country)
    {
        var core = name.First + 1;
        while (core < name.End - 1
            && words.Lexicon.Gazetteer.Match(words.Text, words.Document.Tokens[name.First].Span.Start)?.Span.End > words.Document.Tokens[core].Span.Start)
            core++;
        var draft = registry.Keyed($"{country}-{Slug.Of(CountryBody(actors.Form(core, name.End).ToLowerInvariant()))}",
            ActorKind.Government, actors.Form(name));
        registry.AddForm(draft, actors.Form(name));
        return draft;
    }

    /// <summary>One wording for the same body: "ministry of defence" and "defense ministry".</summary>
    public static string CountryBody(string core)
    {
        var body = core.Replace("defence", "defense", StringComparison.Ordinal).Replace("foreign affairs", "foreign", StringComparison.Ordinal);
        const string Of = "ministry of ";
        if (body.StartsWith(Of, StringComparison.Ordinal)) body = body[Of.Length..].Replace("the ", "", StringComparison.Ordinal) + " ministry";
        return body is "authorities" or "cabinet" ? "government" : body;
    }
}
