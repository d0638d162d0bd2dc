using Attribution.Claims;

namespace Attribution.Corpus.Corrections;

/// <summary>What is told of a <c>corrections.csv</c> that cannot be used: what was found, where, and what to do.</summary>
internal static class CorrectionMessages
{
    private const string Columns = "document,hash,passage,start,end,text,correction,value,note";

    public static string LacksColumn(string path, string column) =>
        $"{path}, line 1: there is no column '{column}'. The first line must name the columns: {Columns}.";

    public static string NoSuchColumn(string path, string column) =>
        $"{path}, line 1: there is no use for a column '{column}'. The columns are {Columns}; value and note may be left out.";

    public static string Lacks(string path, int line, string column) =>
        $"{path}, line {line}: the row has nothing in '{column}'. Fill it in, or remove the row.";

    public static string BadPlace(string path, int line, string column) =>
        $"{path}, line {line}: '{column}' must be an offset into the article's text, such as 120, and not before the start. Correct it, or remove the row.";

    public static string NoSuchWord(string path, int line, string column, string word, IEnumerable<string> words) =>
        $"{path}, line {line}: '{word}' is nothing that '{column}' can say. It is one of {string.Join(", ", words)}.";

    public static string DoesNotFit(string path, int line, CorrectedPassage passage, CorrectionKind kind) =>
        $"{path}, line {line}: '{EnumWords.Of(kind)}' cannot be said of a {EnumWords.Of(passage)}. It is one of "
            + $"{string.Join(", ", Correction.Of(passage).Select(one => EnumWords.Of(one)))}.";
}
