using Attribution.Actors.Names;
using Attribution.Documents;
using Attribution.Documents.Layout.Turns;
using Attribution.Language;

namespace Attribution.Actors.Resolution.ByName;

/// <summary>
/// Says who speaks in each turn of a transcript or an interview: whom the label names, by name, by initials or by the office that a
/// title gives to somebody; behind questions that nobody marks, the one whom the text above them is about.
/// </summary>
internal sealed class TurnSpeakers(NamedActors actors)
{
    private readonly TokenView words = actors.Words;
    private readonly Dictionary<string, ActorDraft?> known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Notes whom offices and initials name, and gives the speaker of each turn; null where none is known.</summary>
    public ActorDraft?[] Resolve()
    {
        var turns = words.Document.Turns;
        var speakers = new ActorDraft?[turns.Length];
        for (var i = 0; i < turns.Length; i++)
        {
            var turn = turns[i];
            if (turn.Name.IsEmpty) speakers[i] = turn.Kind == LabelKind.UnmarkedAnswer ? Interviewed(turns[0]) : null;
            else if (turn.Kind is not (LabelKind.Question or LabelKind.Answer)) speakers[i] = Named(turn.Name) ?? Told(turn.Name);
            else if (turn.Kind == LabelKind.Answer) speakers[i] = Interviewed(turns[0]);
        }
        return speakers;
    }

    private ActorDraft? Named(TokenRange label)
    {
        for (var i = label.End - 1; i >= label.First; i--)
        {
            if (actors.At[i] is { } actor) return actor;
        }
        return null;
    }

    /// <summary>Whom initials or an office lead to, which then name the actor.</summary>
    private ActorDraft? Told(TokenRange label)
    {
        var text = words.Span(label).Of(words.Text);
        if (!known.TryGetValue(text, out var actor))
            known[text] = actor = label.Length == 1 && Surnamed(text) is { } bearer ? bearer
                : TurnNames.IsInitials(words, label) ? OfInitials(text)
                : TurnNames.IsOffice(words, label) ? InTitle(label) : null;
        if (actor is not null) actors.See(actor, MentionForm.Alias, new(label.First, label.End, words.Span(label), NameType.Person), Resolver.Turn);
        return actor;
    }

    /// <summary>The person whose surname is a word for an office, too: "KING:".</summary>
    private ActorDraft? Surnamed(string word) => actors.Registry.Surnamed(HeadlineNames.Capitalized(word)).MaxBy(person => person.FullMentions);

    /// <summary>The person with these initials, else the outlet whose name has these letters in their order: "WN" for "Wikinews".</summary>
    private ActorDraft? OfInitials(string initials) =>
        actors.Registry.Drafts.FirstOrDefault(draft => draft is { Kind: ActorKind.Person, IsMentioned: true } && HasInitials(draft.Name, initials))
        ?? actors.Registry.Drafts.FirstOrDefault(draft => draft is { Kind: ActorKind.Outlet, IsMentioned: true } && HoldsLetters(draft.Name, initials));

    private static bool HasInitials(string name, string initials) =>
        string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => part[0])) is var own
        && (own == initials || (own.Length > 2 && initials.Length == 2 && own[0] == initials[0] && own[^1] == initials[1]));

    private static bool HoldsLetters(string name, string letters)
    {
        var next = 0;
        foreach (var letter in name)
        {
            if (next < letters.Length && char.ToUpperInvariant(letter) == letters[next]) next++;
        }
        return next == letters.Length && name[0] == letters[0];
    }

    /// <summary>The person to whom the article's title, or its first heading, gives the label's office: "Remarks by President Reed".</summary>
    private ActorDraft? InTitle(TokenRange label)
    {
        var office = words.Span(words.Is(label.First, "the") && label.Length > 1 ? label with { First = label.First + 1 } : label).Of(words.Text);
        foreach (var title in Titles())
        {
            var at = title.IndexOf(office + " ", StringComparison.OrdinalIgnoreCase);
            if (at < 0) continue;
            var name = title[(at + office.Length)..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .TakeWhile(word => char.IsUpper(word[0]) && !NameWords.IsOpener(word)).Take(3).Select(Plain).ToArray();
            for (var length = name.Length; length > 0; length--)
            {
                if (actors.Registry.Named(string.Join(' ', name[..length])) is { Kind: ActorKind.Person } person) return person;
            }
            if (name.Length == 0) continue;
            return actors.Registry.Surnamed(name[0]).Where(person => person.OnlySurname || person.FullMentions > 1 || IsIn(office, person))
                    .OrderByDescending(person => IsIn(office, person)).ThenByDescending(person => person.FullMentions).FirstOrDefault()
                ?? actors.Registry.Person(name.Length > 1 && RoleWords.IsGivenName(name[0], out _) ? $"{name[0]} {name[1]}" : name[0]);
        }
        return null;
    }

    private static bool IsIn(string office, ActorDraft person) => person.Role is { } role && office.EndsWith(role, StringComparison.OrdinalIgnoreCase);

    private IEnumerable<string> Titles()
    {
        var document = words.Document.Document;
        if (document.Metadata.Title is { } title) yield return title;
        foreach (var heading in document.Paragraphs.Where(paragraph => paragraph.Section == SectionKind.Heading).Take(2))
            yield return heading.Span.Of(document.Text);
    }

    private static string Plain(string word) =>
        (word.AsSpan().IndexOfAnyInRange('a', 'z') < 0 ? HeadlineNames.Capitalized(word) : word).TrimEnd(',', '.', ':', ';');

    /// <summary>The person whom the text before the first turn names most often; of several the first.</summary>
    private ActorDraft? Interviewed(Turn first) => actors.Sightings
        .Where(sighting => sighting.First < first.Whole.First && sighting.Actor.Kind == ActorKind.Person)
        .GroupBy(sighting => sighting.Actor).OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Start).FirstOrDefault()?.Key;
}
