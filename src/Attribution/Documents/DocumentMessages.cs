using Attribution.Documents.Formats;

namespace Attribution.Documents;

/// <summary>Every message of a <see cref="DocumentException"/>: the file, what was found, the remedy.</summary>
internal static class DocumentMessages
{
    public static string Missing(string path) =>
        $"{path}: there is no such file or folder. Check the spelling, and the folder that the command runs in.";

    public static string BrokenLink(string path) =>
        $"{path}: this is a link that leads to no file. Restore the file that it is meant to lead to, or leave the link out.";

    public static string NotAFile(string path, string what) =>
        $"{path}: this is {what}, not a regular file. Save what it gives to a file, and use that instead.";

    public static string IsFolder(string path) =>
        $"{path}: this is a folder, not a file. Name the articles in it, or give the folder itself as the input.";

    public static string NotPermitted(string path) =>
        $"{path}: the file may not be read (permission denied). Give yourself the right to read it, or leave it out.";

    public static string FolderNotPermitted(string folder) =>
        $"{folder}: the folder may not be read (permission denied). Give yourself the right to read it and to go into it, or leave it out.";

    public static string FolderUnreadable(string folder, string reason) =>
        $"{folder}: the folder could not be read ({reason.TrimEnd('.')}). Look whether its disk is still there, or copy it elsewhere and try again.";

    public static string Unreadable(string path, string reason) =>
        $"{path}: the file could not be read ({reason.TrimEnd('.')}). Close other programs that hold it, or copy it elsewhere and try again.";

    public static string TooLarge(string path, long bytes, long limit) =>
        $"{path}: the file has {Megabytes(bytes)} MB, more than the {Megabytes(limit)} MB that one article may have. Split it into one file per article.";

    public static string TooLargeForMemory(string path) =>
        $"{path}: the article is too large for the memory of this computer. Split it into one file per article.";

    public static string Empty(string path) =>
        $"{path}: the file holds no text. Put the article's text into it, or remove it.";

    public static string Binary(string path, string what) =>
        $"{path}: the file is {what}, not text. Save the article as "
            + $"{DocumentFormats.Or([.. DocumentFormats.Texts.Select(format => $"{format.Name} ({format.Endings[0]})")])} in UTF-8.";

    public static string NotAnArticle(string path, string what, string remedy) =>
        $"{path}: the file holds {what}, not the text of an article. {remedy}";

    public static string NoArticleIn(string path, string format) =>
        $"{path}: the file, read as {format}, holds no article. Look whether it is the right file and whether it is whole.";

    public static string NotEnglish(string path, string language) =>
        $"{path}: the text is in {language}, and only English is read. Leave it out, or use a translation.";

    public static string SeveralArticles(string path) =>
        $"{path}: the file holds several articles. Read them with DocumentReader.ReadAll or News.Read, which take any number.";

    public static string TooDeep(string path, int deepest) =>
        $"{path}: the file lies in {deepest} files, one in another. Unpack the outer ones, and use what is in them instead.";

    public static string BadHeaderDate(string path, string found) =>
        $"{path}, line 1: '{found}' is not a calendar date. Write the header as 'date YYYY-MM-DD', such as 'date 2024-05-31'.";

    public static string BadDate(string path, int line, string found) =>
        $"{path}, line {line}: '{found}' is not a date that can be read. Write it as YYYY-MM-DD, such as 2024-05-31.";

    public static string BadFrontMatter(string path, int line, string reason) =>
        $"{path}, line {line}: the front matter between the '---' lines is not valid YAML ({reason.TrimEnd('.')}). Correct it, or put values with "
            + $"special characters in quotation marks.";

    public static string FrontMatterNotMapping(string path) =>
        $"{path}, line 2: the front matter between the '---' lines is not a list of 'name: value' lines. Write it so, such as 'date: 2024-05-31'.";

    public static string FrontMatterTooLong(string path, int limit) =>
        $"{path}, line 1: the front matter is longer than {limit} characters. Keep only date, title, outlet, author, url and note in it.";

    public static string BadCsv(string path, int line, string reason) =>
        $"{path}, line {line}: the row is not valid CSV ({reason.TrimEnd('.')}). Put values with commas, quotation marks or line breaks in quotation "
            + $"marks and double the marks inside.";

    public static string CsvLacksDocument(string path) =>
        $"{path}, line 1: there is no column 'document'. The first line must name the columns: document,date,outlet,title,author,url,note.";

    public static string CsvColumnTwice(string path, string column) =>
        $"{path}, line 1: there is more than one column '{column}'. Keep one of them, or give the others different names.";

    public static string CsvRowTooWide(string path, int line, int found, int expected) =>
        $"{path}, line {line}: the row has {found} values, but the first line names {expected} columns. Put values that hold commas in quotation marks.";

    public static string CsvDocumentTwice(string path, int line, string document) =>
        $"{path}, line {line}: there is more than one row for the document '{document}'. Keep one of them.";

    public static string NoArticles(string path, int subfolders) => subfolders > 0
        ? $"{path}: the folder itself holds no article, but {subfolders} subfolder{(subfolders == 1 ? "" : "s")}. Add --recursive to have subfolders read, "
            + "or name one of them."
        : $"{path}: the folder holds no article. Put {DocumentFormats.Or(DocumentFormats.Endings)} files directly into it, or name files one by one.";

    private static string Megabytes(long bytes) =>
        (bytes / 1_000_000d).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture);
}
