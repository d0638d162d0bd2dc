using Attribution.Documents;
using Attribution.Tests.Documents;

namespace Attribution.Formats.Tests;

/// <summary>What is read of files in a folder of a test's own.</summary>
internal sealed class Files : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <summary>What was wrong with parts of the file that was read last, without the folder.</summary>
    public List<string> Problems { get; } = [];

    /// <summary>What another test asked for does not hold here.</summary>
    public Files() => ReadingOptions.Current = new();

    public void Dispose()
    {
        ReadingOptions.Current = new();
        folder.Dispose();
    }

    /// <summary>The documents in a file with the name and contents.</summary>
    public List<Document> Read(string name, string contents) => Read(name, System.Text.Encoding.UTF8.GetBytes(contents));

    /// <inheritdoc cref="Read(string, string)"/>
    public List<Document> Read(string name, byte[] contents)
    {
        var path = Path.Combine(folder.Path, name);
        File.WriteAllBytes(path, contents);
        Problems.Clear();
        List<Document> documents = [.. DocumentReader.ReadAll(path, problem: error =>
            Problems.Add(error.Message.Replace(folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)))];
        Assert.All(documents, document =>
            Assert.All(document.Paragraphs, paragraph => Assert.InRange(paragraph.Span.End, paragraph.Span.Start + 1, document.Text.Length)));
        return documents;
    }

    /// <summary>The only document in such a file.</summary>
    public Document ReadOne(string name, string contents) => ReadOne(name, System.Text.Encoding.UTF8.GetBytes(contents));

    /// <inheritdoc cref="ReadOne(string, string)"/>
    public Document ReadOne(string name, byte[] contents)
    {
        var documents = Read(name, contents);
        Assert.Empty(Problems);
        return Assert.Single(documents);
    }
}
