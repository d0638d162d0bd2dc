using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Attribution.Quotes.Tagging;

/// <summary>
/// A recurrent layer that reads a paragraph in both directions, with gates that depend on the token alone: the
/// quasi-recurrent network of Bradbury et al. (2017) with forget and output gates and windows of one token. All products
/// of matrices are made for the paragraph as a whole; only sums of numbers run from token to token.
/// </summary>
/// <param name="Inputs">The numbers a token comes with.</param>
/// <param name="Units">The numbers that each direction remembers, a multiple of 16.</param>
/// <param name="Weights">Per input the weights of candidate, forget gate and output gate, for the way forth and then for the way back.</param>
/// <param name="Bias">What is added to each of these.</param>
internal sealed record RecurrentLayer(int Inputs, int Units, float[] Weights, float[] Bias)
{
    /// <summary>The numbers a token leaves with, those of the way forth first.</summary>
    public int Outputs => 2 * Units;

    /// <summary>Candidates and gates of one token in both directions.</summary>
    public int Gates => 6 * Units;

    /// <summary>Reads <paramref name="tokens"/> tokens.</summary>
    /// <param name="input">What the tokens come with.</param>
    /// <param name="tokens">How many there are.</param>
    /// <param name="gates">Receives the candidates and gates.</param>
    /// <param name="cells">Receives what is remembered at each token.</param>
    /// <param name="output">Receives what the tokens leave with.</param>
    public void Read(ReadOnlySpan<float> input, int tokens, Span<float> gates, Span<float> cells, Span<float> output)
    {
        for (var i = 0; i < tokens; i++) Bias.CopyTo(gates[(i * Gates)..]);
        Dense.AddProduct(input, Weights, gates, tokens, Inputs, Gates);
        Remember(tokens, gates, cells, output);
    }

    /// <summary>
    /// Goes from token to token both ways, with the sums that candidates and gates are made of in <paramref name="gates"/>; it receives
    /// the candidates and gates.
    /// </summary>
    public void Remember(int tokens, Span<float> gates, Span<float> cells, Span<float> output)
    {
        for (var i = 0; i < tokens; i++) Step(i, i - 1, 0, gates, cells, output);
        for (var i = tokens - 1; i >= 0; i--) Step(i, i + 1 < tokens ? i + 1 : -1, Units, gates, cells, output);
    }

    private void Step(int i, int before, int way, Span<float> gates, Span<float> cells, Span<float> output)
    {
        var here = MemoryMarshal.Cast<float, Vector512<float>>(gates.Slice((i * Gates) + (3 * way), 3 * Units));
        var cell = MemoryMarshal.Cast<float, Vector512<float>>(cells.Slice((i * Outputs) + way, Units));
        var last = before < 0 ? default : MemoryMarshal.Cast<float, Vector512<float>>(cells.Slice((before * Outputs) + way, Units));
        var leaving = MemoryMarshal.Cast<float, Vector512<float>>(output.Slice((i * Outputs) + way, Units));
        var width = cell.Length;
        for (var j = 0; j < width; j++)
        {
            var candidate = here[j] = Activation.Tanh(here[j]);
            var forget = here[width + j] = Activation.Sigmoid(here[width + j]);
            var gate = here[(2 * width) + j] = Activation.Sigmoid(here[(2 * width) + j]);
            var kept = last.IsEmpty ? candidate - (forget * candidate) : candidate + (forget * (last[j] - candidate));
            cell[j] = kept;
            leaving[j] = gate * kept;
        }
    }
}
