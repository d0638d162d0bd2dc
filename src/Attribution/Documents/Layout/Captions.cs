using System.Buffers;

namespace Attribution.Documents.Layout;

/// <summary>Tells the caption of a photo from running text, by the words with which agencies open and sign captions.</summary>
internal static class Captions
{
    private const int Longest = 1_000, LongestCredit = 10;

    private static readonly SearchValues<string> Openings = SearchValues.Create(
        ["in this photo", "in this image", "in this handout", "in this screenshot", "in this frame", "this photo", "this image",
         "this handout", "file photo", "file -", "file –", "file —", "photo:", "picture:", "photo by", "photos by", "pictured:"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Credits = SearchValues.Create(
        ["photo/", "photo via", "photo by", "getty images", "file photo", "handout via", "pool photo", "(photo", "courtesy of", "image/"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Providers = SearchValues.Create(
        ["photo provided by", "image provided by", "photo released by", "image released by", "image taken from", "screenshot from", "photo from",
            "image from", "handout from"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Mentions = SearchValues.Create(
        ["photo taken", "is pictured", "are pictured", "shown in this"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The days of the week.</summary>
    internal static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>What stands before a colon and whoever made a photo.</summary>
    private static readonly string[] Labels = ["Image", "Images", "Photo", "Photos", "Picture", "Photograph", "Credit"];

    /// <summary>Whether <paramref name="text"/> is a caption wherever it stands: it opens with "In this photo" or ends with a credit.</summary>
    public static bool IsSigned(ReadOnlySpan<char> text) =>
        text.Length <= Longest && (text.IndexOfAny(Openings) == 0 || CreditStart(text) >= 0);

    /// <summary>Where the credit that ends <paramref name="text"/> begins: "(AP Photo/Ada Reed)", "Image: Ada Reed."; -1 where there is none.</summary>
    public static int CreditStart(ReadOnlySpan<char> text)
    {
        if (text.EndsWith(")", StringComparison.Ordinal) && text.LastIndexOf('(') is >= 0 and var bracket
            && (text[bracket..].IndexOfAny(Credits) >= 0 || Label(text[bracket..]) == 1)) return bracket;
        return Label(text);
    }

    /// <summary>Where the label of a credit stands with a few words behind it up to the end, perhaps right behind the last word of the caption.</summary>
    private static int Label(ReadOnlySpan<char> text)
    {
        foreach (var label in Labels)
        {
            var at = text.LastIndexOf(label, StringComparison.Ordinal);
            if (at < 0 || at > 0 && (char.IsUpper(text[at - 1]) || text[at - 1] is '-' or '“' or '"')) continue;
            var rest = text[(at + label.Length)..];
            if (rest.Length > 1 && rest[0] == ':' && TextShape.Words(rest, LongestCredit) <= LongestCredit) return at;
        }
        return -1;
    }

    /// <summary>
    /// Whether <paramref name="text"/>, which opens an article, is its photo's caption: it is signed, says that it
    /// describes a photo, or gives the day with weekday and year, as captions do and ledes do not.
    /// </summary>
    public static bool IsOpening(ReadOnlySpan<char> text) =>
        text.Length <= Longest && !TextShape.HasDateline(text)
        && (IsSigned(text) || text.IndexOfAny(Mentions) >= 0 || HasCredit(text) || HasFullDate(text));

    /// <summary>Whether the caption says who made or gave the photo.</summary>
    public static bool HasCredit(ReadOnlySpan<char> caption) => caption.IndexOfAny(Credits) >= 0 || caption.IndexOfAny(Providers) >= 0 || Label(caption) >= 0;

    private static bool HasFullDate(ReadOnlySpan<char> text)
    {
        foreach (var weekday in Weekdays)
        {
            var at = text.IndexOf(weekday, StringComparison.Ordinal);
            if (at < 0) continue;
            var rest = text[(at + weekday.Length)..];
            if (!rest.StartsWith(", ", StringComparison.Ordinal)) continue;
            rest = rest[2..];
            var comma = rest.IndexOf(',');
            if (comma is < 4 or > 14 || !char.IsUpper(rest[0]) || !char.IsAsciiDigit(rest[comma - 1])) continue;
            rest = rest[(comma + 1)..].TrimStart();
            if (rest.Length >= 4 && (rest.StartsWith("19") || rest.StartsWith("20")) && char.IsAsciiDigit(rest[2]) && char.IsAsciiDigit(rest[3])) return true;
        }
        return false;
    }
}
