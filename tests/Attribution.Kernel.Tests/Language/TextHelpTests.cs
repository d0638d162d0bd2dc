using Attribution.Kernel.Language;

namespace Attribution.Kernel.Tests.Language;

/// <summary>Help inside of texts: paths, and packages that lie on this machine. The bar is the cursor.</summary>
public sealed class TextHelpTests : IDisposable
{
    private readonly string notebook = Directory.CreateTempSubdirectory("notebook-").FullName, current = Directory.CreateTempSubdirectory("current-").FullName;

    public TextHelpTests()
    {
        string[] names =
            ["data/first.csv", "data/second.csv", "data/.hidden", "library.dll", "part.csx", "feed/Some.Package/1.2.0/x", "feed/Some.Package/1.10.0/x"];
        foreach (string name in names)
        {
            foreach (string folder in (string[])[notebook, current])
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, name))!);
                File.WriteAllText(Path.Combine(folder, name), "");
            }
        }

        File.WriteAllText(Path.Combine(notebook, "feed", "Some.Other.2.0.0-beta.1.nupkg"), "");
        File.WriteAllText(Path.Combine(notebook, "feed", "Some.Package", "1.2.0", "some.package.nuspec"),
            "<package xmlns=\"x\"><metadata><id>Some.PACKAGE</id></metadata></package>");
        File.WriteAllText(Path.Combine(notebook, "NuGet.config"),
            "<configuration><packageSources><add key=\"a\" value=\"feed\" /><add key=\"b\" value=\"https://example.org/index.json\" />"
                + "</packageSources></configuration>");
        File.WriteAllText(Path.Combine(current, "only.txt"), "");
    }

    public void Dispose()
    {
        Directory.Delete(notebook, recursive: true);
        Directory.Delete(current, recursive: true);
    }

    [Theory]
    [InlineData("File.ReadAllText(\"data/|", "first.csv second.csv")]
    [InlineData("File.ReadAllText(\"data/se|", "second.csv")]
    [InlineData("File.ReadAllText(\"data/SE|\")", "second.csv")]
    [InlineData("File.ReadAllText(@\"./data/.|\")", ".hidden")]
    [InlineData("File.ReadAllText(\"on|\"); var x = 1;", "only.txt")]
    [InlineData("var s = $\"data/fi|{x}\";", "first.csv")]
    [InlineData("var s = \"\"\"data/fi|\"\"\";", "first.csv")]
    [InlineData("var s = \"|\";", "data/ feed/ library.dll only.txt part.csx")]
    [InlineData("#load \"|\"", "data/ feed/ part.csx")]
    [InlineData("#r \"li|", "library.dll")]
    [InlineData("#r \"nu|", "nuget: ")]
    [InlineData("#r \"nuget: some.|", "Some.Other Some.PACKAGE")]
    [InlineData("#r \"nuget:Some.P|\"\n1", "Some.PACKAGE")]
    [InlineData("#r \"nuget: some.package, |\"", "1.10.0 1.2.0")]
    [InlineData("#r \"nuget: some.package, 1.2|\"", "1.2.0")]
    [InlineData("#r \"nuget: some.other,|\"", "2.0.0-beta.1")]
    [InlineData("var s = \"nothing of this name|\";", "")]
    [InlineData("var s = \"nowhere/|\";", "")]
    [InlineData("var s = \"\\0|\";", "")]
    public void What_could_follow_in_a_text_is_offered(string code, string expected)
    {
        IReadOnlyList<Suggestion> found = Of(code)!;
        Assert.Equal(expected, string.Join(' ', found.Select(one => one.Text)));
        string typed = code[..code.IndexOf('|', StringComparison.Ordinal)];
        Assert.All(found, one => Assert.StartsWith(typed[^one.Typed..], one.Text, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("|")]
    [InlineData("var s = \"data/\"|;")]
    [InlineData("var s = |\"data/\";")]
    [InlineData("data.|")]
    [InlineData("$\"data{x|}\"")]
    [InlineData("$\"data{x}/|\"")]
    [InlineData("// \"data/|")]
    public void Elsewhere_the_compiler_is_asked(string code) => Assert.Null(Of(code));

    private IReadOnlyList<Suggestion>? Of(string code)
    {
        int cursor = code.IndexOf('|', StringComparison.Ordinal);
        return TextHelp.Of(code.Remove(cursor, 1), cursor, notebook, current);
    }
}
