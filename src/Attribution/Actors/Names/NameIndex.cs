namespace Attribution.Actors.Names;

/// <summary>The names of a document by token.</summary>
internal sealed class NameIndex
{
    private readonly Name?[] byToken;

    public NameIndex(int tokens, List<Name> names)
    {
        byToken = new Name?[tokens];
        Names = names;
        foreach (var name in names) Set(name);
    }

    /// <summary>The names in text order.</summary>
    public List<Name> Names { get; }

    /// <summary>The name that covers token <paramref name="i"/>.</summary>
    public Name? At(int i) => (uint)i < (uint)byToken.Length ? byToken[i] : null;

    /// <summary>The name that ends right before token <paramref name="end"/>.</summary>
    public Name? Ending(int end) => At(end - 1) is { } name && name.End == end ? name : null;

    /// <summary>The name that starts at token <paramref name="i"/>.</summary>
    public Name? Starting(int i) => At(i) is { } name && name.First == i ? name : null;

    private void Set(Name name)
    {
        for (var i = name.First; i < name.End; i++) byToken[i] = name;
    }
}
