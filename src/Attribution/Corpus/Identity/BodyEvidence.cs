namespace Attribution.Corpus.Identity;

/// <summary>What documents say of a body, a country or an outlet under one id.</summary>
internal sealed class BodyEvidence
{
    /// <summary>The ways its fullest name is written.</summary>
    public Tally Names { get; } = new();

    /// <summary>Its other names: "CBP" of Customs and Border Protection.</summary>
    public Tally Forms { get; } = new();

    /// <summary>The countries to which it belongs.</summary>
    public Tally Countries { get; } = new();

    /// <summary>The ids of the documents that name it.</summary>
    public Tally Documents { get; } = new();

    /// <summary>What these documents and others say; this stays as it is.</summary>
    public BodyEvidence With(BodyEvidence other)
    {
        var both = new BodyEvidence();
        both.Add(this);
        both.Add(other);
        return both;
    }

    /// <summary>Adds what other documents say.</summary>
    /// <param name="other">What they say.</param>
    /// <param name="texts">One text for all that are the same.</param>
    public void Add(BodyEvidence other, SharedTexts? texts = null)
    {
        Names.Add(other.Names, texts);
        Forms.Add(other.Forms, texts);
        Countries.Add(other.Countries, texts);
        Documents.Add(other.Documents, texts);
    }
}
