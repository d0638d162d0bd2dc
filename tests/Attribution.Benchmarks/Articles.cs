using System.Runtime.CompilerServices;
using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Benchmarks;

/// <summary>The texts that are measured, in memory.</summary>
internal sealed class Articles
{
    /// <summary>The name of the environment variable that gives the folder of texts.</summary>
    private const string Variable = "ATTRIBUTION_TEXTS";

    private Articles(IEnumerable<string> files)
    {
        Texts = [.. files.Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        if (Texts.Length == 0) throw new ArgumentException("There is no .txt file in the folder. Name a folder that holds articles.");
        Tokens = Texts.Sum(text => Annotator.Annotate(DocumentReader.Parse(text, "text")).Tokens.Length);
    }

    /// <summary>The articles in the folder that ATTRIBUTION_TEXTS names, else those in the repository's seeds/ and seeds/practice/.</summary>
    public static Articles Default { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder
        ? In(folder)
        : new(Directory.GetFiles(Seeds, "*.txt").Concat(Directory.GetFiles(Path.Combine(Seeds, "practice"), "*.txt")));

    /// <summary>The texts of the articles.</summary>
    public string[] Texts { get; }

    /// <summary>How many tokens the library cuts them into.</summary>
    public int Tokens { get; }

    /// <summary>One short article, read without the library.</summary>
    public static string ShortText => File.ReadAllText(Directory.GetFiles(Path.Combine(Seeds, "practice"), "*.txt").Min(StringComparer.Ordinal)!);

    private static string Seeds => Path.Combine(Path.GetDirectoryName(SourceFile())!, "..", "..", "seeds");

    /// <summary>The .txt files in <paramref name="folder"/> and below.</summary>
    public static Articles In(string folder) => new(Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories));

    private static string SourceFile([CallerFilePath] string path = "") => path;
}
