using Attribution.Actors.Names;
using Attribution.Language;

namespace Attribution.Actors.Resolution.ByName;

/// <summary>Finds the names of the article in its headline, where all words have capitals.</summary>
internal sealed class HeadlineNames(NamedActors actors, PersonNames persons)
{
    private readonly TokenView words = actors.Words;
    private readonly Registry registry = actors.Registry;

    /// <summary>
    /// In a headline, where all words have capitals: the names that the article knows, longest first, and a first name
    /// before a surname that stands alone further down.
    /// </summary>
    public void Resolve(Name name)
    {
        for (var i = name.First; i < name.End; i++)
        {
            if (i + 1 < name.End && registry.Named(actors.Form(i, i + 2)) is null && RoleWords.IsGivenName(words[i], out _)
                && actors.Singles.Contains(words[i + 1].ToString()))
            {
                persons.See(new Name(i, i + 2, words.Span(i, i + 2), NameType.Person), Resolver.Headline);
                i++;
                continue;
            }
            for (var end = Math.Min(name.End, i + 5); end > i; end--)
            {
                var text = actors.Form(i, end);
                var known = end - i > 1
                    ? registry.Named(text)
                    : registry.Surnamed(text.Length > 3 && words.IsAllCapitals(i) ? Capitalized(text) : text).MaxBy(person => person.FullMentions);
                if (known is null) continue;
                actors.See(known, MentionForm.Alias, new Name(i, end, words.Span(i, end), name.Type), Resolver.Headline);
                i = end - 1;
                break;
            }
        }
    }

    /// <summary>"Reed" for "REED".</summary>
    public static string Capitalized(string word) => word[0] + word[1..].ToLowerInvariant();
}
