using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Quotes;

/// <summary>Finds paragraphs that name who speaks, and quote: "Reed: “No.”".</summary>
internal static class NamedQuotations
{
    private const int LongestName = 6;

    /// <summary>Adds a draft for each such paragraph of the body that no turn opens with.</summary>
    public static void Add(TokenView text, List<QuoteDraft> drafts)
    {
        var sentences = text.Document.Sentences;
        var labels = text.Document.Turns.Select(turn => turn.Label.First).ToHashSet();
        for (var s = 0; s < sentences.Length; s++)
        {
            if (s > 0 && sentences[s].Paragraph == sentences[s - 1].Paragraph) continue;
            if (ColonOf(text, sentences[s].FirstToken, sentences[s].EndToken) is not (> 0 and var colon)) continue;
            var end = ParagraphEnd(text, s);
            if (end <= colon + 1 || !text.Is(colon + 1, Trait.Open) || text.Document.ParagraphOf(s).Section != SectionKind.Body) continue;
            if (labels.Contains(sentences[s].FirstToken)) continue;
            var draft = new QuoteDraft { Cue = new(colon, colon + 1), Lemma = ":", Source = new(sentences[s].FirstToken, colon), Confidence = 0.8 };
            draft.Content.Add(new(colon + 1, end));
            drafts.Add(draft);
        }
    }

    private static int ColonOf(TokenView text, int first, int end)
    {
        var named = false;
        for (var i = first; i < end && i <= first + LongestName; i++)
        {
            if (text.Is(i, ":")) return named ? i : 0;
            if (!text.Is(i, Trait.Name | Trait.Bracket) && !(text.Is(i, Trait.Noun) && char.IsUpper(text[i][0])) && !text.Is(i, ".")) return 0;
            named |= text.Is(i, Trait.Noun);
        }
        return 0;
    }

    private static int ParagraphEnd(TokenView text, int sentence)
    {
        var sentences = text.Document.Sentences;
        var last = sentence;
        while (last + 1 < sentences.Length && sentences[last + 1].Paragraph == sentences[sentence].Paragraph) last++;
        return sentences[last].EndToken;
    }
}
