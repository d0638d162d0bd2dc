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
    private readonly AccurateSettings settings;
    private readonly Lazy<SecondPass> secondPass = new(() => AttributionModel.SecondPass ?? QuoteModel.Default.SecondPass);

    internal AccurateModel(AccurateSettings settings)
        : base("accurate") => this.settings = settings;

    /// <summary>The library's accurate model. Its weights, about 25 MB, are loaded when it is first used.</summary>
    public static AccurateModel Default { get; } = new(new());

    internal override void Load()
    {
        _ = EncoderModel.Default;
        _ = secondPass.Value;
    }

    internal override Reading Read(TokenView text)
    {
        var fast = FirstPass.Of(text);
        var windows = DocumentPieces.Of(text.Document, EncoderModel.Default.Pieces);
        if (settings.Sure is { } sure) windows = Unsure(windows, fast, sure);
        var scores = DocumentScores.Of(text.Count, windows);
        return new(fast with { Paragraphs = [.. fast.Paragraphs.Select(paragraph => Mixed(paragraph, scores))] }, scores.Names(settings.NameUnit));
    }

    private ReadParagraph Mixed(ReadParagraph fast, DocumentScores scores) => scores.Attributions(fast.Start, fast.End) is { } lattice
        ? new(fast.Start, fast.Lattice.MixedWith(lattice, settings.Share), secondPass.Value)
        : fast;

    /// <summary>Those of <paramref name="windows"/> that hold a token of a paragraph of which the network is unsure.</summary>
    private static ImmutableArray<PieceWindow> Unsure(ImmutableArray<PieceWindow> windows, FirstPass read, float sure)
    {
        ReadParagraph[] unsure = [.. read.Paragraphs.Where(paragraph => paragraph.Posteriors.IsUnsure(sure))];
        var found = ImmutableArray.CreateBuilder<PieceWindow>();
        var next = 0;
        foreach (var window in windows)
        {
            while (next < unsure.Length && unsure[next].End <= window.FirstToken) next++;
            if (next < unsure.Length && unsure[next].Start < window.EndToken) found.Add(window);
        }
        return found.ToImmutable();
    }
}
