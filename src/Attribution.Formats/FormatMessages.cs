namespace Attribution.Formats;

/// <summary>Every message of the exceptions that the formats of this package throw: the file, what was found, the remedy.</summary>
internal static class FormatMessages
{
    private const int MostNames = 12;

    public static string NoText(string path) =>
        $"{path}: no article's text was found. Open it to see whether it shows one, or copy the text into a .txt file.";

    public static string NoTextColumn(string path, IReadOnlyList<string> names) =>
        $"{path}: none of the columns ({Listed(names)}) is known to hold the articles' text. Say which one does with --columns text=NAME.";

    public static string BadRow(string path, int row, string reason) =>
        $"{path}, row {row}: the table cannot be read any further ({Sentence(reason)}). Put values with commas, quotation marks or line breaks in quotation "
            + "marks and double the marks inside.";

    public static string BadJson(string path, long? line, string reason) =>
        $"{path}, line {line}: the file is not valid JSON from here on ({Sentence(reason.Split(" LineNumber: ")[0].Split(" Path: ")[0])}). "
            + $"Look whether it is whole, and correct it.";

    public static string NoObject(string path) =>
        $"{path}: this is not a JSON object with the fields of an article. Look whether the file is whole, and correct it.";

    public static string Broken(string path, string what, string reason) =>
        $"{path}: the file cannot be read as {what} ({Sentence(reason)}). It may be cut off, damaged or locked with a password: open it in the "
            + $"program that made it, "
            + "and save it anew.";

    public static string Locked(string path) =>
        $"{path}: the file is locked with a password. Unlock it in the program that made it, and save it anew.";

    public static string LockedOrOld(string path) =>
        $"{path}: the file is locked with a password, or of the old binary kind. Unlock it in the program that made it, and save it anew as a .docx file.";

    public static string UnknownXml(string path, string root) =>
        $"{path}: the file is XML of a kind that is not known (<{root}>). Feeds (RSS, Atom), NITF and NewsML-G2 are read; copy the text into a .txt file.";

    public static string OnlyPictures(string path) =>
        $"{path}: the file shows pictures of pages, and holds no text. Have a program recognize the text (OCR), and save it anew.";

    public static string TooLargeToUnpack(string path) =>
        $"{path}: the file is too large to be read where it lies packed. Unpack it, and read it from there.";

    public static string TooMuch(string path, string what) =>
        $"{path}: {what}, as nothing but a trap does. Unpack it yourself if you trust it, and use what is in it instead.";

    private static string Listed(IReadOnlyList<string> names) =>
        names.Count == 0 ? "there are none" : string.Join(", ", names.Take(MostNames)) + (names.Count > MostNames ? ", …" : "");

    private static string Sentence(string reason) => reason.ReplaceLineEndings(" ").TrimEnd('.', ' ');
}
