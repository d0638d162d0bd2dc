namespace Attribution.Actors.Names.Tagging;

/// <summary>What another reader than the model of names says of tokens: a score for each label, in the unit of that model's weights.</summary>
internal sealed class NameScores
{
    private readonly short[] scores;

    /// <summary>Takes the scores of all tokens of a document, <see cref="NameLabels.Count"/> each; those of tokens that nobody read are 0.</summary>
    /// <exception cref="ArgumentException">They are not so many for each token.</exception>
    public NameScores(short[] scores)
    {
        if (scores.Length % NameLabels.Count != 0) throw new ArgumentException("the scores do not fit", nameof(scores));
        this.scores = scores;
    }

    /// <summary>Adds the scores of <paramref name="token"/> to its <paramref name="sums"/>.</summary>
    public void AddTo(int token, Span<short> sums)
    {
        var own = scores.AsSpan(token * NameLabels.Count, NameLabels.Count);
        for (var label = 0; label < own.Length; label++) sums[label] = (short)Math.Clamp(sums[label] + own[label], short.MinValue, short.MaxValue);
    }
}
