using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Tests.Documents;
using Attribution.Tests.House;

namespace Attribution.Tests.Language;

/// <summary>Users add cues, outlets and names of offices by a folder of lists; METHOD.md shows how.</summary>
public sealed class OwnListsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void TheExampleOfTheManualHolds()
    {
        var manual = File.ReadAllText(Path.Combine(Repository.Root, "src", "Attribution", "METHOD.md")).ReplaceLineEndings("\n");
        foreach (var list in new[] { "cues.tsv", "outlets.tsv", "roles.tsv" }) folder.Write(list, Block(manual, $"\n`{list}`: "));
        var text = Between(manual, "With these, of \"", "\" the first").Replace('\n', ' ');

        var article = new NewsAnalyzer(new() { Lexicon = folder.Path }).Analyze(DocumentReader.Parse(text, "example"));

        var lind = article.Actors.Single(actor => actor.Name == "Ann Lind");
        Assert.Equal("portreeve", lind.Role);
        Assert.Equal("tarn-packet", article.Quotes[0].Relay);
        Assert.Equal((lind.Id, Stance.Denies), (article.Quotes[1].Actor, article.Quotes[1].Stance));
    }

    [Fact]
    public void ALineHoldsInPlaceOfTheLibrarysForTheSameWord()
    {
        folder.Write("outlets.tsv", "# mine\n\nreuters\tThe Reuters Agency\tReuters\n");
        folder.Write("cues.tsv", "say\tverb\tdeny\n");
        var document = DocumentReader.Parse("Mayor Ann Lind said that the bridge would open, Reuters reported.", "example");

        var (ours, own) = (new NewsAnalyzer().Analyze(document), new NewsAnalyzer(new() { Lexicon = folder.Path }).Analyze(document));

        Assert.Equal("Reuters", ours.Actors.Single(actor => actor.Id == "reuters").Name);
        Assert.Equal((Stance.Asserts, Stance.Denies), (ours.Quotes[0].Stance, own.Quotes[0].Stance));
        Assert.Equal("The Reuters Agency", NewsCorpus.Build([own]).Lexicon.Gazetteer.Find("reuters")!.Name);
    }

    [Fact]
    public void EachAnalyzerHasItsOwnWords()
    {
        folder.Write("roles.tsv", "portreeve\toffice\n");
        const string Text = "The portreeve, Ann Lind, opened the bridge. Portreeve Ann Lind said it was safe.";

        Assert.Equal(
            "portreeve",
            new NewsAnalyzer(new() { Lexicon = folder.Path })
                .Analyze(DocumentReader.Parse(Text, "example")).Actors.Single(actor => actor.Name.EndsWith("Lind", StringComparison.Ordinal)).Role);
        Assert.DoesNotContain(new NewsAnalyzer().Analyze(DocumentReader.Parse(Text, "example")).Actors, actor => actor.Role == "portreeve");
    }

    [Theory]
    [InlineData("outlets.tsv", "# mine\n\nTarn Packet\tThe Tarn Packet\n",
        ", line 3: 'Tarn Packet' is no key; it has small letters, digits and hyphens, such as tarn-courier.")]
    [InlineData("outlets.tsv", "tarn-packet\n", ", line 1: an outlet needs a key and a name, with a tab between.")]
    [InlineData("outlets.tsv", "tarn-packet\tTarn Packet\t\t\tpaper\n",
        ", line 1: 'paper' is no kind of outlet; it is one of agency, broadcaster, imagery, journal, magazine, newspaper, site.")]
    [InlineData("outlets.tsv", "tarn-packet\tTarn Packet\t\t\t\tNorway\n", ", line 1: 'Norway' is no country; it has two capitals, such as NO.")]
    [InlineData("outlets.tsv", "a\tA\t\t\t\t\tmore\n",
        ", line 1: there are 7 cells, and an outlet has no more than key, name, forms, weak forms, kind and country.")]
    [InlineData("outlets.tsv", "a\tA\na\tB\n", ", line 2: there is a line for 'a' above; keep one of them.")]
    [InlineData("roles.tsv", "portreeve\n", ", line 1: a role needs a noun and a class, with a tab between.")]
    [InlineData("roles.tsv", "portreeve\tpost\n",
        ", line 1: 'post' is no class of roles; it is one of office, voice, member, rank, job, party, relation, kin.")]
    [InlineData("roles.tsv", "portreeve\toffice\tx\n", ", line 1: 'x' is no gender; it is m, f or empty.")]
    [InlineData("cues.tsv", "nix\tverb\tnegate\n", ", line 1: The line 'nix verb negate' of cues.tsv is no cue: the class is one of say, deny")]
    [InlineData("cues.tsv", "nix\tverb\tdeny\tloud\n",
        ", line 1: The line 'nix verb deny loud' of cues.tsv is no cue: 'loud' is no framing; they are neutral, as true")]
    [InlineData("cues.tsv", "nix\tverb\tdeny\t\tdenies always\n",
        ", line 1: The line 'nix verb deny  denies always' of cues.tsv is no cue: 'denies always' is no stance; they are asserts")]
    [InlineData("outlet.tsv", "a\tA\n",
        ": there is no list of this name. The lists to which words can be added are cues.tsv, outlets.tsv or roles.tsv; call it so, or take it out "
            + "of the folder.")]
    [InlineData("cues.tsv", "%PDF-1.7\n", ": the file is a PDF file, not a list of words. Save the list as text, with tabs between its cells.")]
    public void AMistakeIsToldWithItsFileAndLine(string name, string text, string message)
    {
        var path = folder.Write(name, text);

        Assert.StartsWith(path + message, Refusal(folder.Path), StringComparison.Ordinal);
    }

    [Fact]
    public void AFolderWithoutListsIsNamed()
    {
        folder.Write("README.md", "My words.");

        Assert.Equal($"{folder.Path}: the folder holds no list of words. Put cues.tsv, outlets.tsv or roles.tsv into it, or one of them.",
            Refusal(folder.Path));
        Assert.StartsWith($"{folder.Path}-not: there is no such file or folder.", Refusal(folder.Path + "-not"), StringComparison.Ordinal);
        Assert.EndsWith("this is a file, not a folder of word lists. Name the folder that it lies in.", Refusal(Path.Combine(folder.Path, "README.md")),
            StringComparison.Ordinal);
    }

    private static string Refusal(string path) => Assert.Throws<DocumentException>(() => new NewsAnalyzer(new() { Lexicon = path })).Message;

    private static string Block(string manual, string heading) => Between(manual[manual.IndexOf(heading, StringComparison.Ordinal)..], "```\n", "```");

    private static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }
}
