using System.Diagnostics;
using System.Globalization;
using Attribution.Encoder;
using Attribution.Evaluation;

namespace Attribution.Benchmarks;

/// <summary>What each number in <see cref="AccurateSettings"/> is worth: the scores of the accurate model with others.</summary>
internal static class SettingsScores
{
    /// <summary>
    /// Prints for each of <paramref name="settings"/> the scores on a compartment of PolNeAR: the share of the encoder, what is sure ("all"
    /// to read all, "=.8" to leave neighbours out) and the unit of names, separated by commas, and behind a third comma a file of labelled
    /// names where these are scored, too.
    /// </summary>
    public static int Run(string compartment, string[] settings)
    {
        foreach (var setting in settings)
        {
            var parts = setting.Split(',');
            float? sure = parts[1] == "all" ? null : Number(parts[1].TrimStart('='));
            var model = new AccurateModel(new() { Share = Number(parts[0]), Sure = sure, Neighbours = parts[1][0] != '=', NameUnit = Number(parts[2]) });
            var options = new EvaluationOptions { Model = model, Speakers = Path.Combine("seeds", "gold", "polnear-speakers.tsv") };
            var clock = Stopwatch.StartNew();
            Console.WriteLine($"share {parts[0]}, sure {parts[1]}, names {parts[2]}");
            Console.WriteLine(Evaluator.OnPolnear(compartment, options));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds:F1} s"));
            if (parts.Length > 3) Console.WriteLine(Evaluator.OnNames(parts[3], options));
        }
        return 0;
    }

    private static float Number(string text) => float.Parse(text, CultureInfo.InvariantCulture);
}
