using Attribution.Documents.Layout;
using Attribution.Documents.Markup;

namespace Attribution.Documents.Formats;

/// <summary>Plain text, and the seed format: plain text that a header <c>date YYYY-MM-DD</c> opens. Any text is at least this.</summary>
internal sealed class PlainText() : ArticleFormat("text", "plain text", ".txt")
{
    /// <inheritdoc/>
    public override bool Recognizes(SourceFile file) => true;

    /// <inheritdoc/>
    public override ReadText Read(SourceFile file)
    {
        var header = SeedHeader.Read(file.Text);
        var reading = PlainReading.Of(file.Text);
        var blocks = PlainTextBlocks.Read(reading.Text, reading.InPlain(header?.End ?? 0));
        Headings.Mark(reading.Text, blocks);
        return new(
            header is null ? Key : "seed",
            file.Text,
            TextSource.File,
            new(header?.Date),
            SectionRules.Assign(reading, blocks, header?.RunsIn ?? false),
            header is { Date: null } ? DocumentMessages.BadHeaderDate(file.Path, header.Value.Found) : null);
    }
}
