namespace Attribution.Corpus;

/// <summary>How a <see cref="NewsAnalyzer"/> works; the defaults suit English news. Immutable.</summary>
public sealed record NewsAnalyzerOptions
{
    /// <summary>Defaults alone.</summary>
    public static NewsAnalyzerOptions Default { get; } = new();

    /// <summary>The language of the articles, by ISO 639-1. English alone is known.</summary>
    public string Language { get; init; } = "en";

    /// <summary>
    /// A folder of word lists of your own, with the columns of the library's: <c>cues.tsv</c>, <c>outlets.tsv</c> and <c>roles.tsv</c>, or
    /// one of them. A line there holds in place of the library's line for the same word. Null for the library's lists alone.
    /// </summary>
    public string? Lexicon { get; init; }

    /// <summary>The trained model that reads the articles; <c>AccurateModel.Default</c> of Attribution.Encoder makes fewer errors and takes longer.</summary>
    public ReadingModel Model { get; init; } = ReadingModel.Fast;

    /// <summary>How sure the program must be of a quote to keep it.</summary>
    public QuoteSetting Setting { get; init; }

    /// <summary>How many documents are analysed at the same time, from 1; null for one per processor. It changes nothing in the result.</summary>
    public int? Threads { get; init; }

    /// <summary>
    /// Of how many articles the analyzer remembers what it found, so that one that comes again is not analysed again; the
    /// least recently used is forgotten first. An article is the same where its id, contents, format and metadata are. It changes
    /// nothing in the result.
    /// </summary>
    public int Remembered { get; init; }
}
