using System.Globalization;
using System.Text;

namespace Attribution.Actors;

/// <summary>Makes ids out of names.</summary>
internal static class Slug
{
    /// <summary>Lower case without marks on letters, runs of other characters as one hyphen: "Élysée Palace" is "elysee-palace".</summary>
    public static string Of(ReadOnlySpan<char> name)
    {
        var text = name.ToString().Normalize(NormalizationForm.FormD);
        var slug = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark || c is '\'' or '’') continue;
            if (char.IsLetterOrDigit(c)) slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        return slug.ToString().TrimEnd('-');
    }
}
