using Attribution.Documents.Layout;
using Attribution.Documents.Markup;

namespace Attribution.Documents.Formats;

/// <summary>Markdown, with or without YAML front matter. A text without a name is Markdown where front matter opens it.</summary>
internal sealed class Markdown() : ArticleFormat("markdown", "Markdown", ".md", ".markdown")
{
    /// <inheritdoc/>
    public override bool Recognizes(SourceFile file) => file.IsNamed ? file.EndsWith(Endings) : FrontMatter.Opens(file.Text);

    /// <inheritdoc/>
    public override ReadText Read(SourceFile file)
    {
        var front = FrontMatter.Read(file.Text, file.Path);
        var reading = PlainReading.Of(file.Text);
        var blocks = MarkdownBlocks.Read(reading.Text, reading.InPlain(front.End));
        var title = blocks.Find(block => block.Level == 1);
        var metadata = title.Level == 1 ? front.Metadata.Or(new(Title: title.Span.Of(reading.Text))) : front.Metadata;
        return new(Key, file.Text, TextSource.File, metadata, SectionRules.Assign(reading, blocks, runsIn: false), front.Problem);
    }
}
