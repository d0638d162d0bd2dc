using System.Collections.Immutable;
using Attribution.Claims;
using Attribution.Documents;
using Attribution.Documents.Markup;

namespace Attribution.Fuzz.Invariants;

/// <summary>The claims are the quotes of the top level and what the writer says himself.</summary>
internal static class Claims
{
    // What a claim of a quote says as its quote does.
    private static readonly (string Claim, string Quote)[] Same =
        [("voice", "kind"), ("actor", "actor"), ("source_kind", "source_kind"), ("relay", "relay"), ("stance", "stance"), ("negated", "negated"),
            ("start", "start"), ("end", "end"), ("sentence", "sentence")];

    public static ImmutableArray<Invariant> All { get; } =
    [
        new("a claim per quote",
            "Each quote of the top level has one claim, with its span, voice, actor, kind of source, relay and stance; no other quote has.", OfQuotes),
        new("the writer's own", "A claim in the writer's own voice has no quote, no actor but who gave a picture, asserts, and stands in no heading.",
            OfWriter),
        new("the writer's own is outside",
            "A claim in the writer's own voice overlaps no quote's cue and content, and no other such claim, and stays in its sentence.", Outside),
        new("a claim per sentence",
            "Each sentence with a verb, no question, outside of headings, furniture, quotation marks and quotes, has one claim, the sentence; "
                + "one without has that claim or none.", OfSentences),
        new("depth counts hands",
            "The writer's own sentence has depth 0, 1 with an outlet or a source behind it; a quote 1 at least, and 2 with a relay.", Depths),
    ];

    private static IEnumerable<string> OfQuotes(Subject subject)
    {
        var quotes = subject.Rows("quotes").ToDictionary(row => (row["document"], row["quote"]));
        var claimed = subject.Rows("claims").Where(row => row["quote"] is not null).ToLookup(row => (row["document"], row["quote"]));
        foreach (var (key, quote) in quotes)
        {
            var expected = quote["parent"] is null ? 1 : 0;
            if (claimed[key].Count() != expected) yield return $"{quote} has {claimed[key].Count()} claims, {expected} expected";
        }
        foreach (var claim in subject.Rows("claims").Where(row => row["quote"] is not null))
        {
            if (!quotes.TryGetValue((claim["document"], claim["quote"]), out var quote)) yield return $"{claim}: quote {claim["quote"]} does not exist";
            else if (Same.FirstOrDefault(column => claim[column.Claim] != quote[column.Quote]) is { Claim: { } differs })
                yield return $"{claim}: {differs} is {claim[differs]}, unlike {quote}";
        }
    }

    private static IEnumerable<string> OfWriter(Subject subject) =>
        from claim in subject.Rows("claims")
        where claim["voice"] == "author" == claim["quote"] is not null
            || (claim["voice"] == "author"
                && ((claim["actor"] is not null && claim["source_kind"] is "none") || claim["stance"] != "asserts" || claim.Flag("negated")
                    || claim["section"] == "heading"))
        select $"{claim}: {claim["voice"]}, quote {claim["quote"]}, actor {claim["actor"]}, {claim["stance"]}, {claim["section"]}";

    private static IEnumerable<string> Outside(Subject subject)
    {
        var quotes = subject.Rows("quotes").ToLookup(row => row["document"],
            row => (Row: row, Parts: row.Spans("content_spans").Append(row.Span("cue_start", "cue_end") ?? (0, 0)).ToArray()));
        foreach (var (article, rows) in subject.ByDocument("claims"))
        {
            var own = rows.Where(row => row["voice"] == "author").ToList();
            foreach (var claim in own)
            {
                var span = claim.Span()!.Value;
                var sentence = article.Annotated.Sentences[claim.Whole("sentence")!.Value].Span;
                if (!sentence.Contains(new TextSpan(span.Start, span.End))) yield return $"{claim} '{claim["text"]}' leaves its sentence";
                foreach (var quote in quotes[claim["document"]])
                {
                    if (quote.Parts.Any(part => Spans.Overlap(part, span)))
                        yield return $"{claim} '{claim["text"]}' overlaps {quote.Row} '{quote.Row["cue"]}|{quote.Row["content"]}'";
                }
            }
            foreach (var (one, other) in own.Zip(own.Skip(1)))
            {
                if (Spans.Overlap(one.Span()!.Value, other.Span()!.Value)) yield return $"{one} '{one["text"]}' overlaps {other} '{other["text"]}'";
            }
        }
    }

    private static IEnumerable<string> OfSentences(Subject subject)
    {
        var own = subject.Rows("claims").Where(row => row["voice"] == "author").ToLookup(row => (row["document"], row.Whole("sentence")));
        foreach (var article in subject.Corpus.Articles)
        {
            for (var i = 0; i < article.Annotated.Sentences.Length; i++)
            {
                var span = article.Annotated.Sentences[i].Span;
                if (article.Annotated.Sentences[i].IsFurniture || !IsStatement(article, span)) continue;
                if (article.Annotated.ParagraphOf(i).Section == SectionKind.Heading) continue;
                var claims = own[(article.Document.Id, i)].ToList();
                if (claims.Count == 0 && !HasVerb(article, i)) continue;
                if (claims is not [var claim] || claim.Span() != (span.Start, span.End))
                    yield return $"{article.Document.Id} sentence {i} '{span.Of(article.Text)}' has {claims.Count} claims";
            }
        }
    }

    private static bool HasVerb(Article article, int sentence)
    {
        var tokens = article.Annotated.Sentences[sentence];
        return article.Annotated.Tokens[tokens.FirstToken..tokens.EndToken]
            .Any(token => token.Tag is "VBD" or "VBZ" or "VBP" or "VBN" or "VB" or "MD");
    }

    private static bool IsStatement(Article article, TextSpan sentence)
    {
        var text = PlainReading.Of(sentence.Of(article.Text)).Text;
        return text.TrimEnd([.. "\"'”’»)]"]) is [.., not (':' or '?')]
            && text.Any(char.IsLetterOrDigit) && !article.Annotated.Quotations.Any(quotation => quotation.Span.Overlaps(sentence))
            && !article.Quotes.Any(quote =>
                quote.Quote.Content.Concat(((TextSpan?[])[quote.Quote.Cue, quote.Quote.Source, quote.Quote.Relay]).OfType<TextSpan>())
                    .Any(part => part.Overlaps(sentence)));
    }

    private static IEnumerable<string> Depths(Subject subject) =>
        from claim in subject.Rows("claims")
        let depth = claim.Whole("depth")
        where claim["voice"] == "author"
            ? depth != (claim["source_kind"] is "none" ? 0 : 1) || (depth == 0 && (claim["relay"] ?? claim["actor"]) is not null)
            : depth < (claim["relay"] is null ? 1 : 2)
        select $"{claim}: depth {depth}, {claim["voice"]}, {claim["source_kind"]}, relay {claim["relay"]}";
}
