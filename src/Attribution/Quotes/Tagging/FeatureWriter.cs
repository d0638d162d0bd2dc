namespace Attribution.Quotes.Tagging;

/// <summary>Writes feature hashes one behind another, each under a template number of its own.</summary>
internal ref struct FeatureWriter(Span<uint> into, uint firstTemplate)
{
    /// <summary>The most features that anything has.</summary>
    public const int Most = 64;

    private readonly Span<uint> into = into;
    private uint template = firstTemplate;

    /// <summary>The number of features written.</summary>
    public int Count { get; private set; }

    public void Add(uint a) => into[Count++] = Hashing.Mix(template++, a);

    public void Add(uint a, uint b) => into[Count++] = Hashing.Mix(Hashing.Mix(template++, a), b);

    public void Add(uint a, uint b, uint c) => into[Count++] = Hashing.Mix(Hashing.Mix(Hashing.Mix(template++, a), b), c);
}
