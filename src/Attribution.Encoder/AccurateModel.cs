using System.Collections.Immutable;
using Attribution.Corpus;
using Attribution.Language;
using Attribution.Quotes.Tagging;

namespace Attribution.Encoder;

/// <summary>
/// The model that makes fewer errors and takes longer: a pretrained encoder of English reads with the small networks of
/// <see cref="ReadingModel.Fast"/>, where they are unsure.
/// <code>
/// var news = News.Read(AccurateModel.Default, "seeds");
/// </code>
/// Results are the same on every machine and for any number of threads. Immutable and thread-safe.
/// </summary>
public sealed class AccurateModel : ReadingModel
{
    /// <summary>What it is called: a constant, so that its name can be told before this library is loaded.</summary>
    internal const string OwnName = "accurate";

    private readonly AccurateSettings settings;

    internal AccurateModel(AccurateSettings settings)
        : base(OwnName) => this.settings = settings;

    /// <summary>The library's accurate model. Its weights, about 20 MB, are loaded when it is first used.</summary>
    public static AccurateModel Default { get; } = new(new());

    internal override void Load() => _ = (EncoderModel.Default, PronounHead.Default);

    internal override ModelReading Read(TokenView text)
    {
        var fast = FirstPass.Of(text);
        var scores = DocumentScores.Of(text.Count, Windows(text.Document, fast));
        return new(fast with { Paragraphs = [.. fast.Paragraphs.Select(paragraph => Mixed(paragraph, scores))] }, scores.Names(settings.NameUnit),
            new PronounReader(text.Document));
    }

    /// <summary>What the encoder reads of <paramref name="document"/>, of which the network said what <paramref name="read"/> holds.</summary>
    internal ImmutableArray<PieceWindow> Windows(AnnotatedDocument document, FirstPass read)
    {
        var words = EncoderModel.Default.Pieces;
        if (settings.Sure is not { } sure) return DocumentPieces.Of(document, words);
        ReadParagraph[] unsure = [.. read.Paragraphs.Where(paragraph => paragraph.Posteriors.IsUnsure(sure))];
        if (settings.Neighbours) return Around(unsure, DocumentPieces.Of(document, words));
        var paragraphs = unsure.Select(paragraph => document.Sentences[document.Tokens[paragraph.Start].Sentence].Paragraph).ToHashSet();
        return DocumentPieces.Of(document, words, paragraphs.Contains);
    }

    private ReadParagraph Mixed(ReadParagraph fast, DocumentScores scores) => scores.Attributions(fast.Start, fast.End) is { } lattice
        ? new(fast.Start, fast.Lattice.MixedWith(lattice, settings.Share), fast.SecondPass)
        : fast;

    /// <summary>Those of <paramref name="windows"/> that hold a token of one of the <paramref name="paragraphs"/>.</summary>
    private static ImmutableArray<PieceWindow> Around(ReadOnlySpan<ReadParagraph> paragraphs, ImmutableArray<PieceWindow> windows)
    {
        var found = ImmutableArray.CreateBuilder<PieceWindow>();
        foreach (var window in windows)
        {
            while (!paragraphs.IsEmpty && paragraphs[0].End <= window.FirstToken) paragraphs = paragraphs[1..];
            if (!paragraphs.IsEmpty && paragraphs[0].Start < window.EndToken) found.Add(window);
        }
        return found.ToImmutable();
    }
}
