using Attribution.Claims;

namespace Attribution.Frames;

/// <summary>The frame <c>documents</c>.</summary>
internal static class DocumentsFrame
{
    public static readonly FrameSchema Schema = new FrameSchema<Article>(
        "documents", "One row per article.", corpus => corpus.Articles)
    {
        { "document", "The article's id: its file name without extension; where two files would share it, the path relative to the input folder with /.",
            a => a.Document.Id },
        { "path", "The file that it was read from.", a => a.Document.Path },
        { "format", "The format that it was read as: seed, text or markdown.", a => a.Document.Format },
        { "title", "Its headline.", a => a.Document.Metadata.Title },
        { "date", "The day on which it was published.", a => a.Document.Metadata.Date },
        { "outlet", "Who published it.", a => a.Document.Metadata.Outlet },
        { "author", "Who wrote it.", a => a.Document.Metadata.Author },
        { "url", "Where it can be read.", a => a.Document.Metadata.Url },
        { "characters", "The length of its text in UTF-16 code units.", a => a.Text.Length },
        { "tokens", "The number of its words and marks.", a => a.Annotated.Tokens.Length },
        { "sentences", "The number of its sentences.", a => a.Annotated.Sentences.Length },
        { "sha256", "The SHA-256 of the file's bytes, in lower-case hexadecimal.", a => a.Document.Sha256 },
        { "note", "What its readers should know of it, as its metadata says.", a => a.Document.Metadata.Note },
    };
}
