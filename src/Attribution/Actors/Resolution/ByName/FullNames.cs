using Attribution.Actors.Names;
using Attribution.Language;

namespace Attribution.Actors.Resolution.ByName;

/// <summary>Makes actors of full names, of what the gazetteer knows, and of bodies that their own words tell.</summary>
internal sealed class FullNames(NamedActors actors, BodyNouns nouns, BodyNames bodies, PersonNames persons)
{
    private readonly TokenView words = actors.Words;
    private readonly Registry registry = actors.Registry;

    /// <summary>Resolves all names but those of one word without an entry of their own.</summary>
    public void Resolve()
    {
        foreach (var name in actors.Names.Names)
        {
            if (words.IsTitle(words.Sentence(name.First)) && name.Entry is null) continue;
            if (actors.At[name.First] is not null || (actors.Claimed[name.First] && !IsPerson(name))) continue;
            switch (name.Type)
            {
                case NameType.Country:
                    if (!actors.IsSurname(name)) actors.See(bodies.Keyed(name, ActorKind.Country), MentionForm.Name, name, Resolver.FullName);
                    break;
                case NameType.Body when name.IsSingle && nouns.IsOutletNoun(name):
                    break;
                case NameType.Body when name.Entry is not null && registry.Named(actors.Form(name)) is { Key: null, Kind: not ActorKind.Person } defined:
                    actors.See(defined, MentionForm.Alias, name, Resolver.FullName);
                    break;
                case NameType.Body when name.Entry is not null:
                    if (!actors.IsSurname(name) && (!name.Weak || bodies.IsSupported(name)))
                        actors.See(bodies.Keyed(name, name.Kind), MentionForm.Name, name, Resolver.FullName);
                    break;
                case NameType.Body when name.IsSingle && registry.WithNoun(actors.Form(name).ToLowerInvariant()) is [.., var whole]:
                    actors.See(whole, MentionForm.Alias, name, Resolver.FullName);
                    break;
                case NameType.Body when name.Kind is ActorKind.Organization && OutletContext.IsOutlet(words, name):
                    bodies.See(name, ActorKind.Outlet, Resolver.FullName);
                    break;
                case NameType.Body:
                    bodies.See(name, name.Kind == ActorKind.Group && nouns.Behind(name, "party") ? ActorKind.Organization : name.Kind, Resolver.FullName);
                    break;
                case NameType.Person when !name.IsSingle && name.TitleEnd == name.TitleFirst && !actors.Roles.ContainsKey(name)
                    && nouns.BodyBefore(name) is { } kind:
                    bodies.See(name, kind, Resolver.FullName);
                    break;
                case NameType.Person when IsTeam(name) || nouns.InBrackets(name) is { IsSingle: false }:
                    bodies.See(name, ActorKind.Organization, Resolver.FullName);
                    break;
                case NameType.Person when !name.IsSingle || name.Written?.Contains(' ', StringComparison.Ordinal) is true:
                    persons.See(name, Resolver.FullName);
                    break;
                case NameType.Other when !name.IsSingle && name.Entry is null
                    && (nouns.BodyBefore(name) is ActorKind.Outlet || OutletContext.IsOutlet(words, name)):
                    bodies.See(name, ActorKind.Outlet, Resolver.FullName);
                    break;
                case NameType.Unknown when !name.IsSingle:
                    Judge(name);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Whether it is a person's whatever belongs to them: "Ada Reed's government".</summary>
    private static bool IsPerson(Name name) => name.Type is NameType.Person || (name.Told is NameClass.Person && !name.IsSingle);

    /// <summary>"the Charlotte Hornets": a plural behind an article, whatever its first word is elsewhere.</summary>
    private bool IsTeam(Name name) => !name.IsSingle && words.Is(name.First - 1, "the") && name.TitleEnd == name.TitleFirst
        && words[name.End - 1] is [_, _, _, .., not 's', 's'] && !words.IsPossessive(name.End)
        && !(words.IsLower(name.End) && words.Tag(name.End) is "NN" or "NNS");

    /// <summary>Decides from the context what several capitalised words without a sign of their own are.</summary>
    private void Judge(Name name)
    {
        var length = name.End - name.First;
        if (words[name.End - 1] is [.., 's'] && words.Lexicon.Roles.Find(words[name.End - 1]) is not null && words.StartsSentence(name.First)) return;
        if (IsTeam(name) && name.Told is NameClass.Person or NameClass.Organization) bodies.See(name, ActorKind.Organization, Resolver.FullName);
        else if (OutletContext.IsPublished(words, name)) bodies.See(name, ActorKind.Outlet, Resolver.FullName);
        else if (name.Told is NameClass.Person && RoleWords.IsGivenName(words[name.First], out var gender) && gender is "m" or "f"
            && nouns.BodyBefore(name) is null)
            persons.See(name, Resolver.FullName);
        else if (nouns.Descriptor(name) is { } kind) bodies.See(name, kind, Resolver.FullName);
        else if (OutletContext.IsOutlet(words, name)) bodies.See(name, ActorKind.Outlet, Resolver.FullName);
        else if (nouns.IsBracketed(name) || (name.Told is not null && nouns.InBrackets(name) is not null))
            bodies.See(name, ActorKind.Organization, Resolver.FullName);
        else if (name.Told is NameClass.Person) persons.See(name, Resolver.FullName);
        else if (name.Told is NameClass.Organization) bodies.See(name, ActorKind.Organization, Resolver.FullName);
        else if (name.Told is not null) return;
        else if (words.Is(name.First - 1, "the"))
        {
            if (Context.Speaks(words, name.First, name.End)) bodies.See(name, ActorKind.Organization, Resolver.FullName);
        }
        else if (words.StartsSentence(name.First) && words.Tag(name.First) != "NNP" && actors.Singles.Contains(words[name.End - 1].ToString()))
        {
            return;
        }
        else if (words.Tag(name.End - 1) == "NNPS" && Context.Speaks(words, name.First, name.End)) bodies.See(name, ActorKind.Organization, Resolver.FullName);
        else if (length <= 4 && (actors.Roles.ContainsKey(name) || Context.Speaks(words, name.First, name.End)
            || (words[name.End] is "," && words.IsAny(name.End + 1, "who", "whose")) || words.Is(name.End, "who")
            || actors.Singles.Contains(words[name.End - 1].ToString())))
            persons.See(name, Resolver.FullName);
        else if (length is 2 or 3 && Context.Verb(words, name.End) >= 0 && !words.StartsSentence(name.First)) persons.See(name, Resolver.FullName);
    }
}
