using System.Collections.Immutable;
using Attribution.Corpus;

namespace Attribution.Evaluation;

/// <summary>How an evaluation is made; the defaults score what the library finds in the annotated articles.</summary>
public sealed record EvaluationOptions
{
    /// <summary>Defaults alone.</summary>
    public static EvaluationOptions Default { get; } = new();

    /// <summary>
    /// A folder of data frames as CSV files that are scored instead: those of another version, of another program, or
    /// corrected by hand. Null to analyse the articles.
    /// </summary>
    public string? Frames { get; init; }

    /// <summary>
    /// Another annotation of the same articles that is scored instead: how far two annotators agree. A JSON file, or a folder of
    /// them; articles that only one of the two has are left out. Null to analyse the articles.
    /// </summary>
    public string? Annotation { get; init; }

    /// <summary>
    /// A folder of word lists of your own with which the annotated articles are read, see <see cref="NewsAnalyzerOptions.Lexicon"/>; null for
    /// the library's lists alone.
    /// </summary>
    public string? Lexicon { get; init; }

    /// <summary>The model that reads the articles; of no meaning for <see cref="Frames"/>.</summary>
    public ReadingModel Model { get; init; } = ReadingModel.Fast;

    /// <summary>
    /// How sure the program must be of a quote to keep it; null for balanced, and for recall on PolNeAR, whose annotators count attitudes
    /// ("supports the plan") among attributions. Of no meaning for <see cref="Frames"/>.
    /// </summary>
    public QuoteSetting? Setting { get; init; }

    /// <summary>The documents to score; all where none is named.</summary>
    public ImmutableArray<string> Only { get; init; } = [];

    /// <summary>
    /// A table of who the sources of PolNeAR's attributions are, such as <c>seeds/gold/polnear-speakers.tsv</c>; null to
    /// score no speakers there.
    /// </summary>
    public string? Speakers { get; init; }

    /// <summary>A table of what days weekdays in PolNeAR mean, such as <c>seeds/gold/polnear-weekdays.tsv</c>; null to score none.</summary>
    public string? Weekdays { get; init; }

    /// <summary>
    /// A table of which persons several of PolNeAR's articles name, such as <c>seeds/gold/polnear-persons.tsv</c>; null to score no identity
    /// across articles.
    /// </summary>
    public string? Persons { get; init; }

    /// <summary>
    /// A table of the outlets through which attributions in PolNeAR came, such as <c>seeds/gold/polnear-relays.tsv</c>; null to score none.
    /// </summary>
    public string? Relays { get; init; }

    internal bool Takes(string document) => Only.IsDefaultOrEmpty || Only.Contains(document);
}
