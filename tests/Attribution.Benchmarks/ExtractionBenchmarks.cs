using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Language;
using Attribution.Quotes;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace Attribution.Benchmarks;

/// <summary>One pass over all articles, on one core.</summary>
[Config(typeof(Settings))]
public class ExtractionBenchmarks
{
    private Document[] _documents = [];
    private AnnotatedDocument[] _annotated = [];
    private TokenizedText[] _tokenized = [];

    /// <summary>Reads the articles, and makes of them what the steps are given.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _documents = [.. Articles.Default.Texts.Select(text => DocumentReader.Parse(text, "text"))];
        _annotated = [.. _documents.Select(Annotator.Annotate)];
        _tokenized = [.. _documents.Select(TokenizedText.Of)];
    }

    /// <summary>Cuts texts into tokens and sentences.</summary>
    [Benchmark]
    public int Tokenize()
    {
        var tokens = 0;
        foreach (var document in _documents) tokens += TokenizedText.Of(document).Words.Length;
        return tokens;
    }

    /// <summary>Tags tokens that are cut already.</summary>
    [Benchmark]
    public int Tag()
    {
        var sum = 0;
        foreach (var text in _tokenized) sum += text.Tag().Length;
        return sum;
    }

    /// <summary>Finds the quotes of annotated documents.</summary>
    [Benchmark]
    public int FindQuotes()
    {
        var quotes = 0;
        foreach (var document in _annotated) quotes += QuoteFinder.Find(document).Quotes.Length;
        return quotes;
    }

    /// <summary>Text in; actors, quotes, figures and claims out.</summary>
    [Benchmark]
    public int WholeDocument()
    {
        var claims = 0;
        foreach (var text in Articles.Default.Texts)
        {
            Article article = Analyzer.Analyze(DocumentReader.Parse(text, "text"));
            claims += article.Claims.Length;
        }
        return claims;
    }

    private sealed class Settings : ManualConfig
    {
        public Settings()
        {
            AddDiagnoser(BenchmarkDotNet.Diagnosers.MemoryDiagnoser.Default);
            AddColumn(PerArticleColumn.All);
        }
    }
}
