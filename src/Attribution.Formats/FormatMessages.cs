namespace Attribution.Formats;

/// <summary>Every message of the exceptions that the formats of this package throw: the file, what was found, the remedy.</summary>
internal static class FormatMessages
{
    public static string NoText(string path) =>
        $"{path}: no article's text was found in the file. Open it to see whether it shows one, or copy the text into a .txt file.";
}
