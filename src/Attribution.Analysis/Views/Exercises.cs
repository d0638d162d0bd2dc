using Attribution.Audit;
using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Frames;
using static Attribution.Charts.Counting;

namespace Attribution.Views;

/// <summary>
/// The checks of the exercises in the notebook on your own articles. Each counts again in another way, in the cells of the data frames, so
/// that it holds for any articles; it gives a sentence on the result, or says what is wrong with an answer.
/// </summary>
public static class Exercises
{
    /// <summary>1: how many quotes each source speaks.</summary>
    /// <exception cref="InvalidOperationException">The answer is not right yet; the message says why.</exception>
    public static Reading Check1(NewsCorpus corpus, IEnumerable<KeyValuePair<string, int>> perSource)
    {
        var audited = SourceAudit.Of(corpus, AuditTypes.All).Rows.GroupBy(row => row.Name, row => row.Quotes, StringComparer.Ordinal)
            .ToDictionary(row => row.Key, row => row.Sum(), StringComparer.Ordinal);
        var yours = perSource.ToList();
        var wrong = yours.FirstOrDefault(one => audited.GetValueOrDefault(one.Key) != one.Value);
        Require(1, wrong.Key is null, $"for '{wrong.Key}' you have {wrong.Value} quotes, the frame sources has {audited.GetValueOrDefault(wrong.Key ?? "")}. "
            + "A quote counts for each who speaks it, but not where it repeats another.");
        Require(1, yours.Count == audited.Count, $"you have {yours.Count} names, the frame sources has {audited.Count}.");
        Require(1, NeverRises(yours.Select(one => one.Value)), "the most frequent come first.");
        if (yours.Count == 0) return Right("Nobody speaks.");
        var most = yours.Max(one => one.Value);
        var first = yours.Where(one => one.Value == most).Select(one => one.Key).ToList();
        return Right($"Most quotes: {Reading.List(first)} ({most}{(first.Count == 1 ? "" : " each")}).");
    }

    /// <summary>2: the share of indirect quotes, from 0 to 1.</summary>
    /// <exception cref="InvalidOperationException">The answer is not right yet; the message says why.</exception>
    public static Reading Check2(NewsCorpus corpus, double indirect)
    {
        var quotes = Said(corpus, "quotes");
        var marked = quotes.Count(row => row["kind"] is "direct" or "mixed");
        var share = quotes.Count == 0 ? 0 : 1 - (marked / (double)quotes.Count);
        Require(2, Math.Abs(indirect - share) < 0.005, string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"you have {indirect:0.00}; {marked} of {quotes.Count} rows of the frame quotes that are not negated are direct or mixed. Give a share "
                + $"between 0 and 1, and 0 where there are no quotes."));
        return Right($"Wholly in the writer's words: {Reading.Share(quotes.Count - marked, quotes.Count, "quote")}.");
    }

    /// <summary>3: the claims that rest on a person without a name, as document and claim.</summary>
    /// <exception cref="InvalidOperationException">The answer is not right yet; the message says why.</exception>
    public static Reading Check3(NewsCorpus corpus, IEnumerable<(string Document, string Claim)> unnamed)
    {
        var claims = Said(corpus, "claims");
        var rows = claims.Where(row => row["source_kind"] == "unnamed person").Select(row => (row["document"], row["claim"])).ToHashSet();
        var yours = unnamed.ToHashSet();
        Require(3, rows.SetEquals(yours),
            $"{yours.Except(rows).Count()} of your claims do not rest on an unnamed person, and {rows.Except(yours).Count()} others do."
                + Form(rows, yours, "document and claim"));
        return Right($"On an unnamed person: {Reading.Share(yours.Count, claims.Count, "claim")}.");
    }

    /// <summary>4: how many figures, dates aside, are the writer's own.</summary>
    /// <exception cref="InvalidOperationException">The answer is not right yet; the message says why.</exception>
    public static Reading Check4(NewsCorpus corpus, int own)
    {
        var notSaid = corpus.NotSaid.Select(quote => (quote.Document, quote.Id)).ToHashSet();
        var figures = Rows(corpus, "figures").Where(row => row["kind"] is not ("date" or "set") && !notSaid.Contains((row["document"], row["quote"]))).ToList();
        var claimed = figures.Count(row => row["quote"].Length > 0);
        Require(4, own == figures.Count - claimed,
            $"you have {own}; the frame figures has {figures.Count} figures besides dates, and {claimed} of them stand in a quote.");
        return Right($"The writer's own, dates aside: {Reading.Share(own, figures.Count, "figure")}.");
    }

    /// <summary>5: how often each source is heard through each outlet, in quotes of the top level.</summary>
    /// <exception cref="InvalidOperationException">The answer is not right yet; the message says why.</exception>
    public static Reading Check5(NewsCorpus corpus, IEnumerable<(string Source, string Outlet, int Quotes)> relayed)
    {
        var outlets = Said(corpus, "claims").Where(row => row["relay"].Length > 0 && row["quote"].Length > 0)
            .CountBy(row => corpus.NameOf(row["relay"]), StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var pairs = outlets.Values.Sum();
        var yours = relayed.ToList();
        Require(5, yours.Sum(one => one.Quotes) == pairs,
            $"your counts add up to {yours.Sum(one => one.Quotes)}, but {pairs} quotes of the top level in the frame claims came through an outlet.");
        var wrong = yours.GroupBy(one => one.Outlet, StringComparer.Ordinal)
            .FirstOrDefault(one => one.Sum(pair => pair.Quotes) != outlets.GetValueOrDefault(one.Key));
        Require(5, wrong is null,
            $"through '{wrong?.Key}' came {outlets.GetValueOrDefault(wrong?.Key ?? "")} quotes, and you have {wrong?.Sum(pair => pair.Quotes)}.");
        var twice = yours.GroupBy(one => (one.Source, one.Outlet)).FirstOrDefault(pair => pair.Count() > 1);
        Require(5, twice is null, $"{twice?.Key.Source} through {twice?.Key.Outlet} stands in {twice?.Count()} rows: make one of them.");
        Require(5, NeverRises(yours.Select(one => one.Quotes)), "the most frequent come first.");
        var known = corpus.Quotes.Select(quote => quote.Source).ToHashSet(StringComparer.Ordinal);
        var stranger = yours.FirstOrDefault(one => !known.Contains(one.Source));
        Require(5, stranger.Source is null, $"nobody called '{stranger.Source}' is quoted.");
        return Right(yours.Count == 0 ? "Nobody is relayed."
            : $"{Number(pairs, "quote")} of the top level came through {Number(outlets.Count, "outlet")}.");
    }

    /// <summary>6: the denials and the claims that they deny, as document, denial and denied claim.</summary>
    /// <exception cref="InvalidOperationException">The answer is not right yet; the message says why.</exception>
    public static Reading Check6(NewsCorpus corpus, IEnumerable<(string Document, string Denial, string Denied)> disputed)
    {
        var rows = Said(corpus, "claims").Where(row => row["disputes"].Length > 0)
            .Select(row => (row["document"], row["claim"], row["disputes"].Contains(':') ? row["disputes"] : $"{row["document"]}:{row["disputes"]}"))
            .ToHashSet();
        var yours = disputed.ToHashSet();
        Require(6, rows.SetEquals(yours),
            $"{rows.Except(yours).Count()} denials in the frame claims are missing, and {yours.Except(rows).Count()} of yours are none."
                + Form(rows, yours, "document, denial and what is denied"));
        var denied = yours.Select(one => one.Denied).Distinct(StringComparer.Ordinal).Count();
        return Right(yours.Count == 0 ? "Nothing is disputed." : $"{Number(yours.Count, "denial")} {Verb(yours.Count, "answer")} {Number(denied, "claim")}.");
    }

    /// <summary>7: how well the program reads a paragraph, held against a reading of your own.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="reading">The words of everything that somebody says in it, letter for letter.</param>
    /// <param name="precision">The share of the quotes found that agree with the reading.</param>
    /// <param name="recall">The share of the reading that was found.</param>
    /// <exception cref="InvalidOperationException">The answer is not right yet; the message says why.</exception>
    public static Reading Check7(string paragraph, IReadOnlyCollection<string> reading, double precision, double recall)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        ArgumentNullException.ThrowIfNull(reading);
        var lost = reading.FirstOrDefault(phrase => !paragraph.Contains(phrase, StringComparison.Ordinal));
        Require(7, lost is null, $"'{lost}' does not stand in the paragraph letter for letter.");
        var article = NewsAnalyzer.Default.Analyze(DocumentReader.Parse(paragraph, "text", DocumentMetadata.None));
        var found = NewsCorpus.Build([article]).Quotes.Select(quote => quote.Span).ToList();
        var read = reading.Select(phrase => Place(paragraph, phrase)).ToList();
        var (right, seen) = (found.Count(span => read.Exists(one => Agree(one, span))), read.Count(one => found.Exists(span => Agree(one, span))));
        Require(7, Math.Abs((precision * found.Count) - right) < 0.01 && Math.Abs((recall * read.Count) - seen) < 0.01,
            $"precision is the share of the {found.Count} found that agree with your reading ({right}), recall the share of the {read.Count} that you read "
                + $"that were found ({seen}).");
        return Reading.Of("Right for your reading.", string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"Precision {precision:0.00} ({right} of {found.Count} found are right), recall {recall:0.00} ({seen} of {read.Count} read were found)."));
    }

    /// <summary>Whether a phrase of the paragraph and a span of it have half of their characters or more in common.</summary>
    public static bool Agree(string paragraph, string phrase, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        ArgumentNullException.ThrowIfNull(phrase);
        return Agree(Place(paragraph, phrase), span);
    }

    private static bool Agree(TextSpan one, TextSpan other)
    {
        var common = Math.Max(0, Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start));
        return 2 * common >= one.Length + other.Length - common;
    }

    private static TextSpan Place(string paragraph, string phrase) =>
        paragraph.IndexOf(phrase, StringComparison.Ordinal) is >= 0 and var start ? new(start, start + phrase.Length) : new(0, 0);

    private static List<Dictionary<string, string>> Said(NewsCorpus corpus, string frame) =>
        [.. Rows(corpus, frame).Where(row => row["negated"].Length == 0)];

    /// <summary>The rows of a frame as its file has them.</summary>
    private static IEnumerable<Dictionary<string, string>> Rows(NewsCorpus corpus, string frame)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var schema = FrameSchemas.All.Single(schema => schema.Name == frame);
        return schema.Rows(corpus).Select(row => schema.Columns.Index().ToDictionary(
            column => column.Item.Name, column => row[column.Index] is { } cell ? Cell.Text(cell, column.Item.Type) : "", StringComparer.Ordinal));
    }

    private static bool NeverRises(IEnumerable<int> counts)
    {
        var least = int.MaxValue;
        foreach (var count in counts)
        {
            if (count > least) return false;
            least = count;
        }
        return true;
    }

    /// <summary>What a row looks like, for whom has none that is right: the form may be to blame.</summary>
    private static string Form<T>(HashSet<T> rows, HashSet<T> yours, string of) =>
        rows.Count > 0 && yours.Count > 0 && !rows.Overlaps(yours) ? $" Each is {of}, such as {rows.First()}." : "";

    private static Reading Right(string reading) => Reading.Of("Agrees with the frames.", reading);

    private static void Require(int exercise, bool right, string wrong)
    {
        if (!right) throw new InvalidOperationException($"Exercise {exercise} is not right yet: {wrong}");
    }
}
