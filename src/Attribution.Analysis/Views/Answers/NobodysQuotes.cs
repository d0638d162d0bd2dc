using System.Collections.Immutable;
using Attribution.Charts;
using Attribution.Claims;
using Attribution.Corpus.Rows;
using Attribution.Display;
using Attribution.Passages;

namespace Attribution.Views.Answers;

/// <summary>The quotes that no source speaks, and why: the one way in which pages tell them apart from those of the sources.</summary>
/// <param name="Count">How many they are.</param>
/// <param name="InWords">What they rest on, as HTML.</param>
internal sealed record NobodysQuotes(int Count, string InWords)
{
    private const int MostExamples = 3;

    private static readonly PassageQuery Unspecified = Statements.Quotes.And("speaker", Speakers.Nobody),
        NotIdentified = Statements.Quotes.And("speaker", Speakers.Unresolved),
        Told = Statements.Quotes.And("source kind", EnumWords.Of(Actors.SourceKind.Unspecified)!).Without("speaker", Speakers.Nobody, Speakers.Unresolved);

    /// <summary>Those among the <paramref name="quotes"/> of <paramref name="scope"/>.</summary>
    public static NobodysQuotes Of(Scope scope, IEnumerable<QuoteRow> quotes)
    {
        var all = quotes.Where(quote => !quote.Sources.Any(name => Speakers.IsSource(name, quote.SourceKind))).ToList();
        var unspecified = all.Where(quote => quote.Sources.Contains(Speakers.Nobody)).ToList();
        var notIdentified = all.Where(quote => quote.Sources.Contains(Speakers.Unresolved)).Except(unspecified).ToList();
        var told = all.Except(unspecified).Except(notIdentified).ToList();
        string[] parts =
        [
            Part(unspecified, Unspecified, $"of an {Speakers.Nobody} ({Cues(unspecified)})"),
            Part(notIdentified, NotIdentified, $"of {Speakers.Unresolved}"),
            Part(told, Told, $"of words that tell of nobody ({Cues(told)})"),
        ];
        return new(all.Count, $"the other {Scope.Digits(all.Count)} {(all.Count == 1 ? "has" : "have")} no source that counts. "
            + $"{(all.Count == 1 ? "It is" : "They are")}: {string.Join("; ", parts.Where(part => part.Length > 0))}.");

        // A number leads to its passages where the list can select just them.
        string Part(List<QuoteRow> rows, PassageQuery query, string what) => rows.Count == 0 ? ""
            : (scope.SelectQuotes(query).Length == rows.Count ? scope.Number(rows.Count, query) : Scope.Digits(rows.Count)) + $" {Html.Encode(what)}";
    }

    /// <summary>By which words, those used most first, the articles tell of somebody of whom they say nothing: “is believed”, “reports”.</summary>
    public static string Cues(IEnumerable<QuoteRow> quotes) =>
        Quoted(quotes.Select(quote => quote.Source == Speakers.Nobody ? quote.Cue : quote.Source).Where(words => words.Length > 0));

    private static string Quoted(IEnumerable<string> words)
    {
        var all = words.Select(word => Labels.Shorten(word, 40)).CountBy(word => word, StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(word => word.Value).Select(word => $"“{word.Key}”").ToImmutableArray();
        return string.Join(", ", all.Take(MostExamples)) + (all.Length > MostExamples ? " …" : "");
    }
}
