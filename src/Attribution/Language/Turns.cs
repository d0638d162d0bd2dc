using System.Collections.Immutable;
using Attribution.Documents;
using Attribution.Documents.Layout.Turns;
using Attribution.Lists;

namespace Attribution.Language;

/// <summary>
/// Makes the turns of speech that labels open: from each label over all paragraphs of the body to the next one, to a heading, or to
/// where the writer tells of the speaker. Times, ends and captions between them are not said. Who mostly asks is an interviewer, whose
/// turns end with their last question.
/// </summary>
internal static class Turns
{
    private const int ShortestSurname = 3;

    /// <summary>The turns in text order; those in which nothing is said are left out.</summary>
    public static ImmutableArray<Turn> Of(Document document, Token[] tokens, List<TurnLabel> labels)
    {
        if (labels.Count == 0) return [];
        var turns = ImmutableArray.CreateBuilder<Turn>(labels.Count);
        var paragraph = 0;
        for (var i = 0; i < labels.Count; i++)
        {
            var label = labels[i];
            var end = i + 1 < labels.Count ? labels[i + 1].Whole.Start : document.Text.Length;
            while (document.Paragraphs[paragraph].Span.End <= label.Whole.Start) paragraph++;
            var content = Content(document, tokens, label, paragraph, end);
            if (content.IsEmpty) continue;
            turns.Add(new(Range(tokens, label.Whole), Range(tokens, label.Name), Range(tokens, label.Mark), content, label.Kind));
        }
        return Interviewers.Mark(document.Text, tokens, turns.ToImmutable());
    }

    private static ImmutableArray<TokenRange> Content(Document document, Token[] tokens, TurnLabel label, int paragraph, int end)
    {
        var content = ImmutableArray.CreateBuilder<TokenRange>();
        var isQuoted = false;
        for (var p = paragraph; p < document.Paragraphs.Length && document.Paragraphs[p].Span.Start < end; p++)
        {
            var (span, section) = (document.Paragraphs[p].Span, document.Paragraphs[p].Section);
            if (p > paragraph && (section == SectionKind.Heading || Furniture.IsOne(span.In(document.Text)) || TellsOf(document.Text, label, span))) break;
            if (section is SectionKind.Caption or SectionKind.KeyPoints && p > paragraph) continue;
            var said = new TextSpan(Math.Max(span.Start, p == paragraph ? label.Whole.End : 0), Math.Min(span.End, end));
            if (said.IsEmpty || TurnEnds.IsNotSaid(said.In(document.Text))) continue;
            if (content.Count == 0) isQuoted = IsOpening(document.Text[said.Start]);
            else if (isQuoted && !IsOpening(document.Text[said.Start])) break;
            if (Range(tokens, said) is { IsEmpty: false } range) content.Add(range);
            if (isQuoted && IsClosing(said.In(document.Text))) break;
        }
        return content.ToImmutable();
    }

    /// <summary>Whether a paragraph names who has the label, and nobody in it speaks of "I" or "we": so writers tell of a speaker.</summary>
    private static bool TellsOf(string text, TurnLabel label, TextSpan paragraph)
    {
        var name = label.Name.In(text);
        var surname = name[(name.LastIndexOf(' ') + 1)..];
        if (surname.Length < ShortestSurname || surname.IndexOfAnyInRange('a', 'z') < 0) return false;
        var said = paragraph.In(text);
        for (var at = said.IndexOf(surname, StringComparison.Ordinal); at >= 0;)
        {
            var end = at + surname.Length;
            if ((at == 0 || !char.IsLetter(said[at - 1])) && (end == said.Length || !char.IsLetter(said[end]))) return !Persons.HasFirst(said);
            var next = said[end..].IndexOf(surname, StringComparison.Ordinal);
            at = next < 0 ? -1 : end + next;
        }
        return false;
    }

    private static bool IsOpening(char character) => character is '“' or '"';

    private static bool IsClosing(ReadOnlySpan<char> said) => said.TrimEnd(".,*_ ") is [.., '”' or '"'];

    /// <summary>The tokens that begin in <paramref name="span"/>.</summary>
    private static TokenRange Range(Token[] tokens, TextSpan span)
    {
        var first = SortedSpans.FirstAtOrBehind(tokens.AsSpan(), span.Start, static (in Token token) => token.Span.Start);
        var end = first;
        while (end < tokens.Length && tokens[end].Span.Start < span.End) end++;
        return new(first, end);
    }
}
