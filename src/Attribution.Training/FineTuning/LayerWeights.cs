using Attribution.Encoder;

namespace Attribution.Training.FineTuning;

/// <summary>One of the encoder's layers in training; see <see cref="TransformerLayer"/>.</summary>
internal sealed record LayerWeights(
    LinearLayer QueryKeyValue, LinearLayer AttentionOutput, NormLayer AttentionNorm, LinearLayer Intermediate, LinearLayer Output, NormLayer OutputNorm)
{
    /// <summary>All that is learnt.</summary>
    public IEnumerable<Weights> Weights =>
    [
        .. QueryKeyValue.Weights, .. AttentionOutput.Weights, .. AttentionNorm.Weights, .. Intermediate.Weights, .. Output.Weights, .. OutputNorm.Weights,
    ];
}
