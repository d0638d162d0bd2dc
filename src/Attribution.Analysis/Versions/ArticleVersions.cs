using System.Collections.Immutable;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Figures;

namespace Attribution.Versions;

/// <summary>Two versions of one article, compared: who was added, cut or lost the name, and which quotes, figures and sentences changed.</summary>
/// <param name="Older">The older version.</param>
/// <param name="Newer">The newer version.</param>
/// <param name="Changes">The changes by part, in the order of the newer version; what was cut stands behind.</param>
/// <param name="Unchanged">How many sentences stand in both with the same words.</param>
internal sealed record ArticleVersions(Article Older, Article Newer, ImmutableArray<VersionChange> Changes, int Unchanged)
{
    /// <summary>
    /// Each article that is a version of another, with the one before it, by date and then by id: it has the same address, or copies it with few
    /// changes (<see cref="Article.DuplicateOf"/>).
    /// </summary>
    public static ImmutableArray<ArticleVersions> In(NewsCorpus corpus)
    {
        Dictionary<string, Article> byAddress = new(StringComparer.Ordinal);
        Dictionary<string, string> firsts = new(StringComparer.Ordinal);
        string FirstOf(string id)
        {
            while (firsts.TryGetValue(id, out var first)) id = first;
            return id;
        }
        void Join(string id, string other)
        {
            if (FirstOf(id) is var first && FirstOf(other) is var second && first != second) firsts.Add(first, second);
        }
        foreach (var article in corpus.Articles)
        {
            if (article.DuplicateOf is { } original) Join(article.Document.Id, original);
            if (article.Document.Metadata.Url is { Length: > 0 } address && !byAddress.TryAdd(address.Split('#')[0], article))
                Join(article.Document.Id, byAddress[address.Split('#')[0]].Document.Id);
        }
        return
        [
            .. corpus.Articles.GroupBy(article => FirstOf(article.Document.Id), StringComparer.Ordinal).Where(group => group.Skip(1).Any())
                .Select(group => group.OrderBy(article => article.Document.Metadata.Date ?? DateOnly.MaxValue)
                    .ThenBy(article => article.Document.Id, StringComparer.Ordinal).ToArray())
                .SelectMany(versions => versions.Zip(versions.Skip(1), (older, newer) => Of(corpus, older, newer))),
        ];
    }

    /// <summary>Compares two articles of <paramref name="corpus"/>.</summary>
    public static ArticleVersions Of(NewsCorpus corpus, Article older, Article newer)
    {
        var (before, after) = (VersionRows.Of(corpus, older), VersionRows.Of(corpus, newer));
        var quotes = Pairing.Of(before.Quotes, after.Quotes, quote => quote.Content, quote => quote.Content);
        var own = Pairing.Of(before.Own, after.Own, claim => claim.Text, claim => claim.Text);
        var lost = Pairing.Of(quotes.Cut, own.Added, quote => quote.Content, claim => claim.Text);
        var got = Pairing.Of(own.Cut, quotes.Added, claim => claim.Text, quote => quote.Content);
        return new(older, newer,
            [
                .. SourceChanges.Of(before, after, quotes.Pairs),
                .. quotes.Pairs.SelectMany(pair => OfQuote(pair.Before, pair.After)),
                .. got.Added.Select(quote => new VersionChange(ChangedPart.Quote, ChangeKind.Added, null, Passage(quote))),
                .. lost.Cut.Select(quote => new VersionChange(ChangedPart.Quote, ChangeKind.Cut, Passage(quote), null)),
                .. OfFigures(before.Figures, after.Figures),
                .. lost.Pairs.Select(pair => new VersionChange(ChangedPart.Claim, ChangeKind.LostSource, Passage(pair.Before), Passage(pair.After))),
                .. got.Pairs.Select(pair => new VersionChange(ChangedPart.Claim, ChangeKind.GotSource, Passage(pair.Before), Passage(pair.After))),
                .. own.Pairs.Where(pair => !Pairing.AreSame(pair.Before.Text, pair.After.Text))
                    .Select(pair => new VersionChange(ChangedPart.Claim, ChangeKind.Reworded, Passage(pair.Before), Passage(pair.After))),
                .. lost.Added.Select(claim => new VersionChange(ChangedPart.Claim, ChangeKind.Added, null, Passage(claim))),
                .. got.Cut.Select(claim => new VersionChange(ChangedPart.Claim, ChangeKind.Cut, Passage(claim), null)),
            ],
            UnchangedSentences(older, newer));
    }

    /// <summary>How many changes of a part there are.</summary>
    public int Count(ChangedPart part, params ReadOnlySpan<ChangeKind> kinds)
    {
        var count = 0;
        foreach (var change in Changes)
        {
            if (change.Part == part && kinds.Contains(change.Kind)) count++;
        }
        return count;
    }

    private static IEnumerable<VersionChange> OfQuote(QuoteRow before, QuoteRow after)
    {
        VersionChange Change(ChangeKind kind) => new(ChangedPart.Quote, kind, Passage(before), Passage(after));
        if (VersionRows.NameChange(before, after) is { } named) yield return Change(named);
        if (!Pairing.AreSame(before.Content, after.Content)) yield return Change(ChangeKind.Reworded);
        if (before.CueLemma != after.CueLemma && before.CueLemma.Length > 0 && after.CueLemma.Length > 0) yield return Change(ChangeKind.OtherVerb);
    }

    private static IEnumerable<VersionChange> OfFigures(IReadOnlyList<FigureRow> before, IReadOnlyList<FigureRow> after)
    {
        static string Meaning(FigureRow figure) => string.Join(' ', figure.Kind, figure.Value, figure.Upper, figure.Unit, figure.Of, figure.Resolved,
            figure.Approximation);
        var waiting = after.GroupBy(Meaning, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<FigureRow>(group), StringComparer.Ordinal);
        List<FigureRow> cut = [.. before.Where(figure => !waiting.TryGetValue(Meaning(figure), out var same) || !same.TryDequeue(out _))];
        var left = waiting.Values.SelectMany(queue => queue).ToHashSet();
        List<FigureRow> added = [.. after.Where(left.Contains)];

        // The number is another, and what stands around it is not.
        static string Around(FigureRow figure) => figure.Sentence.Replace(figure.Text, figure.Kind.ToString(), StringComparison.Ordinal);
        var paired = cut.Select(figure => figure.Kind).Distinct().Order().Select(kind => Pairing.Of(
            cut.FindAll(figure => figure.Kind == kind), added.FindAll(figure => figure.Kind == kind), Around, Around)).ToList();
        foreach (var (old, next) in paired.SelectMany(pairs => pairs.Pairs).OrderBy(pair => pair.After.Span.Start))
        {
            cut.Remove(old);
            added.Remove(next);
            yield return old.Text == next.Text ? new(ChangedPart.Figure, ChangeKind.OtherValue, Meant(old), Meant(next))
                : new(ChangedPart.Figure, ChangeKind.OtherValue, Passage(old), Passage(next));
        }
        foreach (var figure in added) yield return new(ChangedPart.Figure, ChangeKind.Added, null, Passage(figure));
        foreach (var figure in cut) yield return new(ChangedPart.Figure, ChangeKind.Cut, Passage(figure), null);
    }

    private static VersionPassage Passage(QuoteRow quote) => new(quote.Source, quote.Cue, quote.Content, quote.Span) { Shown = quote.Shown };

    private static VersionPassage Passage(ClaimRow claim) => new("", "", claim.Text, claim.Span);

    private static VersionPassage Passage(FigureRow figure) => new(figure.Source is Speakers.Writer ? "" : figure.Source, "", figure.Text, figure.Span);

    // Where the words are the same, what they mean has changed: "Friday" of another week.
    private static VersionPassage Meant(FigureRow figure) => Passage(figure) with
    {
        Shown = $"{figure.Text} ({(figure.Resolved.Length > 0 ? figure.Resolved : figure.Kind is FigureKind.Date ? "day not known" : $"of {figure.Of}")})",
    };

    private static int UnchangedSentences(Article older, Article newer)
    {
        var known = older.Annotated.Sentences.CountBy(sentence => sentence.Span.Of(older.Text).Trim()).ToDictionary(StringComparer.Ordinal);
        var unchanged = 0;
        foreach (var sentence in newer.Annotated.Sentences)
        {
            var text = sentence.Span.Of(newer.Text).Trim();
            if (!known.TryGetValue(text, out var count) || count == 0) continue;
            known[text] = count - 1;
            unchanged++;
        }
        return unchanged;
    }
}
