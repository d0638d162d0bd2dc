using System.Globalization;
using System.Text;
using Attribution.Actors;
using Attribution.Claims;
using Attribution.Documents;
using Attribution.Figures;
using Attribution.Language;
using Attribution.Quotes;

namespace Attribution.Benchmarks;

/// <summary>
/// What each step of the way from text to claims costs, in processor time, which does not count what other programs take. The layer of actors once
/// more by its parts: "names and roles" are within "actors".
/// </summary>
internal sealed class Stages
{
    private const int Rounds = 5;

    /// <summary>What is a part of another step, and counts once.</summary>
    private const string Part = "names and roles";

    private readonly Dictionary<string, (double Microseconds, long Bytes)> _costs = [];
    private readonly List<string> _names = [];

    /// <summary>Prints microseconds and bytes per token and step, best of five.</summary>
    public static int Run(string folder)
    {
        var articles = Articles.In(folder);
        var rounds = new List<Stages>();
        for (var i = 0; i <= Rounds; i++)
        {
            var stages = new Stages();
            foreach (var text in articles.Texts) stages.Measure(text);
            rounds.Add(stages);
        }
        rounds.RemoveAt(0);
        var lines = new StringBuilder("step             µs/token   B/token\n");
        double all = 0, bytes = 0;
        foreach (var name in rounds[0]._names)
        {
            var time = rounds.Min(round => round._costs[name].Microseconds) / articles.Tokens;
            var allocated = rounds.Min(round => round._costs[name].Bytes) / (double)articles.Tokens;
            lines.Append(CultureInfo.InvariantCulture, $"{name,-15} {time,9:F3} {allocated,9:F1}\n");
            if (name != Part) (all, bytes) = (all + time, bytes + allocated);
        }
        Console.WriteLine(lines.Append(CultureInfo.InvariantCulture, $"{"all",-15} {all,9:F3} {bytes,9:F1}"));
        return 0;
    }

    private void Measure(string text)
    {
        var document = Step("read", () => DocumentReader.Parse(text, "text"));
        var tokenized = Step("tokenize", () => TokenizedText.Of(document));
        var labels = Step("tag", tokenized.Tag);
        var tokens = Step("lemmatize", () => tokenized.Tokens(labels));
        Step("chunk", () => tokenized.NounPhrases(tokens));
        Step("quotations", () => QuotationFinder.Find(document));
        var annotated = Annotator.Annotate(document);
        var quotes = Step("quotes", () => QuoteFinder.Find(annotated));
        Step(Part, () => ActorFinder.ReadRoles(new TokenView(annotated)));
        var actors = Step("actors", () => ActorFinder.Find(annotated));
        var figures = Step("figures", () => FigureFinder.Find(annotated));
        Step("claims", () => ClaimFinder.Find(actors, quotes, figures));
    }

    private T Step<T>(string name, Func<T> work)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = Environment.CpuUsage.TotalTime;
        var result = work();
        var time = (Environment.CpuUsage.TotalTime - start).TotalMicroseconds;
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        if (!_costs.TryGetValue(name, out var cost)) _names.Add(name);
        _costs[name] = (cost.Microseconds + time, cost.Bytes + bytes);
        return result;
    }
}
