namespace Attribution.Display;

/// <summary>
/// How tables outside the lists of a report look, in notebooks too. Words stay whole; a table wider than its page scrolls
/// inside its own region, and on a phone one with more than a few columns shows each row as a card.
/// </summary>
internal static class TableStyle
{
    /// <summary>How many columns a table may have and still be a table on a phone.</summary>
    private const int FewColumns = 3;

    /// <summary>The style sheet, as an element.</summary>
    public const string Element = """
        <style>
        .news-table{overflow-x:auto}
        .news-table table{border-collapse:collapse;font:14px/1.4 system-ui,sans-serif}
        .news-table caption{text-align:left;font-weight:600;padding:4px 8px}
        .news-table :is(th,td){text-align:left;vertical-align:top;padding:4px 8px;border-bottom:1px solid #8884;white-space:normal;overflow-wrap:normal}
        .news-table tbody th{font-weight:inherit}
        .news-table .l{min-width:14em}
        .news-table .s{white-space:nowrap}
        .news-table .n{text-align:right;font-variant-numeric:tabular-nums}
        .news-table .long{overflow-wrap:anywhere;display:inline-block;min-width:8em;vertical-align:top}
        .news-table summary{cursor:pointer;padding:4px 8px}
        @media (max-width:44rem){
        .news-table .cards,.news-table .cards :is(caption,tbody,tr,th,td){display:block}
        .news-table .cards thead{position:absolute;left:-100rem}
        .news-table .cards tr{padding:6px 8px;border-bottom:1px solid #8884}
        .news-table .cards tbody :is(th,td){border:0;padding:0;text-align:left;min-width:0}
        .news-table .cards td:empty{display:none}
        .news-table .cards td::before{content:attr(data-label) ": ";opacity:.75}
        }
        </style>

        """;

    /// <summary>The beginning of the region that holds a table.</summary>
    /// <param name="name">What the rows are, as text.</param>
    public static string Region(string name) => $"<div class=\"news-table\" role=\"region\" tabindex=\"0\" aria-label=\"{Html.Encode(name)}\">\n{Element}";

    /// <summary>The beginning of a table.</summary>
    /// <param name="caption">What the rows are, as text; empty for no caption.</param>
    /// <param name="columns">How many columns it has.</param>
    public static string Table(string caption, int columns) =>
        $"<table role=\"table\"{(columns > FewColumns ? " class=\"cards\"" : "")}>\n"
            + $"{(caption.Length == 0 ? "" : $"<caption>{Html.Encode(caption)}</caption>\n")}";

    /// <summary>The head of a table.</summary>
    /// <param name="names">The names of its columns, as text.</param>
    /// <param name="classOf">The class attribute of a column, with a space before it; empty for none.</param>
    public static string Head(IReadOnlyList<string> names, Func<int, string> classOf) =>
        "<thead role=\"rowgroup\"><tr role=\"row\">"
        + string.Concat(names.Select((name, column) => $"<th role=\"columnheader\" scope=\"col\"{classOf(column)}>{Html.Encode(name)}</th>"))
        + "</tr></thead>\n";
}
