using System.Collections.Immutable;
using System.Reflection;
using Attribution.Charts;
using Attribution.Corpus;
using Attribution.Views;

namespace Attribution.Fuzz.Invariants;

/// <summary>What notebooks and reports draw of a corpus can be drawn of any.</summary>
internal static class Drawings
{
    private const int Every = 100;

    // All that make something of a corpus alone, so that a new one is among them by itself.
    private static readonly MethodInfo[] Makers =
    [
        .. ((Type[])[typeof(Charts.Charts), typeof(Tables), typeof(Readings)]).SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => method.GetParameters() is [var corpus, .. var others] && corpus.ParameterType == typeof(NewsCorpus)
                && others.All(other => other.IsOptional)),
    ];

    public static ImmutableArray<Invariant> All { get; } =
    [
        new("charts, tables and readings",
            "Every chart, table and reading can be made of any articles, as HTML and as text, and no tag of an article is one of theirs.", Drawn, Every),
    ];

    private static IEnumerable<string> Drawn(Subject subject)
    {
        foreach (var maker in Makers)
        {
            var drawing = maker.Invoke(null, BindingFlags.DoNotWrapExceptions, null,
                [subject.Corpus, .. Enumerable.Repeat(Type.Missing, maker.GetParameters().Length - 1)], null)!;
            var html = drawing switch
            {
                NewsChart chart => chart.ToHtml(),
                Views.Table table => table.ToHtml(),
                Reading reading => reading.ToHtml(),
                _ => "",
            };
            if (drawing is not Reading && (html.Length == 0 || drawing.ToString() is not { Length: > 0 }))
                yield return $"{maker.DeclaringType!.Name}.{maker.Name} is empty";
            foreach (var tag in Pages.Foreign(html)) yield return $"{maker.DeclaringType!.Name}.{maker.Name}: {tag}";
        }
    }
}
