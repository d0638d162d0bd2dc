using System.Data;
using Attribution.Display;
using Deedle;
using Plotly.NET;

[assembly: TypeFormatterSource(typeof(Attribution.Views.Values.ForeignFormatters))]

namespace Attribution.Views.Values;

/// <summary>
/// Shows in notebooks what others' types do not show of themselves: Deedle's frames and series, the tables of
/// System.Data, Plotly.NET's charts. Found by the attribute on this assembly, and used by reflection alone.
/// </summary>
internal sealed class ForeignFormatters
{
    private readonly (Type Type, Func<object, INotebookValue> Show, string[] MimeTypes)[] all =
    [
        (typeof(IFrame), value => new GridValue(FrameGrid.Of((IFrame)value)), [MimeTypes.Html, MimeTypes.Plain]),
        (typeof(Series<,>), value => new GridValue(SeriesGrid.Of(value)), [MimeTypes.Html, MimeTypes.Plain]),
        (typeof(DataTable), value => new GridValue(DataTableGrid.Of((DataTable)value)), [MimeTypes.Html, MimeTypes.Plain]),
        (typeof(DataView), value => new GridValue(DataTableGrid.Of((DataView)value)), [MimeTypes.Html, MimeTypes.Plain]),
        (typeof(GenericChart), value => ChartValue.Of((GenericChart)value), [MimeTypes.Plotly, MimeTypes.Html, MimeTypes.Plain]),
    ];

    /// <summary>A formatter per type and type of output.</summary>
    public IEnumerable<object> CreateTypeFormatters() =>
        from known in all
        from mimeType in known.MimeTypes
        select new ForeignFormatter(known.Type, mimeType, known.Show);
}
