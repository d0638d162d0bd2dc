using System.Diagnostics;
using System.Globalization;
using System.Text;
using Attribution.Display;

namespace Attribution.Notebooks.Rendering.Shapes;

/// <summary>An exception that a cell gives as its value: type and message, where it came from (folded), and what caused it.</summary>
internal static class ExceptionView
{
    private const int MostCauses = 10, MostFrames = 50;

    internal static string Text(Exception exception) =>
        string.Join('\n', Causes(exception).Select((cause, level) => (level == 0 ? "" : "caused by ") + Head(cause)));

    /// <summary>A fragment that stands alone.</summary>
    internal static string Write(Exception exception)
    {
        var html = new StringBuilder();
        html.Append(GridStyle.Region(Head(exception)));
        foreach (var (level, cause) in Causes(exception).Index())
        {
            html.Append("<div>").Append(level == 0 ? "" : "caused by ").Append("<strong>").Append(Html.Encode(TypeNames.Of(cause.GetType())))
                .Append("</strong>: ").Append(Html.Encode(cause.Message)).Append("</div>\n");
            string[] frames = [.. new StackTrace(cause, fNeedFileInfo: true).GetFrames().Take(MostFrames).Select(Frame)];
            if (frames.Length > 0)
                html.Append(CultureInfo.InvariantCulture, $"<details><summary>{frames.Length} {(frames.Length == 1 ? "call" : "calls")}</summary>\n<ol>\n")
                    .AppendJoin('\n', frames.Select(frame => $"<li>{Html.Encode(frame)}</li>")).Append("\n</ol></details>\n");
        }

        return html.Append("</div>\n").ToString();
    }

    private static string Head(Exception exception) => $"{TypeNames.Of(exception.GetType())}: {exception.Message}";

    private static List<Exception> Causes(Exception exception)
    {
        List<Exception> all = [exception];
        for (int at = 0; at < all.Count && all.Count < MostCauses; at++)
            all.AddRange(all[at] is AggregateException many ? many.InnerExceptions : all[at].InnerException is { } inner ? [inner] : []);
        return [.. all.Take(MostCauses)];
    }

    private static string Frame(StackFrame frame)
    {
        string method = frame.GetMethod() is { } called ? $"{called.DeclaringType?.FullName}.{called.Name}" : "?";
        return Path.GetFileName(frame.GetFileName()) is { } file
            ? string.Create(CultureInfo.InvariantCulture, $"{method}, {file}, line {frame.GetFileLineNumber()}")
            : method;
    }
}
