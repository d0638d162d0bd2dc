namespace Attribution.Display;

/// <summary>A value that shows itself in a notebook.</summary>
internal interface INotebookValue
{
    /// <summary>A fragment of HTML that stands alone.</summary>
    string ToHtml();

    /// <summary>The same for readers without HTML.</summary>
    string ToText();

    /// <summary>The Plotly figure; null for what is no chart.</summary>
    string? Figure => null;
}
