namespace Attribution.Language;

/// <summary>What the sentences of a document look like: where a capital says nothing, and which are written as headlines are.</summary>
internal sealed class SentenceLooks
{
    private readonly bool[] starts;
    private readonly bool[] titles;

    public SentenceLooks(TokenView text)
    {
        starts = new bool[text.Count];
        titles = new bool[text.Document.Sentences.Length];
        for (var s = 0; s < titles.Length; s++)
        {
            MarkStarts(text, text.Document.Sentences[s]);
            titles[s] = IsTitle(text, text.Document.Sentences[s]);
        }
    }

    /// <summary>Whether the token may be the first word of a sentence, also of one that is quoted in another.</summary>
    public bool IsStart(int token) => (uint)token < (uint)starts.Length && starts[token];

    /// <summary>Whether most words of the sentence have a capital.</summary>
    public bool IsTitle(int sentence) => titles[sentence];

    private void MarkStarts(TokenView text, Sentence sentence)
    {
        var open = true;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var word = text[i];
            var letter = word.Length > 0 && char.IsLetterOrDigit(word[0]);
            if (letter) starts[i] = open;
            if (letter) open = false;
            else if (word is "“" or "\"" or "``" or "‘" or "«" or ":" or "•" or "—"
                || (i + 1 < sentence.EndToken && text.IsQuoted(i + 1) && !text.IsQuoted(i))) open = true;
        }
    }

    private static bool IsTitle(TokenView text, Sentence sentence)
    {
        if (text.IsLabel(sentence.FirstToken)) return false;
        int capitals = 0, words = 0;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (text[i] is not [var first, ..] || !char.IsLetter(first) || text[i].Length < 4) continue;
            words++;
            if (char.IsUpper(first)) capitals++;
        }
        var closed = sentence.EndToken > sentence.FirstToken && text[sentence.EndToken - 1] is "." or ":" or "”" or "\"";
        return words >= (closed ? 6 : 4) && capitals * 10 >= words * (closed ? 9 : 8) && (!closed || IsAlone(text.Document, sentence));
    }

    /// <summary>Whether the sentence is all of its paragraph.</summary>
    private static bool IsAlone(AnnotatedDocument document, Sentence sentence)
    {
        var paragraph = document.Document.Paragraphs[sentence.Paragraph].Span;
        return sentence.Span.Start - paragraph.Start < 2 && paragraph.End - sentence.Span.End < 2;
    }
}
