using System.IO.Compression;
using Attribution.Actors.Names;
using Attribution.Training.Corpora;

namespace Attribution.Training.Names;

/// <summary>Trains the model of names, and scores it.</summary>
internal static class NamesCommand
{
    private static readonly float SilverWeight = Env("SILVER", 0.3f);

    /// <summary>dev.</summary>
    public static float Env(string name, float value) => Environment.GetEnvironmentVariable(name) is { } set ? float.Parse(set, System.Globalization.CultureInfo.InvariantCulture) : value;

    private const int Folds = 5;

    /// <summary>Trains on all corpora and writes <c>names.model</c> to <paramref name="path"/>.</summary>
    public static void Train(CorpusFolder corpora, string? path, TextWriter output)
    {
        var lists = new NameLists(corpora);
        path ??= ModelFolder.Of("Actors");
        var bytes = NameTraining.Run(Examples(lists, [.. Wikigold(corpora), .. Uner(corpora, "dev"), .. Others(corpora)]), lists, output.WriteLine);
        Directory.CreateDirectory(path);
        var file = new FileInfo(Path.Combine(path, "names.model"));
        using (var stream = new BrotliStream(file.Create(), CompressionLevel.SmallestSize)) stream.Write(bytes);
        file.Refresh();
        output.WriteLine($"wrote {file.FullName}, {file.Length} bytes");
    }

    /// <summary>Trains without some of the corpora and scores on these: for development.</summary>
    public static void Develop(CorpusFolder corpora, int folds, string? show, TextWriter output)
    {
        var lists = new NameLists(corpora);
        var others = Examples(lists, Others(corpora));
        var wikigold = Examples(lists, Wikigold(corpora));
        var uner = Examples(lists, Uner(corpora, "dev"));
        var polnear = Examples(lists, NameCorpora.Polnear(corpora.PolnearNames("dev"), 1));
        var gum = Examples(lists, corpora.GumFiles().Where(file => file.Contains("_news_", StringComparison.Ordinal)).Select(GumNames.Read));
        var (wiki, web, news, gums) = (new NameScore(), new NameScore(), new NameScore(), new NameScore());
        for (var fold = 0; fold < folds; fold++)
        {
            var held = fold;
            var bytes = NameTraining.Run([.. others, .. wikigold.Where((_, i) => i % Folds != held), .. uner.Where((_, i) => i % Folds != held)], lists, fold == 0 ? output.WriteLine : _ => { });
            output.WriteLine($"{bytes.Length} bytes");
            var model = NameModel.Read(bytes);
            foreach (var example in wikigold.Where((_, i) => i % Folds == held)) Score(wiki, example, model);
            foreach (var example in uner.Where((_, i) => i % Folds == held)) Score(web, example, model);
            if (fold > 0) continue;
            foreach (var example in gum) Score(gums, example, model);
            foreach (var example in polnear) Score(news, example, model);
        }
        wiki.Write("wikigold", output);
        web.Write("UNER EWT dev", output);
        gums.Write("GUM news", output);
        news.Write("PolNeAR dev (CoreNLP)", output);
        if (show is null) return;
        File.WriteAllLines(show + ".wiki", wiki.Examples);
        File.WriteAllLines(show + ".gum", gums.Examples);
        File.WriteAllLines(show + ".web", web.Examples);
        File.WriteAllLines(show + ".news", news.Examples);
    }

    private static void Score(NameScore score, NameExample example, NameModel model)
    {
        var found = NameTagger.Find(example.Words, model);
        score.Add(example.Words.Text, example.Gold.Names, found.Select(name => (example.Words.Span(name.First, name.End), name.Class)), example.Gold.Unsure);
    }

    private static List<NameExample> Examples(NameLists lists, IEnumerable<NamedDocument> documents)
    {
        var examples = documents.Select(document => new NameExample(document, lists.Table)).ToList();
        foreach (var example in examples) example.Close();
        return examples;
    }

    private static List<NamedDocument> Wikigold(CorpusFolder corpora) => NameCorpora.Wikigold(corpora.Wikigold());

    private static List<NamedDocument> Uner(CorpusFolder corpora, string split) => NameCorpora.Uner(corpora.Uner(split), corpora.Ewt(split));

    private static List<NamedDocument> Others(CorpusFolder corpora) =>
        [.. Env("GUM", 0.5f) > 0 ? corpora.GumFiles().Where(file => !file.Contains("_news_", StringComparison.Ordinal)).Select(GumNames.Read) : [], .. Env("RE3D", 0.5f) > 0 ? corpora.Re3dFiles().Select(NameCorpora.Re3d) : [], .. NameCorpora.Redocred(corpora.Redocred("dev")), .. NameCorpora.Redocred(corpora.Redocred("test")), .. NameCorpora.Polnear(corpora.PolnearNames("train"), SilverWeight)];
}
