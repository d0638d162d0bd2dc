using System.Collections.Immutable;
using Attribution.Documents;
using Attribution.Language;
using Attribution.Quotes;
using Attribution.Quotes.Tagging;
using Attribution.Quotes.Types;

namespace Attribution.Tests.Quotes;

/// <summary>Finds the quotes of a text given in a test and writes them as one line each.</summary>
internal static class QuoteText
{
    /// <summary>The quotes of <paramref name="text"/> that <paramref name="floor"/> keeps; that of the balanced setting where it is null.</summary>
    public static (AnnotatedDocument Document, ImmutableArray<Quote> Quotes) Find(string text, QuoteFloor? floor = null)
    {
        var document = Annotator.Annotate(DocumentReader.Parse(text, "test"));
        var tokens = new TokenView(document);
        return (document, QuoteFinder.Find(tokens, FirstPass.Of(tokens), floor ?? QuoteFloor.Balanced).Quotes);
    }

    /// <summary>Source | cue | pieces of content, joined by " … "; one quote per line.</summary>
    public static string[] Lines(string text)
    {
        var (document, quotes) = Find(text);
        return [.. quotes.Select(quote => Line(document.Text, quote))];
    }

    private static string Line(string text, Quote quote) =>
        $"{quote.Source?.Of(text)} | {quote.Cue?.Of(text)} | {string.Join(" … ", quote.Content.Select(span => span.Of(text)))}";
}
