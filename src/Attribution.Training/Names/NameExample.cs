using Attribution.Actors.Names;
using Attribution.Actors.Names.Tagging;
using Attribution.Documents;
using Attribution.Evaluation.Labelled;
using Attribution.Language;

namespace Attribution.Training.Names;

/// <summary>An annotated document with the labels that each token may have.</summary>
internal sealed class NameExample
{
    private readonly uint[] told;

    /// <summary>All labels.</summary>
    public const uint Any = (1u << NameLabels.Count) - 1;

    public NameExample(NamedDocument gold)
    {
        Gold = gold;
        Words = new TokenView(Annotator.Annotate(gold.Document));
        Facts = new DocumentFacts(Words);
        Allowed = new uint[Words.Count];
        var outside = 1u << NameLabels.Outside;
        if (!gold.Others)
        {
            for (var part = 0; part < 4; part++) outside |= 1u << 1 + 4 * (int)NameClass.Other + part;
        }
        Array.Fill(Allowed, outside);
        foreach (var span in gold.Unsure)
        {
            for (var i = Words.Document.TokenAt(span.Start); i < Words.Count && Words.Document.Tokens[i].Span.Start < span.End; i++) Allowed[i] = Any;
        }
        foreach (var (span, name) in gold.Names) Mark(span, name);
        Close();
        told = [.. Allowed];
    }

    /// <summary>The document and its names.</summary>
    public NamedDocument Gold { get; }

    /// <summary>The tokens.</summary>
    public TokenView Words { get; }

    /// <summary>What is known of them.</summary>
    public DocumentFacts Facts { get; }

    /// <summary>A bit for each label that a token may have.</summary>
    public uint[] Allowed { get; }

    private void Mark(TextSpan span, NameClass name)
    {
        var tokens = Words.Document.Tokens;
        var first = Words.Document.TokenAt(span.Start);
        var end = first;
        while (end < tokens.Length && tokens[end].Span.Start < span.End) end++;
        if (end == first) return;
        var whole = tokens[first].Span.Start == span.Start && tokens[end - 1].Span.End == span.End && tokens[first].Sentence == tokens[end - 1].Sentence;
        for (var i = first; i < end; i++) Allowed[i] = whole ? 1u << NameLabels.Of(name, i - first, end - first) : Any;
    }

    /// <summary>Allows any label where the names leave the stretches, as lower-case names do.</summary>
    private void Close()
    {
        var inside = new bool[Allowed.Length];
        foreach (var (first, end) in Facts.Stretches) Array.Fill(inside, true, first, end - first);
        for (var i = 0; i < Allowed.Length; i++)
        {
            if (inside[i] || (Allowed[i] & 1) != 0) continue;
            for (var k = i - 1; k >= 0 && inside[k] && (Allowed[k] & 1) == 0; k--) Allowed[k] = Any;
            for (var k = i + 1; k < inside.Length && inside[k] && (Allowed[k] & 1) == 0; k++) Allowed[k] = Any;
        }
    }

    /// <summary>Goes back to what the corpus says.</summary>
    public void Forget()
    {
        Facts.Forget();
        told.CopyTo(Allowed, 0);
    }

    /// <summary>Allows what <paramref name="model"/> says besides what the corpus says.</summary>
    public void Doubt(NameModel model)
    {
        var labels = new byte[Words.Count];
        NameTagger.Label(Facts, model, labels);
        for (var i = 0; i < Allowed.Length; i++) Allowed[i] |= 1u << labels[i];
    }

    /// <summary>
    /// Lets the words know what <paramref name="model"/> says of the same words elsewhere; where the corpus is no sure one, that is
    /// allowed, too.
    /// </summary>
    public void Learn(NameModel model)
    {
        var labels = new byte[Words.Count];
        NameTagger.Label(Facts, model, labels);
        Facts.Learn(labels);
        for (var i = 0; i < Allowed.Length && Gold.IsSilver; i++) Allowed[i] |= 1u << labels[i];
    }
}
