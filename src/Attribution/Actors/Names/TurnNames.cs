using Attribution.Documents.Layout.Turns;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Names;

/// <summary>
/// The names in the labels of turns. A label says that somebody speaks, so its words are a person's name, behind titles and often
/// in capitals, unless they name an outlet or an office.
/// </summary>
internal sealed class TurnNames
{
    private static readonly WordSet Speakers = ActorWords.Set("speakers-by-role");

    private readonly TokenView words;
    private readonly KnownNames gazetteer;

    private TurnNames(TokenView words) => (this.words, gazetteer) = (words, new KnownNames(words));

    /// <summary>The <paramref name="names"/> of a document with those of its labels in place of what was found there; both in text order.</summary>
    public static List<Name> In(TokenView words, List<Name> names)
    {
        var turns = words.Document.Turns;
        if (turns.IsEmpty) return names;
        var reader = new TurnNames(words);
        var found = new List<Name>(names.Count);
        var next = 0;
        foreach (var turn in turns)
        {
            if (turn.Name.IsEmpty) continue;
            while (next < names.Count && names[next].End <= turn.Name.First) found.Add(names[next++]);
            var inside = next;
            while (next < names.Count && names[next].First < turn.Name.End) next++;
            if (reader.IsBody(turn.Name) || reader.KnowsPerson(turn.Name, names, inside, next)) found.AddRange(names[inside..next]);
            else if (reader.Person(turn) is { } person) found.Add(person);
        }
        found.AddRange(names[next..]);
        return found;
    }

    /// <summary>Whether the label is an office or role alone: "THE PRESIDENT", "Moderator".</summary>
    public static bool IsOffice(TokenView words, TokenRange label)
    {
        var last = words[label.End - 1];
        return Speakers.Contains(last) || words.Lexicon.Roles.Find(last) is not null
            || words.Is(label.First, "the") && NameEnd(words, label) == label.End;
    }

    private bool IsBody(TokenRange label) =>
        gazetteer.At(label.First) is { Sense: GazetteerSense.Outlet or GazetteerSense.Body } match && match.Span.End == words.Span(label).End;

    /// <summary>Whether a person's full name ends the label, behind other names: "Halden Bank chief Ines Caro".</summary>
    private bool KnowsPerson(TokenRange label, List<Name> names, int first, int end) =>
        end > first && names[end - 1] is { IsSingle: false, End: var last } name && last == label.End && name.First > label.First
        && (name.Type is NameType.Person || name.Told is NameClass.Person) && !words.IsAllCapitals(label.First);

    private Name? Person(Turn turn)
    {
        if (turn.Kind is LabelKind.Question or LabelKind.Answer || IsInitials(words, turn.Name) || IsOffice(words, turn.Name)) return null;
        var first = NameEnd(words, turn.Name);
        if (first == turn.Name.End) return null;
        return new(first, turn.Name.End, words.Span(first, turn.Name.End), NameType.Person)
        {
            TitleFirst = turn.Name.First,
            TitleEnd = first,
            Written = Written(new(first, turn.Name.End)),
        };
    }

    /// <summary>Whether the label is somebody's initials: "MS", "WN".</summary>
    public static bool IsInitials(TokenView words, TokenRange label) =>
        label.Length == 1 && words[label.First].Length is 2 or 3 && words.IsAllCapitals(label.First);

    /// <summary>Where the titles and offices with which a label opens end.</summary>
    private static int NameEnd(TokenView words, TokenRange label)
    {
        var i = label.First;
        while (i < label.End && (words.IsAny(i, "the", ".") || IsTitle(words, i))) i++;
        // "Halden Bank chief Ines Caro": the name follows the last word for an office.
        for (var k = label.End - 2; k > i; k--)
        {
            if (words.Lexicon.Roles.Find(words[k]) is not null || RoleWords.IsTitle(words[k], out _, out _)) return k + 1;
        }
        return i;
    }

    private static bool IsTitle(TokenView words, int i)
    {
        var word = words[i].ToString();
        return RoleWords.IsTitle(word, out _, out _) || RoleWords.IsTitle(Capitalized(word), out _, out _)
            || words.Lexicon.Roles.Find(word) is not null || words.Lexicon.Roles.StartsCompound(word) || RoleWords.IsModifier(word);
    }

    /// <summary>The name with capitals at the start of its words alone; null where it is written so.</summary>
    private string? Written(TokenRange name)
    {
        var text = words.Span(name).Of(words.Text);
        if (text.AsSpan().IndexOfAnyInRange('a', 'z') >= 0) return null;
        var letters = text.ToCharArray();
        for (var i = 1; i < letters.Length; i++)
        {
            if (char.IsLetter(letters[i - 1]) || (letters[i - 1] is '’' or '\'' && i > 2 && char.IsLetter(letters[i - 3])))
                letters[i] = char.ToLowerInvariant(letters[i]);
        }
        return string.Join(' ', new string(letters).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Capitalized(string word) => word[0] + word[1..].ToLowerInvariant();
}
