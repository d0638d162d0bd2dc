using System.Collections;
using System.Globalization;
using System.Text.Json;
using Attribution.Notebooks.Format;

namespace Attribution.Notebooks.Execution;

/// <summary>
/// Papermill's convention: values from outside go into a cell of their own behind the cell tagged "parameters", so that
/// the executed notebook shows what it ran with, and into the notebook's metadata.
/// </summary>
internal static class InjectedParameters
{
    private const string Tag = "injected-parameters", ErrorTag = "papermill-error-cell-tag", Metadata = "papermill";

    /// <exception cref="ArgumentException">A value does not fit the variable that it is for.</exception>
    internal static Notebook Into(Notebook notebook, IReadOnlyDictionary<string, object?> parameters)
    {
        if (parameters.Count == 0)
            return notebook;
        DeclaredParameters declared = DeclaredParameters.Of(notebook);
        string source = "// Parameters\n" + string.Join('\n', parameters.OrderBy(p => p.Key, StringComparer.Ordinal)
            .Select(p => ParameterLiteral.Declare(p.Key, p.Value, declared.Type(p.Key))));

        // What Papermill has written about an error of the run before is no longer true.
        var cells = notebook.Cells.Where(cell => !cell.Tags.Contains(ErrorTag)).ToList();
        var ids = new CellIds();
        foreach (NotebookCell cell in cells)
            ids.Take(cell.Id);
        int earlier = cells.FindIndex(cell => cell.Tags.Contains(Tag));
        if (earlier >= 0)
        {
            cells[earlier] = cells[earlier] with { Kind = CellKind.Code, Source = source };
        }
        else
        {
            int place = cells.FindIndex(cell => cell.Tags.Contains(NotebookParameters.Tag)) + 1;
            cells.Insert(place, new NotebookCell(ids.Take(Tag), CellKind.Code, source) { Metadata = Json.Parse($$"""{"tags": ["{{Tag}}"]}""") });
        }

        var meant = parameters.ToDictionary(p => p.Key, p => ParameterLiteral.Meant(p.Value, declared.Type(p.Key)), StringComparer.Ordinal);
        return notebook with { Cells = cells, Metadata = With(notebook.Metadata, meant) };
    }

    /// <summary>The notebook's metadata with the parameters of this run in the place of what is known of an earlier one.</summary>
    private static JsonElement With(JsonElement metadata, IReadOnlyDictionary<string, object?> parameters) => Json.Build(writer =>
    {
        writer.WriteStartObject();
        foreach (JsonProperty property in metadata.EnumerateObject().Where(property => property.Name != Metadata))
            property.WriteTo(writer);
        writer.WriteStartObject(Metadata);
        writer.WritePropertyName("parameters");
        Write(writer, parameters);
        writer.WriteEndObject();
        writer.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case IReadOnlyDictionary<string, object?> map:
                writer.WriteStartObject();
                foreach (var (key, held) in map.OrderBy(pair => pair.Key, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(key);
                    Write(writer, held);
                }

                writer.WriteEndObject();
                break;
            case IEnumerable many and not string:
                writer.WriteStartArray();
                foreach (object? item in many)
                    Write(writer, item);
                writer.WriteEndArray();
                break;
            case sbyte or byte or short or ushort or int or uint or long or ulong or decimal or float or double
                when Convert.ToDouble(value, CultureInfo.InvariantCulture) is var number && double.IsFinite(number):
                writer.WriteRawValue(Convert.ToString(value, CultureInfo.InvariantCulture)!);
                break;
            default:
                writer.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }
}
