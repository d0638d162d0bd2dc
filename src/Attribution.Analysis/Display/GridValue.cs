namespace Attribution.Display;

/// <summary>Rows and columns of somebody else's, shown as a grid.</summary>
internal sealed class GridValue(DataGrid grid) : INotebookValue
{
    public string ToHtml() => DataGridHtml.Write(grid);

    public string ToText() => DataGridText.Write(grid);
}
