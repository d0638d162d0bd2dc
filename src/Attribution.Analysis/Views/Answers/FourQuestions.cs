using Attribution.Charts;
using Attribution.Views.Report;

namespace Attribution.Views.Answers;

/// <summary>A question that a reader asks first, with its answer.</summary>
/// <param name="Id">The name of its place or page.</param>
/// <param name="Title">The question.</param>
/// <param name="Answer">The answer, as HTML.</param>
/// <param name="Charts">Its charts, as HTML.</param>
internal sealed record AnsweredQuestion(string Id, string Title, string Answer, string Charts)
{
    /// <summary>The first sentence of the answer, as a paragraph.</summary>
    public string Brief
    {
        get
        {
            if (!Answer.StartsWith("<p>", StringComparison.Ordinal) || Answer.IndexOf("</p>", StringComparison.Ordinal) is not (>= 0 and var end)) return "";
            var sentence = Answer.IndexOf(". ", StringComparison.Ordinal);
            return sentence >= 0 && sentence < end ? $"{Answer[..(sentence + 1)]}</p>" : Answer[..(end + "</p>".Length)];
        }
    }
}

/// <summary>Answers, for one article or many, what a reader asks first.</summary>
internal static class FourQuestions
{
    /// <summary>The sections.</summary>
    /// <param name="scope">The articles.</param>
    public static string Of(Scope scope) => string.Concat(All(scope).Select(question =>
        $"<section aria-labelledby=\"{question.Id}\">\n<h2 id=\"{question.Id}\">{question.Title}</h2>\n{question.Answer}{question.Charts}</section>\n"));

    /// <summary>The four questions and, of several articles, what several sources say and several outlets carry.</summary>
    public static IEnumerable<AnsweredQuestion> All(Scope scope)
    {
        yield return Question("who-speaks", "Who speaks, and through whom?", WhoSpeaks.Of(scope), () => Charts.Charts.WhoSaidWhat(scope.Corpus, 10),
            () => Charts.Charts.HowClaimsWereSourced(scope.Corpus, 8));
        yield return Question("disputed", "What is disputed?", Disputed.Of(scope), scope.IsOne ? [] : [() => Charts.Charts.Disputes(scope.Corpus)]);
        if (scope.Corpus.Articles.Length > 1) yield return Several(scope);
        yield return Question("no-source", "What has no source named?", Unsourced.Of(scope), () => Charts.Charts.SourcingProfile(scope.Corpus),
            () => Charts.Charts.FiguresWithoutSource(scope.Corpus));
        yield return Question("numbers", "Whose numbers are they?", WhoseNumbers.Of(scope), () => Charts.Charts.FiguresByClaimant(scope.Corpus, 15));

        static AnsweredQuestion Several(Scope scope) => scope.Corpus.Articles.Select(article => article.Document.Metadata.Outlet).OfType<string>()
            .Distinct(StringComparer.Ordinal).Count() > 1
            ? new("several", "What do several outlets or sources say?", SeveralOutlets.Of(scope) + SeveralSources.Of(scope, "In several sources"), "")
            : new("several", "What do several sources say?", SeveralSources.Of(scope, ""), "");

        AnsweredQuestion Question(string id, string title, string answer, params Func<NewsChart>[] drawings) =>
            // A chart of nothing says no more than the answer.
            new(id, title, answer,
                string.Concat(drawings.Select(draw => draw()).Where(chart => !chart.Numbers.IsEmpty).Select(chart => Page.Chart(chart, scope))));
    }
}
