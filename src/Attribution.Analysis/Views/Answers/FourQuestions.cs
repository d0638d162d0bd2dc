using System.Text;
using Attribution.Charts;
using Attribution.Views.Report;

namespace Attribution.Views.Answers;

/// <summary>Answers, for one article or many, what a reader asks first.</summary>
internal static class FourQuestions
{
    /// <summary>The four sections.</summary>
    /// <param name="scope">The articles.</param>
    public static string Of(Scope scope)
    {
        var html = new StringBuilder();
        Section("who-speaks", "Who speaks, and through whom?", WhoSpeaks.Of(scope), () => Charts.Charts.WhoSaidWhat(scope.Corpus, 10),
            () => Charts.Charts.HowClaimsWereSourced(scope.Corpus, 8));
        Section("disputed", "What is disputed?", Disputed.Of(scope), scope.IsOne ? [] : [() => Charts.Charts.Disputes(scope.Corpus)]);
        Section("no-source", "What has no source?", Unsourced.Of(scope), () => Charts.Charts.SourcingProfile(scope.Corpus),
            () => Charts.Charts.FiguresWithoutSource(scope.Corpus));
        Section("numbers", "Whose numbers are they?", WhoseNumbers.Of(scope), () => Charts.Charts.FiguresByClaimant(scope.Corpus, 15));
        return html.ToString();

        void Section(string id, string question, string answer, params Func<NewsChart>[] drawings)
        {
            html.Append($"<section aria-labelledby=\"{id}\">\n<h2 id=\"{id}\">{question}</h2>\n{answer}");
            foreach (var draw in drawings) html.Append(Page.Chart(draw(), scope));
            html.Append("</section>\n");
        }
    }
}
