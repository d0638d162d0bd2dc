using Attribution.Corpus.Rows;

namespace Attribution.Frames;

/// <summary>The frame <c>documents</c>.</summary>
internal static class DocumentsFrame
{
    public static readonly FrameSchema Schema = new FrameSchema<DocumentRow>(
        "documents", "One row per article.", corpus => CorpusRows.Of(corpus).Documents)
    {
        { "document", "The article's id: its file name without extension; where two files would share it, the path relative to the input folder with /.",
            a => a.Id },
        { "path", "The file that it was read from.", a => a.Path },
        { "format", "The format that it was read as: seed, text, markdown, or one of the package Attribution.Formats, such as html or csv.", a =>
            a.Article.Document.Format },
        { "title", "Its headline.", a => a.Title },
        { "date", "The day on which it was published.", a => a.Date },
        { "outlet", "Who published it.", a => a.Outlet },
        { "author", "Who wrote it.", a => a.Author },
        { "url", "Where it can be read.", a => a.Url },
        { "characters", "The length of its text in UTF-16 code units.", a => a.Text.Length },
        { "tokens", "The number of its words and marks.", a => a.Tokens },
        { "sentences", "The number of its sentences.", a => a.Sentences },
        { "sha256", "The SHA-256 of the file's bytes, in lower-case hexadecimal; for one of several articles in a file, of its text as UTF-8.", a =>
            a.Article.Document.Sha256 },
        { "note", "What its readers should know of it, as its metadata says.", a => a.Note },
        { "text_source", "What the offsets count in: file, the file's own characters as decoded, or extracted, the text that the format gives, "
            + "which extract --texts all writes.", a => a.Article.Document.Source },
        { "section", "The desk or section in which it was published, as its metadata says.", a => a.Section },
        { "language", "The language that its metadata says it is in, by ISO 639-1.", a => a.Language },
        { "duplicate_of", "The document that it copies with few changes, the earliest one by date: an agency's copy in another outlet, a later version.",
            a => a.DuplicateOf },
    };
}
