using System.Text;
using System.Text.RegularExpressions;

namespace Attribution.Evaluation.Gold;

/// <summary>Makes names and roles comparable.</summary>
internal static partial class Names
{
    /// <summary>The name in lower case with single blanks, straight apostrophes and without a leading "the".</summary>
    public static string Key(string? name)
    {
        var key = new StringBuilder();
        foreach (var letter in (name ?? "").Trim().ToLowerInvariant())
        {
            if (!char.IsWhiteSpace(letter)) key.Append(letter == '’' ? '\'' : letter);
            else if (key.Length > 0 && key[^1] != ' ') key.Append(' ');
        }
        var text = key.ToString();
        return text.StartsWith("the ", StringComparison.Ordinal) ? text[4..] : text;
    }

    /// <summary>The keys of an actor's name and of its other names.</summary>
    public static HashSet<string> KeysOf(string name, IEnumerable<string> aliases) =>
        aliases.Select(Key).Prepend(Key(name)).ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// The words of a role; spokesman and spokeswoman are one, spokesperson, and so with every other office; "cofounder" and "co-founder" are one.
    /// </summary>
    public static HashSet<string> RoleWords(string? role) => WordList.Of(Joint().Replace(Gendered().Replace(Key(role), "person"), "co"));

    [GeneratedRegex(@"\bco-(?=\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    [GeneratedRegex(@"(wo)?man\b", RegexOptions.CultureInvariant)]
    private static partial Regex Gendered();
}
