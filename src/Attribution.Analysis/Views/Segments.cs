using System.Collections.Immutable;
using Attribution.Documents;

namespace Attribution.Views;

/// <summary>A stretch of text throughout which the same annotations hold.</summary>
/// <param name="Span">Where it stands; never empty.</param>
/// <param name="Annotations">What holds there, outermost first.</param>
internal sealed record Segment(TextSpan Span, ImmutableArray<Annotation> Annotations);

/// <summary>Cuts text at the ends of annotations, so that those that overlap can be shown side by side.</summary>
internal static class Segments
{
    /// <summary>The segments of <paramref name="range"/>: in order, without gaps, each with all annotations that cover it.</summary>
    /// <param name="range">The stretch of text to cut.</param>
    /// <param name="annotations">Annotations by start; those outside the range are left out.</param>
    public static IEnumerable<Segment> Of(TextSpan range, IReadOnlyList<Annotation> annotations)
    {
        var inside = annotations.Where(annotation => annotation.Span.Length > 0 && annotation.Span.Overlaps(range)).ToList();
        var cuts = new SortedSet<int> { range.Start, range.End };
        foreach (var annotation in inside)
        {
            if (range.Contains(annotation.Span.Start)) cuts.Add(annotation.Span.Start);
            if (range.Contains(annotation.Span.End)) cuts.Add(annotation.Span.End);
        }
        var open = new List<Annotation>();
        var next = 0;
        var start = range.Start;
        foreach (var end in cuts)
        {
            if (end == start) continue;
            for (; next < inside.Count && inside[next].Span.Start <= start; next++) open.Add(inside[next]);
            open.RemoveAll(annotation => annotation.Span.End <= start);
            yield return new(new(start, end), [.. open]);
            start = end;
        }
    }
}
