using Attribution.Actors;
using Attribution.Actors.Resolution.Pronouns;
using Attribution.Encoder;
using Attribution.Language;

namespace Attribution.Training.Pronouns;

/// <summary>The pronouns to learn from.</summary>
/// <param name="Annotated">Those of each annotated text.</param>
/// <param name="Others">Those for which a program or gender stands in for annotation, each with how much it counts beside one annotated by hand.</param>
/// <param name="Summary">How many there are of what.</param>
internal sealed record PronounLessons(
    IReadOnlyList<List<PronounChoice>> Annotated, IReadOnlyList<(PronounChoice Choice, double Weight)> Others, string Summary)
{
    /// <summary>How much a pronoun of one of CoreNLP's chains counts.</summary>
    private const double ChainWeight = 0.5;

    /// <summary>The same for he and she, of which only chains that name somebody are used.</summary>
    private const double PersonChainWeight = 0.1;

    /// <summary>The same for he and she whose gender leaves one named person.</summary>
    private const double GenderWeight = 0.3;

    /// <summary>Reads <paramref name="texts"/>.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="model">What resolves the pronouns in between; null for nothing.</param>
    /// <param name="described">Whether the encoder describes the candidates of he and she in annotated texts.</param>
    public static PronounLessons Of(PronounTexts texts, PronounModel? model, bool described)
    {
        var byGap = Snippets(texts.Gap, model, described);
        var byChain = Chains(texts.Chained, model, described);
        var byProgram = Chains(texts.News, model, false).SelectMany(text => text).ToList();
        var byGender = Genders(texts.News, model);
        return new([.. byGap, .. byChain],
            [
                .. byProgram.Where(choice => choice.Sort > 0 || !choice.IsNone)
                    .Select(choice => (choice, choice.Sort > 0 ? ChainWeight : PersonChainWeight)),
                .. byGender.Select(choice => (choice, GenderWeight)),
            ],
            $"{byGap.Sum(text => text.Count)} pronouns of GAP, {byChain.Sum(text => text.Count)} of OntoGUM, {byProgram.Count} of CoreNLP's chains, "
                + $"{byGender.Count} by gender");
    }

    /// <summary>Those of a sort, with how much each counts, without those of the annotated texts that <paramref name="leftOut"/> names.</summary>
    public IReadOnlyList<(PronounChoice Choice, double Weight)> OfSort(int sort, Func<int, bool>? leftOut = null) =>
        [.. Annotated.Where((_, i) => leftOut?.Invoke(i) != true).SelectMany(text => text).Select(choice => (choice, 1.0)).Concat(Others)
            .Where(choice => choice.Item1.Sort == sort)];

    private static List<List<PronounChoice>> Snippets(IReadOnlyList<GapSnippet> snippets, PronounModel? model, bool described) =>
        Collect(snippets, (snippet, found) =>
        {
            foreach (var titled in (bool[])[false, true])
            {
                var words = new TokenView(Annotator.Annotate(snippet.Read(titled)));
                ActorFinder.Find(words, [snippet.A, snippet.B],
                    new GapTeacher(snippet, model, described && !titled ? new PronounReader(words.Document) : null, found));
            }
        });

    /// <summary>The pronouns of each of <paramref name="texts"/> that stand in a chain.</summary>
    public static List<List<PronounChoice>> Chains(IReadOnlyList<ChainedText> texts, PronounModel? model, bool described) => Collect(texts, (text, found) =>
    {
        var words = new TokenView(Annotator.Annotate(text.Document));
        ActorFinder.Find(words, [], new ChainTeacher(text, model, described ? new PronounReader(words.Document) : null, found));
    });

    /// <summary>He and she in <paramref name="texts"/> whose gender leaves one named person.</summary>
    public static List<PronounChoice> Genders(IReadOnlyList<ChainedText> texts, PronounModel? model) =>
        [.. Collect(texts, (text, found) => ActorFinder.Find(new TokenView(Annotator.Annotate(text.Document)), [], new GenderTeacher(model, found)))
            .SelectMany(text => text)];

    private static List<List<PronounChoice>> Collect<T>(IReadOnlyList<T> texts, Action<T, List<PronounChoice>> read) =>
        [.. texts.AsParallel().AsOrdered().Select(text =>
        {
            var list = new List<PronounChoice>();
            read(text, list);
            return list;
        })];
}
