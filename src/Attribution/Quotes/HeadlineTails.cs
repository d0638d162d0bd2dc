using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Quotes;

/// <summary>
/// "No survivors expected, warns coastguard", "Ferry may lie in shallow water: oceanographers say": who says what a headline or a key point
/// tells stands at its end, where words without articles deceive the tagger.
/// </summary>
internal static class HeadlineTails
{
    private const int LongestSource = 7, FewestSaid = 2;

    /// <summary>Adds the draft of the sentence, which ends before <paramref name="end"/>, where it has such an end and no other of the drafts.</summary>
    public static void Add(TokenView text, int first, int end, List<QuoteDraft> drafts)
    {
        var section = text.Document.ParagraphOf(text.Sentence(first)).Section;
        if (section is not (SectionKind.Heading or SectionKind.KeyPoints)
            || drafts.Exists(draft => draft.Cue is { } cue && cue.First >= end - LongestSource)) return;
        if (text.Is(end - 1, Trait.Stop)) end--;
        var mark = end - 1;
        while (mark > first && end - mark <= LongestSource + 1 && !text.Is(mark, Trait.Comma | Trait.Colon)) mark--;
        if (mark - first < FewestSaid || end - mark < 3 || !text.Is(mark, Trait.Comma | Trait.Colon)) return;
        var inverted = text.Is(mark, Trait.Comma) && text.Lexicon.CueForms.Speech(text[mark + 1]) is not null;
        var cue = inverted ? mark + 1 : end - 1;
        if (text.Lexicon.CueForms.Speech(text[cue]) is not { } lemma || !inverted && text.Is(cue, Trait.Participle)) return;
        TokenRange source = inverted ? new(cue + 1, end) : new(mark + 1, cue);
        if (!IsSource(text, source)) return;
        // "Keep out of the lake, swimmers told": who stands before such a verb hears it.
        var hears = !inverted && text.Lexicon.Cues.Verb(lemma) is { TakesHearer: true };
        var draft = new QuoteDraft { Cue = new(cue, cue + 1), Lemma = lemma, Source = hears ? null : source, Confidence = 0.9 };
        draft.Content.Add(new(first, mark));
        drafts.Add(draft);
    }

    private static bool IsSource(TokenView text, TokenRange source)
    {
        for (var i = source.First; i < source.End; i++)
        {
            if (!text.Is(i, Trait.Noun | Trait.Adjective | Trait.Determiner | Trait.PossessiveMark | Trait.Number) && !text.Is(i, "of")) return false;
        }
        return text.Is(source.End - 1, Trait.Noun) && !text.Is(source.End - 1, Trait.Time);
    }
}
