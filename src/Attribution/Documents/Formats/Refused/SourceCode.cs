using Attribution.Documents.Layout;

namespace Attribution.Documents.Formats.Refused;

/// <summary>A program or style sheet of the languages with braces: most lines end as statements and blocks do, and hardly any as a sentence.</summary>
internal sealed class SourceCode : RefusedFormat
{
    public static Refusal Format => new("a program's source code", Refusal.CopyText);

    private const int FewestLines = 5;

    /// <inheritdoc/>
    protected override Refusal? Recognize(string text)
    {
        int lines = 0, statements = 0, blocks = 0, sentences = 0;
        var position = 0;
        while (TextLines.Next(text, ref position, out var span))
        {
            var line = TextLines.Trim(text, span).In(text);
            if (line.IsEmpty) continue;
            lines++;
            if (line[^1] is ';' or '{' or '}' || line.EndsWith(");")) statements++;
            if (line[^1] == '{') blocks++;
            if (line[^1] is '.' or '!' or '?' or '"' or '”') sentences++;
        }
        return lines >= FewestLines && blocks > 0 && statements > lines / 2 && sentences * 10 < lines ? Format : null;
    }
}
