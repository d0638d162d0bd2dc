using System.Text;
using System.Text.RegularExpressions;
using Attribution.Documents;
using Attribution.Documents.Formats;

namespace Attribution.Formats.Texts;

/// <summary>
/// Subtitles (SubRip, WebVTT) as a transcript: what is said without the times, a paragraph for each speaker or where nobody is named for
/// some sentences.
/// </summary>
internal sealed partial class Transcript() : ArticleFormat("transcript", "subtitles (SRT, VTT)", ".srt", ".vtt")
{
    /// <summary>A paragraph of one speaker ends with the sentence behind so many characters.</summary>
    private const int LongParagraph = 500;

    private static readonly Documents.Formats.Refused.Subtitles Looks = new();

    /// <inheritdoc/>
    public override bool Recognizes(SourceFile file) => file.IsText
        && (file.Beginning?.Text.TrimStart('\uFEFF').StartsWith("WEBVTT", StringComparison.Ordinal) == true || (file.IsNamed && file.EndsWith(Endings))
            || Looks.Recognizes(file));

    /// <inheritdoc/>
    public override ReadText Read(SourceFile file)
    {
        var text = new ExtractedText();
        var paragraph = new StringBuilder();
        string? speaker = null, before = null;
        foreach (var line in Lines(file.Text))
        {
            var named = Speakers().Match(line);
            var words = (named.Success ? line[named.Length..] : line).Trim();
            var who = named.Success ? named.Groups["voice"].Success ? named.Groups["voice"].Value.Trim() : named.Groups["name"].Value.Trim() : null;
            var turns = named.Success ? who != speaker : line.StartsWith(">>", StringComparison.Ordinal) || line.StartsWith("- ", StringComparison.Ordinal);
            if (turns || (paragraph.Length > LongParagraph && paragraph[^1] is '.' or '!' or '?'))
            {
                text.Add(paragraph.ToString());
                paragraph.Clear();
                if (turns) speaker = who;
            }
            words = Marks().Replace(words, "").TrimStart('>', '-', ' ').Trim();

            // Rolling subtitles show a line again while the next one comes.
            if (words.Length == 0 || words == before) continue;
            before = words;
            if (paragraph.Length == 0 && speaker is not null) paragraph.Append(speaker).Append(": ");
            else if (paragraph.Length > 0) paragraph.Append(' ');
            paragraph.Append(words);
        }
        text.Add(paragraph.ToString());
        return text.ToArticle(Key, file.Path, DocumentMetadata.None);
    }

    /// <summary>The lines that are shown: those behind a line of times, up to an empty one.</summary>
    private static IEnumerable<string> Lines(string text)
    {
        var shown = false;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.Contains("-->", StringComparison.Ordinal)) shown = true;
            else if (line.Trim().Length == 0) shown = false;
            else if (shown) yield return line.Trim();
        }
    }

    [GeneratedRegex(@"^(?:>>\s*|-\s*)?(?:<v(?:\.[^\s>]+)*\s+(?<voice>[^>]+)>|(?<name>[A-Z][A-Za-z.'’-]*(?:\s+[A-Z(][A-Za-z.'’)-]*){0,4}):\s+)")]
    private static partial Regex Speakers();

    /// <summary>Marks of type and what is no speech: [music], (applause).</summary>
    [GeneratedRegex(@"<[^<>]*>|\{\\[^{}]*\}|^\s*[\[(][^\])]*[\])]\s*|♪")]
    private static partial Regex Marks();
}
