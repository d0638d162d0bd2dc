using Attribution.Actors;
using Attribution.Claims;
using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Corpus.Corroboration;

/// <summary>
/// Says where an article comes from: the outlet that published it, and the agency whose copy it is, if the byline, the
/// dateline ("TARN, May 3 (Reuters) -") or the last line says so.
/// </summary>
/// <param name="Outlet">The id of the outlet; null where nothing is known.</param>
/// <param name="Agency">The id of the agency; null where it is nobody's copy.</param>
internal sealed record Provenance(string? Outlet, string? Agency)
{
    /// <summary>How far into the first paragraph, in characters, the bracket of a dateline may stand.</summary>
    private const int DatelineReach = 80;

    /// <summary>A last paragraph longer than this, in characters, is no credit.</summary>
    private const int LongestCredit = 120;

    public static Provenance Of(Article article)
    {
        var (metadata, lexicon) = (article.Document.Metadata, article.Annotated.Lexicon);
        var body = article.Document.Paragraphs.Where(paragraph => paragraph.Section == SectionKind.Body).Select(paragraph => paragraph.Span.Of(article.Text))
            .ToList();
        var agency = AgencyIn(metadata.Author ?? "", lexicon);
        if (agency is null && body.Count > 0) agency = Dateline(body[0], lexicon);
        if (agency is null && body.Count > 1 && body[^1].Length <= LongestCredit) agency = Credit(body[^1], lexicon);
        return new(OutletOf(metadata, lexicon) ?? agency, agency);
    }

    /// <summary>The id of the outlet that published an article, as a text that names it would give; null where its metadata name none.</summary>
    public static string? OutletOf(DocumentMetadata metadata, NewsLexicon lexicon)
    {
        if (metadata.Outlet is not { } name || !name.Any(char.IsLetterOrDigit)) return null;
        foreach (var form in (string[])[name, name.StartsWith("The ", StringComparison.Ordinal) ? name[4..] : name])
        {
            if (lexicon.Gazetteer.Match(form, 0, GazetteerSense.Outlet) is { } match && match.Span.End == form.Length) return match.Key;
        }
        return $"outlet-{Slug.Of(name.StartsWith("The ", StringComparison.Ordinal) ? name[4..] : name)}";
    }

    private static string? Dateline(string paragraph, NewsLexicon lexicon)
    {
        var open = paragraph.IndexOf('(', StringComparison.Ordinal);
        if (open is < 0 or > DatelineReach) return null;
        var close = paragraph.IndexOf(')', open);
        if (close < 0) return null;
        var behind = paragraph.AsSpan(close + 1).TrimStart();
        return behind is ['-' or '–' or '—', ..] ? AgencyIn(paragraph[(open + 1)..close], lexicon) : null;
    }

    /// <summary>
    /// "(Reuters)", "— The Associated Press", "Reporting by …; editing by …": a line that ends or begins with an agency and makes no
    /// statement.
    /// </summary>
    private static string? Credit(string paragraph, NewsLexicon lexicon)
    {
        var line = paragraph.Trim(' ', '(', ')', '[', ']', '-', '–', '—', '©', '.', '/');
        return line.Split(' ').Length <= 4 || paragraph.TrimStart() is ['(' or '[' or '—' or '–' or '-' or '©', ..] ? AgencyIn(line, lexicon) : null;
    }

    private static string? AgencyIn(string text, NewsLexicon lexicon)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsUpper(text[i]) || (i > 0 && char.IsLetterOrDigit(text[i - 1]))) continue;
            if (lexicon.Gazetteer.Match(text, i, GazetteerSense.Outlet) is { Weak: false, Entry.Category: "agency" } match) return match.Key;
        }
        return null;
    }
}
