using System.Text.Json;

namespace Attribution.Cli.Tests;

/// <summary>A folder of its own for a test; it goes with the test.</summary>
internal sealed class Workplace : IDisposable
{
    private const string Text = "Mayor Ann Lind said on Monday that 40 of 1,500 flats were sold, Reuters reported.\n";

    public string Folder { get; } = Directory.CreateTempSubdirectory("attribution-").FullName;

    public string At(params string[] parts) => Path.Combine([Folder, .. parts]);

    public string Read(params string[] parts) => File.ReadAllText(At(parts));

    public string Article(string name, string text = Text) => Write(name, text);

    /// <summary>A notebook: a heading, a cell of parameters, and <paramref name="code"/>.</summary>
    public string Notebook(string name, params string[] code) => Notebook(name, new { }, code);

    /// <summary>The same, with <paramref name="own"/> as what its metadata say to this program.</summary>
    public string Notebook(string name, object own, params string[] code)
    {
        object Markdown(string text) => new { cell_type = "markdown", id = "title", metadata = new { }, source = text };
        object Code(string text, int number, params string[] tags) =>
            new
            {
                cell_type = "code",
                id = $"cell-{number}",
                metadata = new { tags },
                execution_count = (int?)null,
                outputs = Array.Empty<object>(),
                source = text
            };
        return Write(name, JsonSerializer.Serialize(new
        {
            nbformat = 4,
            nbformat_minor = 5,
            metadata = new
            {
                kernelspec = new { name = ".net-csharp", display_name = ".NET (C#)", language = "C#" },
                language_info = new { name = "C#" },
                attribution = own
            },
            cells = (object[])
            [
                Markdown("# A try"),
                Code($"#r \"{typeof(Attribution.Views.Tables).Assembly.Location.Replace('\\', '/')}\"", 0),
                Code("var articles = new[] { \"nowhere\" };", 1, "parameters"),
                .. code.Select((text, index) => Code(text, index + 2)),
            ],
        }));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private string Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllText(At(name), text);
        return At(name);
    }
}
