using System.Collections.Immutable;
using Attribution.Documents;

namespace Attribution.Actors.Resolution;

/// <summary>An actor while its document is read: what is known of it grows with each mention.</summary>
internal sealed class ActorDraft(ActorKind kind, string name)
{
    private readonly List<string> aliases = [];

    /// <summary>The gazetteer's key, or the canonical one of a country's body; null for other actors.</summary>
    public string? Key { get; set; }

    public ActorKind Kind { get; set; } = kind;

    /// <summary>The fullest form so far.</summary>
    public string Name { get; private set; } = name;

    /// <summary>What it is, in lower case.</summary>
    public string? Role { get; set; }

    /// <summary>The role as the text writes it.</summary>
    public string? RoleText { get; set; }

    /// <summary>Whether only a heading gives the role, in few words: what the text says itself goes before it.</summary>
    public bool IsRoleOfHeading { get; set; }

    /// <summary>What a person is to another: "mother". It stands for the role where the text gives none.</summary>
    public string? Kin { get; set; }

    /// <summary>The same as the text writes it.</summary>
    public string? KinText { get; set; }

    /// <summary>The actor to which it belongs, where the document names it.</summary>
    public ActorDraft? Owner { get; set; }

    /// <summary>A token that names the owner, where that is known only later ("the university’s"); -1 without one.</summary>
    public int OwnerToken { get; set; } = -1;

    /// <summary>The key of the country to which it belongs.</summary>
    public string? Country { get; set; }

    /// <summary>m, f, or empty while unknown.</summary>
    public string Gender { get; set; } = "";

    /// <summary>Whether the gender is that of a pronoun that was found to mean the actor, not of name, title or role.</summary>
    public bool IsGenderGuessed { get; set; }

    /// <summary>Whether a title, a role or a relation gives the gender ("Mrs.", "his sister"), which no given name does beyond doubt.</summary>
    public bool IsGenderSure { get; set; }

    /// <summary>Whether a pronoun that was found to mean the actor agrees with what the given name tells of the gender.</summary>
    public bool IsGenderConfirmed { get; set; }

    /// <summary>Whether the text says that the person is spoken of with "they".</summary>
    public bool TakesThey { get; set; }

    /// <summary>Whether only a surname is known.</summary>
    public bool OnlySurname { get; set; }

    /// <summary>How often its fullest name stands in the text.</summary>
    public int FullMentions { get; set; }

    /// <summary>Whether its fullest name stands within a sentence too, where a capital is no accident.</summary>
    public bool IsNamedInside { get; set; }

    /// <summary>The start of its first mention; used to order the actors.</summary>
    public int Start { get; private set; } = int.MaxValue;

    /// <summary>Whether it has a mention at all.</summary>
    public bool IsMentioned => Start != int.MaxValue;

    /// <summary>Notes where it stands and how it is written there.</summary>
    public void See(TextSpan span, string? form)
    {
        Start = Math.Min(Start, span.Start);
        if (form is not null && !aliases.Contains(form)) aliases.Add(form);
    }

    /// <summary>Takes a fuller form as the name.</summary>
    public void Rename(string name) => Name = name;

    /// <summary>The forms other than the name, in order of appearance.</summary>
    public ImmutableArray<string> Aliases => [.. aliases.Where(alias => alias != Name)];
}
