using Attribution.Documents;
using Attribution.Training.Names;
using Attribution.Training.Pronouns;
using Attribution.Training.Types;

namespace Attribution.Training.Corpora;

/// <summary>The folder with the unpacked corpora; each lies in a folder of its own name, perhaps twice nested.</summary>
internal sealed partial class CorpusFolder(string root)
{
    private const int WhiteHouseEvery = 8;

    /// <summary>UD English EWT: <c>train</c>, <c>dev</c> or <c>test</c>.</summary>
    /// <exception cref="FileNotFoundException">The file is missing; the message says where it was looked for.</exception>
    public IReadOnlyList<TreebankSentence> Ewt(string split) =>
        [.. ConlluReader.Read(Find("ud-english-ewt", $"en_ewt-ud-{split}.conllu"))];

    /// <summary>The documents of the open part of GUM that belong to <paramref name="split"/>; only news, where <paramref name="news"/> is set.</summary>
    /// <exception cref="FileNotFoundException">The corpus is missing; the message says where it was looked for.</exception>
    public IReadOnlyList<TreebankSentence> Gum(string split, bool news = false)
    {
        var members = GumSplits.Read(Find("gum-open", "splits.md"))[split];
        var folder = Path.Combine(Path.GetDirectoryName(Find("gum-open", "splits.md"))!, "dep");
        return
        [
            .. Directory.GetFiles(folder, "*.conllu").Order(StringComparer.Ordinal)
                .Where(file => members.Contains(Path.GetFileNameWithoutExtension(file)))
                .Where(file => !news || Path.GetFileName(file).StartsWith("GUM_news_", StringComparison.Ordinal))
                .SelectMany(ConlluReader.Read),
        ];
    }

    /// <summary>PolNeAR's articles with the tags of CoreNLP: <c>train</c> or <c>dev</c>.</summary>
    /// <exception cref="FileNotFoundException">The file is missing; the message says where it was looked for.</exception>
    public IEnumerable<NewsSentence> Polnear(string split) => PolnearReader.Read(Find("polnear", Path.Combine(split, "corenlp.tsv.gz")));

    /// <summary>The folder of PolNeAR that holds <c>train/</c> and <c>dev/</c> with <c>text/</c> and <c>attributions/</c>.</summary>
    /// <exception cref="FileNotFoundException">The corpus is missing; the message says where it was looked for.</exception>
    public string PolnearFolder() => Path.GetDirectoryName(Find("polnear", "metadata.tsv"))!;

    /// <summary>The 52 golden rules of the pragmatic segmenter for English.</summary>
    /// <exception cref="FileNotFoundException">The file is missing; the message says where it was looked for.</exception>
    /// <exception cref="InvalidDataException">The file is not a list of rules.</exception>
    public IReadOnlyCollection<GoldenRule> GoldenRules() => GoldenRule.Read(Find("pragmatic-segmenter", "golden-rules-en.json"));

    /// <summary>GAP: <c>development</c>, <c>validation</c> or <c>test</c>.</summary>
    /// <exception cref="FileNotFoundException">The file is missing; the message says where it was looked for.</exception>
    public IReadOnlyList<GapSnippet> Gap(string split) => GapSnippet.Read(Find("gap-coreference", $"gap-{split}.tsv"));

    /// <summary>The paths of OntoGUM's documents in <paramref name="split"/>: <c>train</c>, <c>dev</c> or <c>test</c>.</summary>
    /// <exception cref="FileNotFoundException">The file is missing; the message says where it was looked for.</exception>
    public IReadOnlyList<string> OntoGum(string split)
    {
        var list = Find("gum-open", "splits.md");
        var members = GumSplits.Read(list)[split];
        return [.. Directory.GetFiles(Path.Combine(Path.GetDirectoryName(list)!, "ontogum-conllu"), "*.conllu").Order(StringComparer.Ordinal)
            .Where(file => members.Contains(Path.GetFileNameWithoutExtension(file)))];
    }

    /// <summary>The sentences and attribution relations of the documents of the open part of GUM that belong to <paramref name="split"/>.</summary>
    /// <exception cref="FileNotFoundException">The corpus is missing; the message says where it was looked for.</exception>
    public IEnumerable<(string Name, IReadOnlyList<TreebankSentence> Sentences, IReadOnlyList<AttributionRelation> Relations)> GumAttributions(string split)
    {
        var list = Find("gum-open", "splits.md");
        var folder = Path.GetDirectoryName(list)!;
        var relations = SpokenData.Relations(Path.Combine(folder, "derived-attribution.jsonl"));
        return GumSplits.Read(list)[split].Order(StringComparer.Ordinal).Where(relations.Contains).Select(name =>
            (name, (IReadOnlyList<TreebankSentence>)[.. ConlluReader.Read(Path.Combine(folder, "dep", name + ".conllu"))],
                (IReadOnlyList<AttributionRelation>)[.. relations[name]]));
    }

    /// <summary>News and what is said to it, by people alone and without annotation: PolNeAR's train part, the White House's pages, Wikinews.</summary>
    /// <exception cref="FileNotFoundException">A corpus is missing; the message says where it was looked for.</exception>
    public IEnumerable<string> PlainTexts() =>
    [
        .. PolnearTexts(),
        .. WhiteHouse(),
        .. Wikinews(),
    ];

    /// <summary>The articles of PolNeAR's train part.</summary>
    /// <exception cref="FileNotFoundException">The corpus is missing; the message says where it was looked for.</exception>
    public IEnumerable<string> PolnearTexts() =>
        Directory.GetFiles(Path.Combine(PolnearFolder(), "train", "text"), "*.txt").Order(StringComparer.Ordinal);

    /// <summary>
    /// Text for a teacher to label: a part of the White House's pages, which are twice as much as all other, Wikinews, and the train parts
    /// of GUM and of UD English EWT.
    /// </summary>
    /// <param name="leaveOut">The names of documents, without folder and extension, that are left out because something is measured on them.</param>
    /// <exception cref="FileNotFoundException">A corpus is missing; the message says where it was looked for.</exception>
    public IReadOnlyList<Document> Unlabelled(IReadOnlySet<string> leaveOut)
    {
        var gum = GumSplits.Read(Find("gum-open", "splits.md"))["train"];
        return
        [
            .. Kept([.. WhiteHouse().Where((_, i) => i % WhiteHouseEvery == 0), .. Wikinews()]).AsParallel().AsOrdered()
                .Select(path => DocumentReader.Read(path)),
            .. Kept(GumFiles()).Where(path => gum.Contains(Path.GetFileNameWithoutExtension(path))).Select(path => GumNames.Read(path).Document),
            .. TreebankText.Documents(Ewt("train"), "ewt").Select(d => d.Document).Where(document => !leaveOut.Contains(document.Id)),
        ];

        IEnumerable<string> Kept(IEnumerable<string> paths) => paths.Where(path => !leaveOut.Contains(Path.GetFileNameWithoutExtension(path)));
    }

    /// <summary>The names of documents in a file, one a line, without folder and extension, which a line may have.</summary>
    /// <exception cref="FileNotFoundException">There is no file at <paramref name="path"/>.</exception>
    public static IReadOnlySet<string> Names(string path) =>
        File.ReadLines(path).Select(line => Path.GetFileNameWithoutExtension(line.Trim())).ToHashSet(StringComparer.Ordinal);

    private IEnumerable<string> WhiteHouse() => Directory.GetFiles(Find("white-house", ""), "*.md").Order(StringComparer.Ordinal);

    private IEnumerable<string> Wikinews() =>
        Directory.GetFiles(Path.GetDirectoryName(Find("wikinews", "documents.csv"))!, "*.txt").Order(StringComparer.Ordinal);

    /// <summary>The path of the text <paramref name="document"/> of <c>polnear</c> (its train part), <c>wikinews</c> or <c>white-house</c>.</summary>
    /// <exception cref="FileNotFoundException">The file is missing; the message says where it was looked for.</exception>
    public string Text(string corpus, string document) => corpus switch
    {
        "polnear" => Find(corpus, Path.Combine("train", "text", document + ".txt")),
        "white-house" => Find(corpus, document + ".md"),
        _ => Find(corpus, document + ".txt"),
    };

    /// <summary>The path of the article <paramref name="document"/> of PolNeAR, its train or its dev part, or of Wikinews.</summary>
    /// <exception cref="FileNotFoundException">The file is missing.</exception>
    public string Article(string document)
    {
        string[] places = [.. ((string[])["train", "dev"]).Select(part => Path.Combine(PolnearFolder(), part, "text", document + ".txt"))];
        return Array.Find(places, File.Exists) ?? Text("wikinews", document);
    }

    private string Find(string corpus, string file)
    {
        string[] places = [Path.Combine(root, corpus, file), Path.Combine(root, corpus, corpus, file)];
        return places.FirstOrDefault(Path.Exists) ?? throw new FileNotFoundException(
            $"The corpus '{corpus}' is not there: neither '{places[0]}' nor '{places[1]}' exists. Unpack it into '{root}', or name another folder "
                + $"with --corpora.");
    }
}
