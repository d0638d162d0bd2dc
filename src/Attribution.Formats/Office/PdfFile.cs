using System.Text;
using System.Text.RegularExpressions;
using Attribution.Documents;
using Attribution.Documents.Formats;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace Attribution.Formats.Office;

/// <summary>
/// A PDF: its paragraphs in the order of reading, columns one after another, hyphens at the ends of lines undone, heads and feet of pages
/// left out.
/// </summary>
internal sealed partial class PdfFile() : ArticleFormat("pdf", "PDF", ".pdf")
{
    private const int MostPages = 2_000;

    /// <summary>A line at the edge of so many pages is their head or foot.</summary>
    private const int LeastRepeated = 3;

    /// <inheritdoc/>
    public override bool Recognizes(SourceFile file) => file.Head[..Math.Min(1024, file.Head.Length)].IndexOf("%PDF-"u8) >= 0 && !file.IsText;

    /// <inheritdoc/>
    public override ReadText Read(SourceFile file)
    {
        try
        {
            using var document = PdfDocument.Open(file.Bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
            if (document.NumberOfPages > MostPages)
                throw new DocumentException(file.Path, FormatMessages.TooMuch(file.Path, $"the file has more than {MostPages} pages"));
            List<List<string>> pages = [.. Enumerable.Range(1, document.NumberOfPages).Select(number => Blocks(document.GetPage(number)))];
            var text = Joined(pages);
            if (text.IsEmpty) throw new DocumentException(file.Path, FormatMessages.OnlyPictures(file.Path));
            var about = document.Information;
            return text.ToWritten(Key, file.Path, new(Title: Said(about.Title), Author: Said(about.Author)));
        }
        catch (UglyToad.PdfPig.Exceptions.PdfDocumentEncryptedException error)
        {
            throw new DocumentException(file.Path, FormatMessages.Locked(file.Path), error);
        }
        catch (Exception error) when (error is not (DocumentException or OutOfMemoryException))
        {
            throw new DocumentException(file.Path, FormatMessages.Broken(file.Path, "a PDF", error.Message), error);
        }
    }

    private static List<string> Blocks(UglyToad.PdfPig.Content.Page page)
    {
        var words = page.GetWords(NearestNeighbourWordExtractor.Instance).ToList();
        if (words.Count == 0) return [];
        var blocks = DocstrumBoundingBoxes.Instance.GetBlocks(words);
        return [.. UnsupervisedReadingOrderDetector.Instance.Get(blocks).OrderBy(block => block.ReadingOrder).Select(TextOf).Where(text => text.Length > 0)];
    }

    /// <summary>The lines of a block as one paragraph; a word that is divided at the end of a line is whole again.</summary>
    private static string TextOf(TextBlock block)
    {
        var text = new StringBuilder();
        foreach (var line in block.TextLines)
        {
            var words = XmlText.Plain(line.Text);
            if (words.Length == 0) continue;
            if (text.Length > 1 && text[^1] is '-' or '\u00AD' or '‐' && char.IsLetter(text[^2]) && char.IsLower(words[0])) text.Length--;
            else if (text.Length > 0) text.Append(' ');
            text.Append(words);
        }
        return text.ToString();
    }

    private static ExtractedText Joined(List<List<string>> pages)
    {
        var edges = pages.Where(page => page.Count > 0).SelectMany(page => (string[])[page[0], page[^1]]).Select(Shape).CountBy(shape => shape)
            .Where(pair => pair.Value >= LeastRepeated).Select(pair => pair.Key).ToHashSet(StringComparer.Ordinal);
        var text = new ExtractedText();
        var open = "";
        foreach (var page in pages)
        {
            foreach (var (index, block) in page.Index())
            {
                if ((index == 0 || index == page.Count - 1) && (edges.Contains(Shape(block)) || Numbers().IsMatch(block))) continue;

                // A paragraph goes on behind the end of a column or page.
                var goesOn = open.Length > 0 && open[^1] is not ('.' or '!' or '?' or '”' or '"' or ':') && char.IsLower(block[0]);
                if (goesOn)
                {
                    open = open[^1] is '-' && open.Length > 1 && char.IsLetter(open[^2]) ? open[..^1] + block : $"{open} {block}";
                    continue;
                }
                text.Add(open);
                open = block;
            }
        }
        text.Add(open);
        return text;
    }

    private static string Shape(string line) => Digits().Replace(line, "0");

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^(?:page\s*)?\d+(?:\s*(?:of|/)\s*\d+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Numbers();
}
