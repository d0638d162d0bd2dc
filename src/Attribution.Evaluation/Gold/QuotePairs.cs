using System.Collections.Immutable;
using Attribution.Documents;

namespace Attribution.Evaluation.Gold;

/// <summary>
/// Compares the quotes, those of the top level and those inside others apart: two are the same when the words of their
/// contents overlap with an F1 of a half or more. A turn of a transcript, which has no quotation marks and is yet verbatim,
/// counts for no kind.
/// </summary>
internal sealed class QuotePairs
{
    private const double Least = 0.5;

    private readonly Comparison comparison;
    private readonly Dictionary<string, GoldQuote> goldOf = new(StringComparer.Ordinal);

    public QuotePairs(Comparison comparison)
    {
        this.comparison = comparison;
        Add("quotes", nested: false);
        Add("nested", nested: true);
    }

    /// <summary>The annotated quote that the found one with the id <paramref name="quote"/> stands for; null where it is extra.</summary>
    public GoldQuote? GoldOf(string quote) => goldOf.GetValueOrDefault(quote);

    /// <summary>The id of the found quote that stands for <paramref name="quote"/>; null where it was missed.</summary>
    public string? FoundOf(GoldQuote quote) => goldOf.FirstOrDefault(pair => pair.Value.Id == quote.Id).Key;

    private void Add(string label, bool nested)
    {
        ImmutableArray<GoldQuote> gold = [.. comparison.Gold.Quotes.Where(quote => !string.IsNullOrEmpty(quote.Parent) == nested)];
        ImmutableArray<FoundQuote> found = [.. comparison.Found.Quotes.Where(quote => quote.Parent.Length > 0 == nested)];
        Count(label, gold, found);
        var goldWords = gold.Select(quote => comparison.Words.In(quote.Content)).ToArray();
        var foundWords = found.Select(quote => comparison.Words.In(quote.Content)).ToArray();
        var pairs = Pairing.Best(
            from i in Enumerable.Range(0, gold.Length)
            from j in Enumerable.Range(0, found.Length)
            let score = WordList.F1(goldWords[i], foundWords[j])
            where score >= Least
            select new Candidate(score, i, j));
        foreach (var (i, j) in pairs)
        {
            goldOf[found[j].Id] = gold[i];
            Compare(label, gold[i], found[j]);
        }
        foreach (var (quote, index) in gold.Select((quote, index) => (quote, index)).Where(one => one.quote.Turn))
            comparison.Tally.Check("turns found", pairs.Any(pair => pair.Gold == index));
        comparison.ReportUnpaired("quotes", pairs, gold, found, Describe, Describe);
    }

    private void Count(string label, ImmutableArray<GoldQuote> gold, ImmutableArray<FoundQuote> found)
    {
        var tally = comparison.Tally;
        foreach (var name in new[] { label, label + " and actor" })
        {
            tally[name].Gold += gold.Length;
            tally[name].Found += found.Length;
        }
        tally[label + " relay"].Gold += gold.Count(quote => !string.IsNullOrEmpty(quote.Via));
        tally[label + " relay"].Found += found.Count(quote => quote.Relay.Length > 0);
        foreach (var quote in gold.Where(quote => !quote.Turn)) tally[$"{label} {quote.Kind}"].Gold++;
        foreach (var quote in found) tally[$"{label} {quote.Kind}"].Found++;
        foreach (var (name, annotated, seen) in new (string, Func<GoldQuote, bool>, Func<FoundQuote, bool>)[]
        {
            ("denials", Denies, Denies), ("negated", quote => quote.Negated, quote => quote.Negated),
        })
        {
            tally[name].Gold += gold.Count(annotated);
            tally[name].Found += found.Count(seen);
        }
    }

    private void Compare(string label, GoldQuote gold, FoundQuote found)
    {
        var (tally, actors) = (comparison.Tally, comparison.Actors);
        tally[label].Hits++;
        if (gold.Turn) tally[$"{label} {found.Kind}"].Found--;
        else
        {
            tally[$"{label} {gold.Kind}"].Hits++;
            tally[$"{label} {found.Kind}"].FoundHits++;
        }
        if (Denies(gold) && Denies(found)) tally["denials"].Hits++;
        if (gold.Negated && found.Negated) tally["negated"].Hits++;
        CheckedProperty[] properties =
        [
            new("speaker", SameSpan(gold.Speaker, found.Speaker), comparison.Slice(gold.Speaker), comparison.Slice(found.Speaker)),
            new("cue", SameSpan(gold.Cue, found.Cue), comparison.Slice(gold.Cue), comparison.Slice(found.Cue)),
            new("actor", actors.Same(gold.Actor, found.Actor), comparison.NameOfGold(gold.Actor), comparison.NameOfFound(found.Actor)),
            .. gold.Turn ? [] : new[] { new CheckedProperty("kind", gold.Kind == found.Kind, gold.Kind, found.Kind) },
            new("stance", gold.Stance == found.Stance, gold.Stance, found.Stance),
            new("source_kind", gold.SourceKind == found.SourceKind, gold.SourceKind, found.SourceKind),
            new("relay", actors.Same(gold.Via, found.Relay), comparison.NameOfGold(gold.Via), comparison.NameOfFound(found.Relay)),
            .. gold.Type is { } type && found.Type is { } other ? [new CheckedProperty("type", type == other, type, other)] : Array.Empty<CheckedProperty>(),
        ];
        var wrong = comparison.Check("quotes", label, properties, Describe(gold), Describe(found));
        if (!wrong.Contains("actor")) tally[label + " and actor"].Hits++;
        if (!string.IsNullOrEmpty(gold.Via) && found.Relay.Length > 0 && !wrong.Contains("relay")) tally[label + " relay"].Hits++;
    }

    private static bool Denies(GoldQuote quote) => quote.Stance == "denies";

    private static bool Denies(FoundQuote quote) => quote.Stance == "denies";

    /// <summary>Whether both are missing, or at least a half of the found span lies in the annotated one.</summary>
    private static bool SameSpan(TextSpan? gold, TextSpan? found) => (gold, found) switch
    {
        (null, null) => true,
        ({ } one, { } other) => one.Overlaps(other) && 2 * one.Common(other) >= other.Length,
        _ => false,
    };

    private Described Describe(GoldQuote quote) => Describe(
        quote.Id + " ", quote.Parent, quote.Kind, quote.Speaker, comparison.NameOfGold(quote.Actor), quote.Cue, comparison.NameOfGold(quote.Via),
            quote.Stance, quote.SourceKind, quote.Content);

    private Described Describe(FoundQuote quote) => Describe(
        "", quote.Parent, quote.Kind, quote.Speaker, comparison.NameOfFound(quote.Actor), quote.Cue, comparison.NameOfFound(quote.Relay), quote.Stance,
            quote.SourceKind, quote.Content);

    private Described Describe(
        string id, string? parent, string kind, TextSpan? speaker, string actor, TextSpan? cue, string relay, string stance, string source,
            ImmutableArray<TextSpan> content)
    {
        var nested = !string.IsNullOrEmpty(parent);
        var (who, says) = (comparison.Slice(speaker), comparison.Slice(cue));
        string[] parts =
        [
            nested ? $"{kind}, inside another" : kind,
            $"source “{who}” ({(actor.Length == 0 ? "no actor" : actor)}, {source})",
            $"cue “{says}” ({stance})",
            relay.Length == 0 ? "" : $"through {relay}",
            $"content “{string.Join(" … ", content.Select(span => comparison.Slice(span)))}”",
        ];
        return new(
            id + string.Join(", ", parts.Where(part => part.Length > 0)),
            $"{kind} quote{(nested ? " inside another" : "")}, {(who.Length == 0 ? "nobody" : who)}: {(says.Length == 0 ? "no cue" : $"“{says}”")}",
            content.IsEmpty ? null : content[0].Union(content[^1]),
            nested);
    }
}
