namespace Attribution.Corpus.Identity;

/// <summary>What documents say of persons under one full name, or under one name of one word with the same traits.</summary>
internal sealed class PersonEvidence
{
    // Of most persons little is told: there are millions of them.
    private Tally? names, shortForms, roles, affiliations, genders, posts;

    /// <summary>The ways the full name is written.</summary>
    public Tally Names => names ?? Tally.Nothing;

    /// <summary>The names of one word that led to it within documents: "Clinton" and "Hillary" to Hillary Clinton.</summary>
    public Tally ShortForms => shortForms ?? Tally.Nothing;

    /// <summary>The roles.</summary>
    public Tally Roles => roles ?? Tally.Nothing;

    /// <summary>The ids of the actors to which it belongs.</summary>
    public Tally Affiliations => affiliations ?? Tally.Nothing;

    /// <summary>m and f.</summary>
    public Tally Genders => genders ?? Tally.Nothing;

    /// <summary>Where a role and its country are told together, both, with a bar between.</summary>
    public Tally Posts => posts ?? Tally.Nothing;

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
        Note(ref names, traits.Name);
        foreach (var form in shortForms) Note(ref this.shortForms, form);
        Note(ref roles, traits.Role);
        Note(ref affiliations, traits.Affiliation);
        Note(ref genders, traits.Gender);
        Note(ref posts, traits.Post);
        Documents++;
        Quotes += quotes;
        IsNamedInside |= isNamedInside;
        IsGiven |= traits.IsGiven;
    }

    /// <summary>Adds what other documents say.</summary>
    /// <param name="other">What they say.</param>
    /// <param name="texts">One text for all that are the same.</param>
    public void Add(PersonEvidence other, SharedTexts? texts = null)
    {
        Note(ref names, other.names, null);
        Note(ref shortForms, other.shortForms, texts);
        Note(ref roles, other.roles, texts);
        Note(ref affiliations, other.affiliations, texts);
        Note(ref genders, other.genders, texts);
        Note(ref posts, other.posts, texts);
        Documents += other.Documents;
        Quotes += other.Quotes;
        IsNamedInside |= other.IsNamedInside;
        IsGiven |= other.IsGiven;
    }

    private static void Note(ref Tally? tally, string? value)
    {
        if (!string.IsNullOrEmpty(value)) (tally ??= new()).Add(value);
    }

    private static void Note(ref Tally? tally, Tally? other, SharedTexts? texts)
    {
        if (other is not null) (tally ??= new()).Add(other, texts);
    }
}
