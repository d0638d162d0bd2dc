using System.Runtime.InteropServices;

namespace Attribution.Corpus;

/// <summary>One text for all that say the same: "president" is the role of thousands.</summary>
internal sealed class SharedTexts
{
    private readonly Dictionary<string, string> known = new(StringComparer.Ordinal);

    /// <summary>The text that was given first of those that are the same as <paramref name="text"/>.</summary>
    public string Of(string text)
    {
        ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(known, text, out _);
        return first ??= text;
    }
}
