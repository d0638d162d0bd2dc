namespace Attribution.Display;

/// <summary>What grids and the tables of an object's properties look like, beyond what all tables do. It follows the page's own colours.</summary>
internal static class GridStyle
{
    /// <summary>The style sheet, as an element.</summary>
    public const string Element = """
        <style>
        .news-grid.news-grid table{margin:0;border:0}
        .news-grid.news-grid tr :is(th,td){text-align:left;max-width:none}
        .news-grid.news-grid tr .n{text-align:right}
        .news-grid caption{white-space:nowrap;font-size:14px;color:inherit}
        .news-grid .foot{position:sticky;left:0}
        .news-grid thead th{vertical-align:bottom;border-bottom:2px solid #8888;white-space:nowrap}
        .news-grid small{display:block;font-size:11px;font-weight:400;opacity:.65}
        .news-grid tbody tr:nth-child(even){background:#8881}
        .news-grid tbody tr:hover{background:#8883}
        .news-grid tbody th{opacity:.7;white-space:nowrap}
        .news-grid .l{min-width:20em}
        .news-grid .m{background:repeating-linear-gradient(135deg,#8883 0 1px,transparent 1px 5px)}
        .news-grid .none{opacity:.65}
        .news-grid .foot{display:flex;flex-wrap:wrap;gap:4px;align-items:center;padding:6px 8px;font:12px/1.4 system-ui,sans-serif;width:fit-content}
        .news-grid .foot span{margin-right:8px;opacity:.75}
        .news-grid button{font:inherit;color:inherit;background:#8881;border:1px solid #8886;border-radius:4px;padding:1px 8px;cursor:pointer}
        .news-grid button:hover:not(:disabled){background:#8884}
        .news-grid button:disabled{opacity:.35;cursor:default}
        .news-grid details table{margin:2px 0 6px 16px}
        .news-grid summary{padding:0}
        </style>

        """;

    /// <summary>The beginning of the region that holds it.</summary>
    /// <param name="name">What it shows, as text.</param>
    /// <param name="id">By which its script finds it; empty where it has none.</param>
    public static string Region(string name, string id = "") =>
        $"<div class=\"news-table news-grid\" role=\"region\" tabindex=\"0\" aria-label=\"{Html.Encode(name)}\""
            + $"{(id.Length == 0 ? "" : $" data-news-grid=\"{id}\"")}>\n" + TableStyle.Element + Element;
}
