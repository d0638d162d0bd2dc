using System.Collections.Concurrent;
using System.Text;

namespace Attribution.Claims;

/// <summary>Writes the names of enumerations as frames and tables do: <c>KeyPoints</c> is "key points".</summary>
internal static class EnumWords
{
    private static readonly ConcurrentDictionary<Enum, string> Cache = new();

    /// <summary>The words of <paramref name="value"/>; null for null.</summary>
    public static string? Of(Enum? value) => value is null ? null : Cache.GetOrAdd(value, static value => Split(value.ToString()));

    /// <summary>The words of a name in code, in lower case.</summary>
    public static string Split(string name)
    {
        var words = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && words.Length > 0) words.Append(' ');
            words.Append(char.ToLowerInvariant(letter));
        }
        return words.ToString();
    }
}
