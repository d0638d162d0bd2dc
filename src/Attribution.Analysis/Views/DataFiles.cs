using System.Text;
using Attribution.Display;
using Attribution.Frames;

namespace Attribution.Views;

/// <summary>The data files of a report, with what their columns hold.</summary>
internal static class DataFiles
{
    /// <summary>The section.</summary>
    public static string Of()
    {
        var html = new StringBuilder("<section aria-labelledby=\"data\">\n<h2 id=\"data\">Data</h2>\n<p>Every table as a file of comma-separated values (UTF-8).</p>\n");
        foreach (var schema in FrameSchemas.All)
        {
            html.Append($"<p class=\"file\"><a href=\"data/{schema.Name}.csv\">{schema.Name}.csv</a> {Html.Encode(schema.Description)}</p>\n<details class=\"meanings\"><summary>The columns of {schema.Name}.csv</summary>\n<dl>\n");
            foreach (var column in schema.Columns) html.Append($"<dt>{Html.Encode(column.Name)}</dt><dd>{Html.Encode(column.Description)}</dd>\n");
            html.Append("</dl>\n</details>\n");
        }
        return html.Append("</section>\n").ToString();
    }
}
