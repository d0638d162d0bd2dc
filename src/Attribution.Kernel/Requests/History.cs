using System.IO.Enumeration;
using System.Text.Json.Nodes;
using Attribution.Kernel.Wire;

namespace Attribution.Kernel.Requests;

/// <summary>The cells that this kernel has run, for front ends that let the user walk back through them.</summary>
internal sealed class History
{
    private const int OnlyRun = 1;

    private readonly List<(int Line, string Input)> entries = [];

    internal void Add(int line, string input) => entries.Add((line, input));

    /// <summary>Answers the three ways to ask: the last n, a range of lines, and a pattern with * and ?.</summary>
    internal JsonObject Reply(Request request)
    {
        int most = request.Number("n", int.MaxValue);
        IEnumerable<(int Line, string Input)> found = request.Text("hist_access_type") switch
        {
            "range" => Range(request.Number("session", 0), request.Number("start", 0), request.Number("stop", int.MaxValue)),
            "search" => Search(request.Text("pattern", "*"), request.Flag("unique", false)).TakeLast(most),
            _ => entries.TakeLast(most),
        };
        bool output = request.Flag("output", false);
        return new JsonObject { ["status"] = "ok", ["history"] = new JsonArray([.. found.Select(entry => Entry(entry.Line, entry.Input, output))]) };
    }

    /// <summary>The kernel has one run of cells, which the protocol numbers 0 or 1.</summary>
    private IEnumerable<(int Line, string Input)> Range(int session, int start, int stop) =>
        session is 0 or OnlyRun ? entries.Where(entry => entry.Line >= start && entry.Line < stop) : [];

    private IEnumerable<(int Line, string Input)> Search(string pattern, bool unique)
    {
        var found = entries.Where(entry => FileSystemName.MatchesSimpleExpression(pattern, entry.Input, ignoreCase: false));
        return unique ? found.Reverse().DistinctBy(entry => entry.Input).Reverse() : found;
    }

    private static JsonArray Entry(int line, string input, bool output) =>
        new(OnlyRun, line, output ? new JsonArray(input, null) : JsonValue.Create(input));
}
