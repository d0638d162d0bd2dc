namespace Attribution.Notebooks.Scripting;

/// <summary>Markup that shows as what it describes, rather than as text.</summary>
public sealed class HtmlContent
{
    private readonly string content;

    internal HtmlContent(string content) => this.content = content ?? throw new ArgumentNullException(nameof(content));

    /// <summary>The markup.</summary>
    public string ToHtml() => content;

    /// <summary>The markup as text.</summary>
    public override string ToString() => content;
}
