using System.Globalization;
using Attribution.Actors;
using Attribution.Claims;
using Attribution.Corpus.Rows;
using Attribution.Passages;
using Attribution.Views.Answers;

namespace Attribution.Views.Correcting;

/// <summary>What a reader checks first: the quotes of which the program is least sure, and the findings that are hard for it.</summary>
internal static class WeakPassages
{
    private static readonly (PassageQuery Query, string One, string Many)[] Hard =
    [
        (By(MentionForm.Pronoun), "quote tells its speaker by a pronoun", "quotes tell their speaker by a pronoun"),
        (By(MentionForm.Role), "by a role", "by a role"),
        (Statements.Quotes.And("speaker", Speakers.Unresolved), $"is of {Terms.NotIdentified}", $"are of {Terms.NotIdentified}"),
    ];

    /// <summary>The <paramref name="quotes"/>, that first of which it is least likely that it is a quote with this content.</summary>
    public static IEnumerable<QuoteRow> Of(IEnumerable<QuoteRow> quotes) => quotes.OrderBy(quote => quote.Confidence);

    /// <summary>Why one is to be checked, in a few words.</summary>
    public static string Why(QuoteRow quote)
    {
        var sure = string.Create(CultureInfo.InvariantCulture, $"{100 * quote.Confidence:0} % sure");
        return quote.Quote.ResolvedBy is { } told && (told is MentionForm.Role or MentionForm.Pronoun)
            ? $"{sure}, the speaker told by a {EnumWords.Of(told)}" : sure;
    }

    /// <summary>How many findings are of the hard kinds, each with the way to them, as HTML.</summary>
    public static string InWords(Scope scope)
    {
        var all = Hard.Select(kind => (kind, Count: scope.SelectQuotes(kind.Query).Length)).Where(pair => pair.Count > 0)
            .Select(pair => $"{scope.Number(pair.Count, pair.kind.Query)} {(pair.Count == 1 ? pair.kind.One : pair.kind.Many)}").ToList();
        var (alone, guesses) = (scope.Select(Statements.OnOneAnonymous).Length, scope.Select(Statements.Guesses).Length);
        if (alone > 0)
            all.Add($"{scope.Number(alone, Statements.OnOneAnonymous)} {(alone == 1 ? "claim rests" : "claims rest")} on one {Terms.Anonymous} source "
                + "alone");
        if (guesses > 0)
            all.Add($"of {scope.Number(guesses, Statements.Guesses)} {(guesses == 1 ? "denial" : "denials")} it is {Terms.Guess} what "
                + (guesses == 1 ? "it denies" : "they deny"));
        return all.Count == 0 ? "Nothing that is hard to find was found." : $"What is hard to find: {string.Join("; ", all)}.";
    }

    private static PassageQuery By(MentionForm form) => Statements.Quotes.And("told by", EnumWords.Of(form)!);
}
