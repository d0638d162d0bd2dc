using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Attribution.Corpus;
using Attribution.Evaluation;

namespace Attribution.Cli;

/// <summary>What <c>evaluate</c> prints.</summary>
/// <param name="Model">The model that read the articles; null where frames from elsewhere are scored.</param>
/// <param name="Setting">The setting, where one was chosen.</param>
/// <param name="GoldName">Where the annotated articles lie.</param>
/// <param name="Gold">The scores on them.</param>
/// <param name="PolnearName">The compartment of PolNeAR, where one is scored.</param>
/// <param name="Polnear">The scores on it.</param>
/// <param name="RecognizersName">The folder of specifications, where they are scored.</param>
/// <param name="Recognizers">The scores on them.</param>
/// <param name="NamesName">The file of labelled tokens, where one is scored.</param>
/// <param name="Names">The scores on it.</param>
/// <param name="DenialsName">The folders of articles whose denials are noted, where they are scored.</param>
/// <param name="Denials">The scores on them.</param>
internal sealed record EvaluationOutput(
    string? Model, QuoteSetting? Setting, string GoldName, GoldEvaluation Gold, string? PolnearName, PolnearEvaluation? Polnear, string? RecognizersName = null,
        RecognizersEvaluation? Recognizers = null,
    string? NamesName = null, NamesEvaluation? Names = null, string? DenialsName = null, DenialsEvaluation? Denials = null)
{
    /// <summary>The parts whose differences can be listed.</summary>
    public static readonly string[] Parts = ["quotes", "figures", "actors", "claims", "disputes", "attributions", "speakers", "weekdays", "persons",
        "relays", "recognizers", "names", "denials"];

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The same with the differences of <paramref name="parts"/> alone.</summary>
    public EvaluationOutput Showing(string[] parts)
    {
        ImmutableArray<Difference> Of(ImmutableArray<Difference> all) => [.. all.Where(difference => parts.Contains(difference.Part))];
        return this with
        {
            Gold = Gold with { Differences = Of(Gold.Differences) },
            Polnear = Polnear is null ? null : Polnear with { Differences = Of(Polnear.Differences) },
            Names = Names is null ? null : Names with { Differences = Of(Names.Differences) },
            Denials = Denials is null ? null : Denials with { Differences = Of(Denials.Differences) },
            Recognizers = Recognizers is null ? null : Recognizers with { Differences = Of(Recognizers.Differences) },
        };
    }

    /// <summary>The scores with all digits, and the differences.</summary>
    public string ToJson() => JsonSerializer.Serialize(new { Model, Setting = Setting?.Name(), Gold, Polnear, Recognizers, Names, Denials }, Json);

    /// <summary>For each set the differences, then the table of scores.</summary>
    public string ToText()
    {
        string[] gold = GoldName.Length == 0 ? [] : [Title(Gold.Articles, GoldName, Kept(QuoteSetting.Balanced)), .. Lines(Gold.Differences), Gold.ToString()];
        string[] polnear = Polnear is null ? []
            : ["", Title(Polnear.Articles, PolnearName!, Kept(QuoteSetting.Recall)), .. Lines(Polnear.Differences), Polnear.ToString()];
        string[] recognizers = Recognizers is null ? []
            : ["", $"specifications in {RecognizersName}", .. Lines(Recognizers.Differences), Recognizers.ToString()];
        string[] names = Names is null ? [] : ["", $"names of {NamesName}{ReadBy()}", .. Lines(Names.Differences), Names.ToString()];
        string[] denials = Denials is null ? []
            : ["", Title(Denials.Articles, DenialsName!, Kept(QuoteSetting.Balanced)), .. Lines(Denials.Differences), Denials.ToString()];
        return string.Join('\n', [.. gold, .. polnear, .. recognizers, .. names, .. denials]).TrimStart('\n').ReplaceLineEndings();
    }

    private static string Title(int articles, string name, string read) => $"{(articles == 1 ? "1 article" : $"{articles} articles")} of {name}{read}";

    private string ReadBy() => Model is null ? "" : $", read by the {Model} model";

    /// <summary>Who read, and by which setting quotes were kept.</summary>
    private string Kept(QuoteSetting usual) => Model is null ? "" : $"{ReadBy()} in the {(Setting ?? usual).Name()} setting";

    private static IEnumerable<string> Lines(ImmutableArray<Difference> differences) => differences.Select(difference => difference.ToString());
}
