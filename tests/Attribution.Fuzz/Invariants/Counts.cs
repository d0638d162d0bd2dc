using System.Collections.Immutable;
using Attribution.Corpus.Rows;

namespace Attribution.Fuzz.Invariants;

/// <summary>What a frame counts are the rows of the others.</summary>
internal static class Counts
{
    private const double Rounding = 1e-9;

    public static ImmutableArray<Invariant> All { get; } =
    [
        new("actors are counted",
            "documents and mentions of an actor are the numbers of their rows in those frames, quotes and figures those of its statements, but for "
                + "what was not said and what is asked in interviews.",
            Actors),
        new("names are no aliases", "aliases holds other names than the name, each once.", Aliases),
        new("documents are measured",
            "There is a row per article, in the order of ids, with the length of its text and the numbers of its tokens and sentences.", Documents),
        new("shares add up",
            "Within a document the shares of its sources are of one whole, add up to 1 or, where some speak jointly, to more, and nobody has more words "
                + "in quotation marks than words.", Shares),
        new("sources speak", "A source speaks the assertions and facts of its actor that are not negated, alone or jointly, each once.", Spoken),
    ];

    private static IEnumerable<string> Actors(Subject subject)
    {
        var mentions = subject.Rows("mentions").ToLookup(row => row["actor"]);
        var asked = CorpusRows.Of(subject.Corpus).Quotes.Where(quote => quote.Quote.IsQuestion).Select(quote => (quote.Document, quote.Id)).ToHashSet();
        var quotes = subject.Rows("quotes").Where(row => !row.Flag("negated") && row["repeats"] is null && !asked.Contains((row["document"]!, row["quote"]!)))
            .SelectMany(row => row.List("co_actors").Prepend(row["actor"]).OfType<string>().Distinct(StringComparer.Ordinal))
            .CountBy(id => id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var negated = subject.Rows("quotes").Where(row => row.Flag("negated")).Select(row => (row["document"], row["quote"])).ToHashSet();
        var figures = subject.Rows("figures").Where(row => row["repeats"] is null && !negated.Contains((row["document"], row["quote"])))
            .SelectMany(row => row.List("co_claimants").Prepend(row["actor"]).OfType<string>().Distinct(StringComparer.Ordinal))
            .CountBy(id => id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        foreach (var row in subject.Rows("actors"))
        {
            var id = row["actor"]!;
            (string Column, int Count)[] counts =
            [
                ("documents", mentions[id].Select(mention => mention["document"]).Distinct(StringComparer.Ordinal).Count()),
                ("mentions", mentions[id].Count()), ("quotes", quotes.GetValueOrDefault(id)), ("figures", figures.GetValueOrDefault(id)),
            ];
            foreach (var (column, count) in counts)
            {
                if (row.Whole(column) != count) yield return $"{id}: {column} is {row[column]}, and there are {count}";
            }
        }
    }

    private static IEnumerable<string> Aliases(Subject subject) =>
        from row in subject.Rows("actors")
        let aliases = row.List("aliases")
        where aliases.Contains(row["name"]) || aliases.Distinct(StringComparer.Ordinal).Count() < aliases.Length
        select $"{row}: {row["aliases"]}";

    private static IEnumerable<string> Documents(Subject subject)
    {
        var rows = subject.Rows("documents");
        if (!rows.Select(row => row["document"]).SequenceEqual(subject.Input.Documents.Select(document => document.Id).Order(StringComparer.Ordinal)))
            yield return string.Join(", ", rows.Select(row => row["document"]));
        foreach (var (row, document) in rows.Zip(subject.Input.Documents))
        {
            var article = subject.Article(row);
            if (article.Text != document.Text || row.Whole("characters") != document.Text.Length) yield return $"{row}: the text is another one";
            if (row.Whole("tokens") != article.Annotated.Tokens.Length || row.Whole("sentences") != article.Annotated.Sentences.Length)
                yield return $"{row}: {row["tokens"]} tokens, {row["sentences"]} sentences";
            if (row["sha256"] is not { Length: 64 } hash || !hash.All(char.IsAsciiHexDigitLower)) yield return $"{row}: {row["sha256"]}";
        }
    }

    private static IEnumerable<string> Shares(Subject subject)
    {
        foreach (var (article, rows) in subject.ByDocument("sources"))
        {
            foreach (var (column, part) in new[] { ("quote_share", "quotes"), ("word_share", "words") })
            {
                var (sum, counted) = (rows.Sum(row => row.Number(column)) ?? 0, rows.Sum(row => row.Whole(part)) ?? 0);
                if (counted == 0) continue;
                if (sum < 1 - Rounding) yield return $"{article.Document.Id}: {column} adds up to {sum}";
                if (rows.Any(row => Math.Abs((row.Number(column) ?? 0) - (sum * (row.Whole(part) ?? 0) / counted)) > Rounding))
                    yield return $"{article.Document.Id}: {column} is of several wholes";
            }
            foreach (var row in rows)
            {
                if (row.Whole("verbatim_words") > row.Whole("words") || row.Whole("relayed") > row.Whole("quotes") || row.Whole("documents") != 1
                    || row.Whole("quotes") is not >= 1)
                    yield return $"{row}: {row["verbatim_words"]} of {row["words"]} words, {row["relayed"]} of {row["quotes"]} quotes, "
                        + $"{row["documents"]} documents";
            }
        }
    }

    private static IEnumerable<string> Spoken(Subject subject)
    {
        var spoken = subject.Rows("quotes").Where(row => !row.Flag("negated") && row["repeats"] is null && row["type"] is "assertion" or "fact")
            .SelectMany(row => row.List("co_actors").Prepend(row["actor"]).OfType<string>().Distinct(StringComparer.Ordinal)
                .Select(actor => (row["document"], actor)))
            .CountBy(key => key).ToDictionary();
        return from row in subject.Rows("sources")
               where row["actor"] is { } actor && row.Whole("quotes") != spoken.GetValueOrDefault((row["document"], actor))
               select $"{row}: {row["quotes"]} quotes of '{row["actor"]}', and there are {spoken.GetValueOrDefault((row["document"], row["actor"]!))}";
    }
}
