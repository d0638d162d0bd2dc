using Attribution.Evaluation.Gold;

namespace Attribution.Evaluation;

/// <summary>Every message about annotation or frames that cannot be scored: the file, what was found, the remedy.</summary>
internal static class EvaluationMessages
{
    public static string NoAnnotation(string folder) =>
        $"{folder}: the folder holds no annotation. Put NAME.json files into it, each beside its article NAME.txt, or name another folder. (Of what was "
            + $"corrected in brat or INCEpTION, 'attribution gold from' makes them.)";

    public static string BadJson(string path, long? line, string where, string reason) =>
        $"{path}{(line is { } number ? $", line {number + 1}" : "")}: the annotation cannot be read{(where.Length > 0 ? $" at {where}" : "")} ("
            + $"{reason.TrimEnd('.')}). Compare it with the annotated articles in seeds/practice.";

    public static string NoText(string path, string document, string? url) =>
        $"{path}: there is no text for it: neither {Path.ChangeExtension(Path.GetFileName(path), "txt")} beside it nor {document}.txt in the folder "
            + $"above. {(url is null ? "Put the article there." : $"It is the article at {url}; 'attribution gold texts --from FOLDER' puts it there.")}";

    public static string OtherText(string path, string document) =>
        $"{path}: this is not the text that was annotated as '{document}' (its SHA-256 is another). Take it away, and put the right one there with "
            + $"'attribution gold texts --from FOLDER'.";

    public static string TextNowhere(string path, GoldSource source) =>
        $"{path}: no file there holds its text. Unpack the corpus that has {source.File}, or save that file from elsewhere, and name its folder with "
            + $"--from; the article is at {source.Url}.";

    public static string NothingInCommon(string path) =>
        $"{path}: no article is annotated both here and in --gold. Name another annotation of the same documents.";

    public static string BadSpan(string path, string what, int start, int end, int length) =>
        $"{path}: {what} has the span {start}-{end}, but the text ends at {length}. Correct the offsets: they count UTF-16 code units from 0, the "
            + $"end is exclusive.";

    public static string UnknownId(string path, string what, string id) =>
        $"{path}: {what} refers to '{id}', but no quote has this id. Correct the one or the other.";

    public static string TwiceUsedId(string path, string what, string id) =>
        $"{path}: two {what} have the id '{id}'. Rename one of them.";

    public static string AnnotatedTwice(string path, string document, string first) =>
        $"{path}: the document '{document}' is annotated in {first} as well, which was scored. Keep one of them, or score the folders one at a time.";

    public static string NotAnnotated(string document) =>
        $"{document}: there is no annotation of this document. Check the spelling of --only against the annotation's file names.";

    public static string NoFrame(string path) =>
        $"{path}: the file is missing. Write the frames with 'attribution extract … --out FOLDER' and name that folder.";

    public static string FrameLacks(string path, IEnumerable<string> columns) =>
        $"{path}, line 1: the column {string.Join(", ", columns)} is missing. src/Attribution/DATA.md names the columns that a frame has.";

    public static string BadCell(string path, string column, string found) =>
        $"{path}: '{found}' in the column {column} is not what the column holds. src/Attribution/DATA.md says what that is.";

    public static string NoRows(string folder, string document) =>
        $"{folder}: the frames hold nothing of the document '{document}'. The column document must hold the article's file name without .txt.";

    public static string NotPolnear(string folder, string missing) =>
        $"{Path.Combine(folder, missing)}: it is missing. Name a compartment of PolNeAR, such as polnear/dev, that holds text/, attributions/ and "
            + $"corenlp.tsv.gz.";

    public static string NotAnnotatedArticle(string path, string pattern) =>
        $"{path}: the article has no annotation. Put {pattern} into attributions/, or take the article out of text/.";

    public static string NotesLack(string path, int line, IEnumerable<string> columns) =>
        $"{path}, line {line}: the column {string.Join(", ", columns)} is missing. Compare the first line that is no comment with the tables in seeds/gold.";

    public static string BadNote(string path, int line, string column, string found, string wanted) =>
        $"{path}, line {line}: '{found}' in the column {column} must be {wanted}. Correct the cell.";

    public static string NoteOfNothing(string path, int line, string document, int start, int end) =>
        $"{path}, line {line}: no attribution of {document} by its first annotator has this cue and the content {start}-{end}. Correct the offsets, "
            + $"or unpack the corpus anew.";

    public static string BadLine(string path, int line, string reason) =>
        $"{path}, line {line}: {reason}. Correct the line, or unpack the corpus anew.";

    public static string BadMark(string path, int line, string reason) =>
        $"{path}, line {line}: {reason}. Correct it in the annotation tool and export it again, or correct the line.";

    public static string NoMarks(string folder, string tool, string ending) =>
        $"{folder}: the folder holds no file of {tool} (*{ending}). Name the folder that 'attribution extract --format {tool}' wrote, or into which the "
            + $"tool's export was unpacked.";

    public static string NoLabel(string path, int line) =>
        $"{path}, line {line}: there is no label. Each line needs a word and a label such as O, B-PER or I-LOC, in columns with tabulators or spaces "
            + $"between them.";

    public static string NoFile(string path, string reason) =>
        $"{path}: the file cannot be read ({reason.TrimEnd('.')}). Check the path.";

    public static string NoSpecifications(string folder) =>
        $"{folder}: the folder holds none of the specifications that are scored. Name the folder Specs of Recognizers-Text, or a copy that has "
            + $"Number/English/NumberModel.json below it.";

    public static string BadSpecification(string path, string reason) =>
        $"{path}: the specification cannot be read ({reason.TrimEnd('.')}). Fetch the file anew.";

    public static string NoDenials(string notes, IReadOnlyList<string> folders) =>
        $"{notes}: none of its articles lies in {string.Join(", ", folders)}. Name the folders that hold them, such as polnear/train.";
}
