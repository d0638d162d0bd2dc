using System.Globalization;
using System.Text;
using Attribution.Fuzz.Invariants;

namespace Attribution.Fuzz.Runs;

/// <summary>Writes the breaches of a run so that each can be made again, and be copied into a test.</summary>
internal static class FailureReport
{
    /// <summary>The report as Markdown; texts stand as C# literals.</summary>
    public static string Of(Failures failures)
    {
        var report = new StringBuilder();
        foreach (var (invariant, count, shown) in failures.All())
        {
            report.Append(CultureInfo.InvariantCulture, $"## {invariant}: {count}\n\n");
            if (shown.Count > 0) report.Append(shown[0].Promise).Append("\n\n");
            foreach (var breach in shown) Write(report, breach);
        }
        return report.ToString();
    }

    private static void Write(StringBuilder report, Breach breach)
    {
        report.Append(CultureInfo.InvariantCulture,
            $"- `--seed {breach.Input.Seed} --only {breach.Input.Index}` ({breach.Input.Kind}): {Printable(breach.Detail)}\n");
        foreach (var document in breach.Input.Documents)
        {
            report.Append(CultureInfo.InvariantCulture, $"  - {(document.Markdown ? "Markdown " : "")}{Literal(document.Text)}");
            if (breach.Input.Documents.Length > 1) report.Append(CultureInfo.InvariantCulture, $" as {Literal(document.Id)}");
            if (document.Metadata != Documents.DocumentMetadata.None)
                report.Append(CultureInfo.InvariantCulture, $", {Printable(document.Metadata.ToString())}");
            report.Append('\n');
        }
        report.Append('\n');
    }

    /// <summary><paramref name="text"/> as a C# literal; letters of all scripts stay, what cannot be seen is escaped.</summary>
    public static string Literal(string text) =>
        $"\"{Printable(text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal))}\"";

    private static string Printable(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            shown.Append(character switch
            {
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when character != ' '
                    && (char.IsControl(character) || char.IsSurrogate(character) || char.IsSeparator(character)
                        || char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.OtherNotAssigned)
                    => $"\\u{(int)character:X4}",
                _ => character.ToString(),
            });
        }
        return shown.ToString();
    }
}
