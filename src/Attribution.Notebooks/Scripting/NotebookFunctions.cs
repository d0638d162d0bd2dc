namespace Attribution.Notebooks.Scripting;

/// <summary>Functions that cells can call as they are, under the names that C# notebooks have for them.</summary>
public static class NotebookFunctions
{
#pragma warning disable IDE1006, CA1707 // They are part of the language of notebooks.
    /// <summary>Shows a value among the cell's outputs: see <see cref="DisplayExtensions.Display"/>.</summary>
    /// <param name="value">The value; null shows as "null".</param>
    /// <param name="mimeTypes">Where given, only these formats, as far as the type has them.</param>
    /// <returns>What is shown, so that another value can take its place.</returns>
    public static DisplayedValue display(object? value, params string[] mimeTypes) => value.Display(mimeTypes);

    /// <summary>Markup that shows as what it describes.</summary>
    /// <param name="content">HTML, which is taken as it is: whoever puts text into it encodes that.</param>
    public static HtmlContent HTML(string content) => new(content);
#pragma warning restore IDE1006, CA1707
}
