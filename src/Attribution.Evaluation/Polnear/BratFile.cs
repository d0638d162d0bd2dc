using System.Collections.Immutable;
using System.Globalization;
using Attribution.Documents;
using Attribution.Documents.Files;

namespace Attribution.Evaluation.Polnear;

/// <summary>A span of a role, perhaps broken.</summary>
internal sealed record BratSpan(string Role, ImmutableArray<TextSpan> Fragments);

/// <summary>An attribution: the fragments of its source, cue and content, each perhaps empty.</summary>
internal sealed record BratAttribution(ImmutableArray<TextSpan> Source, ImmutableArray<TextSpan> Cue, ImmutableArray<TextSpan> Content);

/// <summary>One annotator's file in brat's standoff format: spans (<c>T</c> lines) and the attributions that join them (<c>E</c> lines).</summary>
internal sealed record BratFile(ImmutableArray<BratSpan> Spans, ImmutableArray<BratAttribution> Attributions)
{
    /// <summary>Reads the annotation at <paramref name="path"/> of a text with <paramref name="length"/> characters.</summary>
    /// <exception cref="DocumentException">A line is malformed, or a span leaves the text.</exception>
    public static BratFile Read(string path, int length)
    {
        var spans = new OrderedDictionary<string, BratSpan>(StringComparer.Ordinal);
        var events = new List<(string Role, string Id)[]>();
        var number = 0;
        using var reader = new StringReader(TextDecoder.Decode(FileBytes.Read(path), out _) ?? "");
        while (reader.ReadLine() is { } line)
        {
            number++;
            var cells = line.Split('\t');
            if (line.StartsWith('T') && cells.Length == 3)
                spans[cells[0]] = Span(cells[1], length) ?? throw Bad("a span must be a role and offsets inside the text, such as 'Cue 12 16'");
            else if (line.StartsWith('E')) events.Add(Arguments(cells) ?? throw Bad("an attribution must be a list of Role:ID"));
        }
        return new([.. spans.Values], [.. events.Select(arguments => Attribution(arguments, spans))]);

        DocumentException Bad(string reason) => new(path, EvaluationMessages.BadLine(path, number, reason));
    }

    private static BratSpan? Span(string cell, int length)
    {
        var blank = cell.IndexOf(' ', StringComparison.Ordinal);
        if (blank < 0) return null;
        var fragments = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var part in cell[(blank + 1)..].Split(';'))
        {
            var ends = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (ends.Length != 2 || !int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
                || !int.TryParse(ends[1], NumberStyles.None, CultureInfo.InvariantCulture, out var end) || start > end || end > length) return null;
            fragments.Add(new(start, end));
        }
        return new(cell[..blank].ToLowerInvariant(), fragments.DrainToImmutable());
    }

    private static (string Role, string Id)[]? Arguments(string[] cells)
    {
        if (cells.Length < 2) return null;
        var arguments = cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(argument => argument.Split(':')).ToArray();
        return Array.TrueForAll(arguments, argument => argument.Length == 2) ? [.. arguments.Select(argument => (Role(argument[0]), argument[1]))] : null;
    }

    /// <summary>Joins the spans of each role; several sources are numbered (Source, Source2), and the first argument is the trigger.</summary>
    private static BratAttribution Attribution((string Role, string Id)[] arguments, OrderedDictionary<string, BratSpan> spans)
    {
        ImmutableArray<TextSpan> Of(string role) =>
            [.. arguments.Skip(1).Where(argument => argument.Role == role)
                .SelectMany(argument => spans.TryGetValue(argument.Id, out var span) ? span.Fragments : [])];
        return new(Of("source"), Of("cue"), Of("content"));
    }

    private static string Role(string name) => name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').ToLowerInvariant();
}
