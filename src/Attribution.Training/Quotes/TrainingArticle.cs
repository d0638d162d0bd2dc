using Attribution.Documents;
using Attribution.Language;
using Attribution.Quotes.Tagging;

namespace Attribution.Training.Quotes;

/// <summary>An annotated article with its gold labels on our own tokens.</summary>
internal sealed class TrainingArticle
{
    public TrainingArticle(GoldArticle gold)
    {
        Gold = gold;
        Document = Annotator.Annotate(gold.Document);
        Labels = new byte[Document.Tokens.Length];
        foreach (var quote in gold.Quotes)
        {
            Label(quote.Source, Role.BeginSource);
            Label(quote.Cue, Role.BeginCue);
            Label(quote.Content, Role.BeginContent);
        }
        Paragraphs = [.. Split(Document)];
    }

    public GoldArticle Gold { get; }

    public AnnotatedDocument Document { get; }

    public byte[] Labels { get; }

    /// <summary>The token ranges of the paragraphs.</summary>
    public (int Start, int End)[] Paragraphs { get; }

    public static IEnumerable<(int Start, int End)> Split(AnnotatedDocument document)
    {
        var start = 0;
        for (var i = 1; i <= document.Tokens.Length; i++)
        {
            if (i < document.Tokens.Length && Paragraph(i) == Paragraph(i - 1)) continue;
            yield return (start, i);
            start = i;
        }
        int Paragraph(int token) => document.Sentences[document.Tokens[token].Sentence].Paragraph;
    }

    private void Label(IEnumerable<TextSpan> spans, Role begin)
    {
        foreach (var span in spans)
        {
            var previous = -1;
            for (var i = Document.TokenAt(span.Start); i < Document.Tokens.Length && Document.Tokens[i].Span.Start < span.End; i++)
            {
                var paragraph = Document.Sentences[Document.Tokens[i].Sentence].Paragraph;
                Labels[i] = (byte)(paragraph == previous ? begin + 1 : begin);
                previous = paragraph;
            }
        }
    }
}

/// <summary>Counts how often a lemma is part of a cue.</summary>
internal sealed class CueCounts
{
    private readonly Dictionary<uint, (int Cues, int All)> counts = [];

    public void Add(TrainingArticle article, int sign)
    {
        var tokens = article.Document.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!IsWord(tokens[i])) continue;
            var key = KeyOf(tokens[i]);
            var (cues, all) = counts.GetValueOrDefault(key);
            var cue = article.Labels[i] is (byte)Role.BeginCue or (byte)Role.InCue;
            counts[key] = (cues + (cue ? sign : 0), all + sign);
        }
    }

    public byte Bin(uint key) => counts.TryGetValue(key, out var c) ? CueTable.BinOf(c.Cues, c.All) : (byte)0;

    /// <summary>The bins above 0 of lemmas that were seen at least <paramref name="least"/> times.</summary>
    public WeightTable Table(int least)
    {
        var rows = counts.Where(c => c.Value.All >= least).Select(c => (c.Key, Bin: CueTable.BinOf(c.Value.Cues, c.Value.All))).Where(c => c.Bin > 0)
            .OrderBy(c => c.Key).ToArray();
        return new([.. rows.Select(r => r.Key)], [.. rows.Select(r => (sbyte)r.Bin)], 1, 1);
    }

    public static uint KeyOf(Token token) => CueTable.Key(Hashing.Word(token.Lemma), token.Tag.Length > 0 ? token.Tag[0] : ' ');

    private static bool IsWord(Token token) => token.Lemma.Length > 0 && (char.IsLetter(token.Lemma[0]) || token.Lemma is ":" or "-" or "—");
}
