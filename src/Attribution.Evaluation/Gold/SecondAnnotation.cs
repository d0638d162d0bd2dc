using System.Collections.Frozen;
using Attribution.Corpus;
using Attribution.Documents;

namespace Attribution.Evaluation.Gold;

/// <summary>
/// Another annotation of the same articles, seen as what a program found in them: how far two annotators agree is then what
/// the scores say.
/// </summary>
internal static class SecondAnnotation
{
    /// <summary>Scores the annotation at <paramref name="path"/> against <paramref name="gold"/>, on the articles that both have.</summary>
    /// <exception cref="DocumentException">There is none of them.</exception>
    public static void Score(string path, GoldFolders gold, GoldResults results)
    {
        var problems = new List<ReadProblem>();
        var first = gold.Articles.ToDictionary(article => article.Annotation.Document, StringComparer.Ordinal);
        foreach (var file in GoldFolders.Files([path], problems))
        {
            try
            {
                var annotation = GoldFile.Annotation(file);
                if (!first.TryGetValue(annotation.Document, out var article)) continue;
                GoldCheck.Check(article with { Path = file, Annotation = annotation });
                results.Add(article, Found(annotation), annotation.Actors.ToFrozenDictionary(actor => actor.Id, Actor, StringComparer.Ordinal));
            }
            catch (DocumentException error)
            {
                problems.Add(new(error.Path, error.Message));
            }
        }
        if (results.Articles == 0 && problems.Count == 0) throw new DocumentException(path, EvaluationMessages.NothingInCommon(path));
        results.Problems.AddRange(problems);
    }

    private static FoundActor Actor(GoldActor actor) => new(actor.Name, actor.Kind, actor.Role ?? "", Names.KeysOf(actor.Name, actor.Aliases));

    private static FoundArticle Found(GoldAnnotation annotation)
    {
        var speakers = annotation.Quotes.ToDictionary(quote => quote.Id, quote => quote.Actor ?? "", StringComparer.Ordinal);
        return new(
            [.. annotation.Actors.Select(actor => actor.Id)],
            [.. annotation.Quotes.Select(Quote)],
            [.. annotation.Figures.Select(figure => Figure(figure, figure.Quote is null ? "" : speakers[figure.Quote]))],
            [.. annotation.Quotes.Select(Claim), .. annotation.Unattributed.Select((sentence, index) => OwnClaim(sentence, index + 1))]);
    }

    private static FoundQuote Quote(GoldQuote quote) => new(
        quote.Id, quote.Kind, quote.Actor ?? "", quote.Speaker, quote.Cue, quote.Content, quote.Stance, quote.SourceKind, quote.Via ?? "", quote.Parent ?? "")
    {
        Type = quote.Type,
        Negated = quote.Negated,
    };

    private static FoundFigure Figure(GoldFigure figure, string claimant) => new(
        figure.Span, figure.Kind, figure.Value, figure.Upper, figure.Unit ?? "", figure.Approximation ?? "", figure.Of ?? "", figure.Resolved ?? "",
        claimant);

    private static FoundClaim Claim(GoldQuote quote) => new(
        quote.Id, quote.Kind, "body", quote.Content.IsEmpty ? default : quote.Content[0].Union(quote.Content[^1]), quote.Id,
        string.Join(';', quote.Disputes ?? []));

    private static FoundClaim OwnClaim(GoldSentence sentence, int number) => new($"author {number}", "author", "body", sentence.Span, "", "");
}
