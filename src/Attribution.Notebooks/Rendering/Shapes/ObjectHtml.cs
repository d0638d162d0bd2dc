using System.Collections;
using System.Text;
using Attribution.Display;

namespace Attribution.Notebooks.Rendering.Shapes;

/// <summary>
/// An object as a table of its properties; what they hold is folded inside, down to a limit, so that neither a circle of objects nor a
/// large one fills the page.
/// </summary>
internal sealed class ObjectHtml
{
    private const int MostDepth = 3, MostCharacters = 200_000, LongestText = 1000, NestedRows = 10;

    private readonly StringBuilder html = new();
    private readonly Stack<object> path = new();

    private ObjectHtml()
    {
    }

    /// <summary>A fragment that stands alone; null where the object has nothing to show.</summary>
    internal static string? Write(object value)
    {
        if (Members.Of(value.GetType()).Length == 0)
            return null;
        var writer = new ObjectHtml();
        writer.html.Append(GridStyle.Region(TypeNames.Of(value.GetType())));
        writer.Table(value, Caption(value));
        return writer.html.Append("</div>\n").ToString();
    }

    private static string Caption(object value)
    {
        string type = TypeNames.Of(value.GetType());
        return TypeTraits.HasWrittenText(value.GetType()) ? $"{type}: {Cut(Brief.Text(value), 120)}" : type;
    }

    private void Table(object value, string caption)
    {
        path.Push(value);
        html.Append("<table>\n");
        if (caption.Length > 0)
            html.Append("<caption>").Append(Html.Encode(caption)).Append("</caption>\n");
        html.Append("<tbody>\n");
        foreach (Member member in Members.Of(value.GetType()))
        {
            html.Append("<tr><th scope=\"row\">").Append(Html.Encode(member.Name)).Append("</th><td>");
            Value(member.Of(value));
            html.Append("</td></tr>\n");
        }

        html.Append("</tbody>\n</table>\n");
        path.Pop();
    }

    private void Value(object? value)
    {
        if (value is null)
        {
            html.Append("<span class=\"none\">null</span>");
            return;
        }

        Type type = value.GetType();
        if (TypeTraits.IsSimple(type) || value is Unreadable)
            Text(CellText.Of(value));
        else if (!type.IsValueType && path.Any(above => ReferenceEquals(above, value)))
            Text($"↺ {TypeNames.Of(type)}");
        else if (path.Count >= MostDepth || html.Length > MostCharacters || value is Exception || Renderer.IsShownByOthers(type))
            Text(CellText.Of(Brief.Of(value)));
        else if (value is IEnumerable sequence && !TypeTraits.SaysOfItself(type))
            Sequence(value, sequence);
        else if (TypeTraits.HasWrittenText(type) || Members.Of(type).Length == 0)
            Text(CellText.Of(Brief.Of(value)));
        else
            Folded(CellText.Of(Brief.Of(value)) ?? "", () => Table(value, TypeNames.Of(type)));
    }

    private void Sequence(object value, IEnumerable sequence)
    {
        string brief = CellText.Of(Brief.Of(value)) ?? "";
        if (brief.StartsWith('['))
        {
            Text(brief);
            return;
        }

        SequenceSample sample;
        try
        {
            sample = SequenceSample.Of(sequence, NestedRows);
        }
        catch (Exception e) when (e is not (OperationCanceledException or ThreadInterruptedException))
        {
            Text(new Unreadable(e).ToString());
            return;
        }

        Folded(brief, () => html.Append(DataGridHtml.Plain(SequenceGrid.Of(sample), NestedRows)));
    }

    private void Folded(string summary, Action inside)
    {
        html.Append("<details><summary>").Append(Html.Encode(Cut(summary, 200))).Append("</summary>\n");
        inside();
        html.Append("</details>");
    }

    private void Text(string? text) => html.Append(Html.EncodeBreakable(Cut(text ?? "", LongestText)));

    private static string Cut(string text, int longest) => text.Length <= longest ? text : Html.WellFormed(text[..longest]) + "…";
}
