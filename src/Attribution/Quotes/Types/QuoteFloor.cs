namespace Attribution.Quotes.Types;

/// <summary>What a draft must have, at least, to be kept as a quote: either is enough.</summary>
/// <param name="Confidence">How likely it is right, as the model of types says.</param>
/// <param name="Belief">What the model of attributions believes of it, which counts attitudes, too.</param>
internal readonly record struct QuoteFloor(double Confidence, double Belief = QuoteFloor.Never)
{
    private const double Never = 2;

    /// <summary>What is rather a quote than not, by any of both models.</summary>
    public static readonly QuoteFloor Recall = new(0.5, 0.5);

    /// <summary>What is rather a quote than not.</summary>
    public static readonly QuoteFloor Balanced = new(0.5);

    /// <summary>What most probably is a quote; chosen on articles that the model was not trained with.</summary>
    public static readonly QuoteFloor Precise = new(0.65);

    /// <summary>All drafts.</summary>
    public static readonly QuoteFloor None = new(0);

    /// <summary>Whether <paramref name="draft"/> is kept.</summary>
    public bool Keeps(QuoteDraft draft) => draft.Confidence >= Confidence || draft.Model >= Belief;
}
