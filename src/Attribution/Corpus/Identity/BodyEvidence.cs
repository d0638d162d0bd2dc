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
    public HashSet<string> Documents { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds what other documents say.</summary>
    public void Add(BodyEvidence other)
    {
        Names.Add(other.Names);
        Forms.Add(other.Forms);
        Countries.Add(other.Countries);
        Documents.UnionWith(other.Documents);
    }
}
