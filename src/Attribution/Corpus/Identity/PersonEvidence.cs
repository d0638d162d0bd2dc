namespace Attribution.Corpus.Identity;

/// <summary>What documents say of persons under one full name, or under one name of one word with the same traits.</summary>
internal sealed class PersonEvidence
{
    /// <summary>The ways the full name is written.</summary>
    public Tally Names { get; } = new();

    /// <summary>The names of one word that led to it within documents: "Clinton" and "Hillary" to Hillary Clinton.</summary>
    public Tally ShortForms { get; } = new();

    /// <summary>The roles.</summary>
    public Tally Roles { get; } = new();

    /// <summary>The ids of the actors to which it belongs.</summary>
    public Tally Affiliations { get; } = new();

    /// <summary>m and f.</summary>
    public Tally Genders { get; } = new();

    /// <summary>Where a role and its country are told together, both, with a bar between.</summary>
    public Tally Posts { get; } = new();

    /// <summary>How many documents name it.</summary>
    public int Documents { get; private set; }

    /// <summary>How many quotes it speaks.</summary>
    public int Quotes { get; private set; }

    /// <summary>Whether any document has the full name within a sentence, where a capital is no accident.</summary>
    public bool IsNamedInside { get; private set; }

    /// <summary>Whether a user's own table says who it is.</summary>
    public bool IsGiven { get; private set; }

    /// <summary>Notes what one document says.</summary>
    public void Add(in PersonTraits traits, IEnumerable<string> shortForms, bool isNamedInside, int quotes)
    {
        Names.Add(traits.Name);
        foreach (var form in shortForms) ShortForms.Add(form);
        Roles.Add(traits.Role);
        Affiliations.Add(traits.Affiliation);
        Genders.Add(traits.Gender);
        Posts.Add(traits.Post);
        Documents++;
        Quotes += quotes;
        IsNamedInside |= isNamedInside;
        IsGiven |= traits.IsGiven;
    }

    /// <summary>Adds what other documents say.</summary>
    public void Add(PersonEvidence other)
    {
        Names.Add(other.Names);
        ShortForms.Add(other.ShortForms);
        Roles.Add(other.Roles);
        Affiliations.Add(other.Affiliations);
        Genders.Add(other.Genders);
        Posts.Add(other.Posts);
        Documents += other.Documents;
        Quotes += other.Quotes;
        IsNamedInside |= other.IsNamedInside;
        IsGiven |= other.IsGiven;
    }
}
