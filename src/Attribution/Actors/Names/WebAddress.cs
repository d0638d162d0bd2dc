using Attribution.Lists;

namespace Attribution.Actors.Names;

/// <summary>Addresses on the web by which outlets and firms are called: "oe24.at", "Znak.com".</summary>
internal static class WebAddress
{
    private static readonly WordSet Domains = ActorWords.Set("domains");

    /// <summary>Whether <paramref name="word"/> is such an address, without "www." and a path.</summary>
    public static bool Is(ReadOnlySpan<char> word)
    {
        var dot = word.LastIndexOf('.');
        if (dot < 3 || !Domains.Contains(word[(dot + 1)..]) || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) return false;
        foreach (var c in word)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-')) return false;
        }
        return true;
    }
}
