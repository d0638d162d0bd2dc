using Mono.Cecil;

namespace Attribution.Tests.House;

/// <summary>
/// Each layer is a namespace and knows only those below it. What counts are the types that the compiled assemblies
/// reference, not where files lie.
/// </summary>
public class LayersTests
{
    private const string Root = "Attribution";

    // A layer and those that it may use besides itself. Actors, quotes and figures do not know each other.
    private static readonly Dictionary<string, string[]> Layers = new()
    {
        // Lists of words, which every layer reads its own of: a tool, which knows nothing of texts.
        ["Lists"] = [],
        ["Documents"] = ["Lists"],
        // Formats that need libraries of their own.
        ["Formats"] = ["Lists", "Documents"],
        ["Language"] = ["Lists", "Documents"],
        ["Actors"] = ["Lists", "Documents", "Language"],
        ["Quotes"] = ["Lists", "Documents", "Language"],
        ["Figures"] = ["Lists", "Documents", "Language"],
        ["Claims"] = ["Lists", "Documents", "Language", "Actors", "Quotes", "Figures"],
        ["Corpus"] = ["Lists", "Documents", "Language", "Actors", "Quotes", "Figures", "Claims"],
        // How results are written without harm to what is there: a tool, which knows nothing of news.
        ["Output"] = [],
        // What frames, charts, tables and audits count, and the way from a number to the passages behind it.
        ["Passages"] = ["Lists", "Documents", "Language", "Actors", "Quotes", "Figures", "Claims", "Corpus"],
        // Whom articles hear, and on whom their statements rest.
        ["Audit"] = ["Lists", "Documents", "Language", "Actors", "Quotes", "Figures", "Claims", "Corpus", "Passages", "Display"],
        // What changed from one version of an article to the next.
        ["Versions"] = ["Lists", "Documents", "Language", "Actors", "Quotes", "Figures", "Claims", "Corpus"],
        ["Frames"] = ["Lists", "Documents", "Language", "Actors", "Quotes", "Figures", "Claims", "Corpus", "Passages", "Audit", "Versions", "Output"],
        // How good what was found is: it compares the frames with annotation by hand.
        ["Evaluation"] = ["Lists", "Documents", "Language", "Actors", "Quotes", "Figures", "Claims", "Corpus", "Frames"],
        // The accurate model, and what statements mean. It computes with the tools of the model of quotes.
        ["Encoder"] = ["Lists", "Documents", "Language", "Actors", "Quotes", "Corpus"],
        // How values show themselves in notebooks: a tool of the two layers above it, which knows nothing of news.
        ["Display"] = [],
        // A corpus as the files of other programs.
        ["Exchange"] = ["Lists", "Documents", "Language", "Actors", "Quotes", "Figures", "Claims", "Corpus", "Passages", "Frames", "Evaluation", "Output"],
        // Whether articles hold what a draft quotes.
        ["Checking"] = ["Lists", "Documents", "Language", "Actors", "Quotes", "Figures", "Claims", "Corpus", "Encoder", "Display"],
        // Outlets, months, authors, desks and speakers side by side.
        ["Comparing"] = ["Lists", "Documents", "Language", "Actors", "Quotes", "Figures", "Claims", "Corpus", "Passages", "Audit", "Evaluation", "Display"],
        ["Charts"] = ["Lists", "Documents", "Language", "Actors", "Quotes", "Figures", "Claims", "Corpus", "Frames", "Evaluation", "Passages",
            "Audit", "Display", "Comparing"],
        ["Views"] = ["Lists", "Documents", "Language", "Actors", "Quotes", "Figures", "Claims", "Corpus", "Frames", "Evaluation", "Passages",
            "Audit", "Versions", "Display", "Charts", "Output", "Comparing", "Checking", "Exchange"],
        // The way in, News, stands above all.
        [""] = ["Lists", "Encoder", "Documents", "Language", "Actors", "Quotes", "Figures", "Claims", "Corpus", "Passages", "Audit", "Frames"],
    };

    private static readonly ModuleDefinition[] Modules = [.. Libraries.All.Select(Libraries.Read)];

    [Fact]
    public void EveryNamespaceIsALayer() =>
        Assert.Empty(OwnTypes().Select(Layer).Distinct().Except(Layers.Keys));

    [Fact]
    public void EveryLayerHoldsTypes() =>
        Assert.Empty(Layers.Keys.Except(OwnTypes().Select(Layer)));

    [Fact]
    public void ALayerUsesOnlyThoseBelowIt()
    {
        var wrong =
            from type in OwnTypes()
            let layer = Layer(type)
            from used in TypeReferences.Of(type)
            where IsOwn(used) && Layer(used) != layer && !Layers[layer].Contains(Layer(used))
            select $"{Outermost(type).FullName} uses {Outermost(used).FullName}";
        AssertNone(wrong.Distinct().Order());
    }

    [Fact]
    public void AUseOfAHigherLayerIsSeen()
    {
        var reader = Modules[0].GetType("Attribution.Corpus.CorpusReader");
        Assert.Contains(TypeReferences.Of(reader).Concat(reader.NestedTypes.SelectMany(TypeReferences.Of)), used => Layer(used) == "Documents");
    }

    [Theory]
    [InlineData("Attribution")]
    [InlineData("Attribution.Evaluation")]
    [InlineData("Attribution.Encoder")]
    [InlineData("Attribution.Formats")]
    [InlineData("Attribution.Analysis")]
    public void FilesLieInTheFolderOfTheirNamespace(string project)
    {
        // A layer that is a project of its own lies at the top of it.
        var top = project is "Attribution.Evaluation" or "Attribution.Encoder" or "Attribution.Formats" ? project : Root;
        var wrong =
            from path in Repository.Sources($"src/{project}")
            let folder = Path.GetDirectoryName(Path.GetRelativePath(Path.Combine(Repository.Root, "src", project), path))!
            let name = folder.Length == 0 ? top : $"{top}.{folder.Replace(Path.DirectorySeparatorChar, '.')}"
            where !File.ReadLines(path).Contains($"namespace {name};")
            select $"{Path.GetRelativePath(Repository.Root, path)} is not in namespace {name}";
        AssertNone(wrong);
    }

    private static void AssertNone(IEnumerable<string> wrong) => Assert.True(!wrong.Any(), string.Join('\n', wrong));

    private static IEnumerable<TypeDefinition> OwnTypes() => Modules.SelectMany(module => module.GetTypes()).Where(IsOwn);

    private static bool IsOwn(TypeReference type)
    {
        var space = Outermost(type).Namespace;
        return space == Root || space.StartsWith(Root + ".", StringComparison.Ordinal);
    }

    private static string Layer(TypeReference type) => Outermost(type).Namespace.Split('.').ElementAtOrDefault(1) ?? "";

    private static TypeReference Outermost(TypeReference type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
