using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Corpus.Stored;
using Attribution.Documents;

namespace Attribution.Cli;

/// <summary>
/// What was found in the articles of one run. A few are kept in memory; of more, what is found goes to parts beside the results, so that memory
/// does not grow with them, and so that a run that was broken off is taken up again by the next one.
/// </summary>
/// <param name="folder">Where the results go.</param>
/// <param name="about">What the parts are parts of.</param>
/// <param name="lexicon">The words by which the articles are read.</param>
/// <param name="note">Told of parts that are of no use any more.</param>
/// <param name="most">Articles of so many characters in all are kept in memory.</param>
/// <param name="keep">Whether the parts stay, and all articles go there, for others to read what was found.</param>
internal sealed class Extraction(string folder, PartIndex about, Language.NewsLexicon lexicon, Action<string> note, long most, bool keep)
    : IArticleSink, IDisposable
{
    /// <summary>The folder of the parts.</summary>
    public const string PartsFolder = ".attribution-parts";

    /// <summary>What is found in so many characters takes up some ten times as much memory, and is read again in seconds.</summary>
    public const long Few = 4_000_000;

    /// <summary>Where reading takes longer, less may be lost with a run that is broken off.</summary>
    public const long FewToReadSlowly = Few / 10;

    /// <summary>A file that gives no text takes up memory as well.</summary>
    private const int NoText = 100;

    private readonly Lock gate = new();
    private readonly List<ReadOutcome> few = [];
    private long characters;
    private PartWriter? parts = keep || Directory.Exists(At(folder)) ? new(At(folder), about, note) : null;

    /// <summary>How many articles an earlier run that was broken off had read.</summary>
    public int Before => parts?.Before ?? 0;

    /// <summary>Whether what was found lies in parts, from which another run can go on.</summary>
    public bool IsKept => parts is not null;

    public bool Wants(string id)
    {
        lock (gate) return parts?.Wants(id) is not false;
    }

    public void Add(ReadOutcome outcome)
    {
        lock (gate)
        {
            if (parts is null)
            {
                few.Add(outcome);
                characters += (outcome.Article?.Document ?? outcome.Unanalysed)?.Text.Length ?? NoText;
                if (characters <= most) return;
                parts = new(At(folder), about, note);
                foreach (var one in few) parts.Add(one);
                few.Clear();
                return;
            }
        }
        parts.Add(outcome);
    }

    /// <summary>What was found in all articles.</summary>
    /// <param name="others">What is wrong besides with what was given.</param>
    /// <exception cref="IOException">The last part cannot be written.</exception>
    public (OrderedArticles Articles, IReadOnlyList<ReadProblem> Problems, IEnumerable<Document> Unanalysed) Complete(IEnumerable<ReadProblem> others)
    {
        if (parts is null)
        {
            return (OrderedArticles.Of(few.Select(outcome => outcome.Article).OfType<Article>()),
                InOrder(few.Select(outcome => outcome.Problem).OfType<ReadProblem>().Concat(others)),
                few.Select(outcome => outcome.Unanalysed).OfType<Document>().OrderBy(document => document.Id, StringComparer.Ordinal));
        }
        parts.Complete(others);
        var places = parts.Parts.SelectMany(part => part.Index.Unanalysed.Select(entry => (part, entry)))
            .OrderBy(place => place.entry.Id, StringComparer.Ordinal).ToList();
        return (StoredArticles.Of(parts.Parts, lexicon), InOrder(parts.Parts.SelectMany(part => part.Index.Problems).Distinct()),
            places.Select(place => place.part.Read<Document>(place.entry, lexicon)));
    }

    /// <summary>Takes the parts away, if they are not kept: their articles are in the results.</summary>
    public void Forget()
    {
        if (keep && parts is { Count: > 0 }) return;
        parts?.Dispose();
        parts = null;
        if (Directory.Exists(At(folder))) Directory.Delete(At(folder), recursive: true);
    }

    public void Dispose() => parts?.Dispose();

    private static string At(string folder) => Path.Combine(folder, PartsFolder);

    private static List<ReadProblem> InOrder(IEnumerable<ReadProblem> problems) =>
        [.. problems.OrderBy(problem => problem.Path, StringComparer.Ordinal).ThenBy(problem => problem.Message, StringComparer.Ordinal)];
}
