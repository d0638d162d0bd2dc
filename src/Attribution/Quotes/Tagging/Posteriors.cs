namespace Attribution.Quotes.Tagging;

/// <summary>What the sequence model believes of one paragraph: how likely spans of each role begin, go on and end where.</summary>
internal sealed class Posteriors
{
    private const int Labels = Roles.Count;
    private readonly float[] marginals;
    private readonly double[][] goOn = new double[Labels][];
    private readonly float[][] belongs = new float[Labels][];

    /// <param name="start">The index of the paragraph's first token in the document.</param>
    /// <param name="lattice">The scores of its labellings.</param>
    public Posteriors(int start, Lattice lattice)
    {
        Start = start;
        marginals = lattice.Marginals();
    }

    /// <summary>The index of the paragraph's first token in the document.</summary>
    public int Start { get; }

    /// <summary>The index behind the paragraph's last token in the document.</summary>
    public int End => Start + (marginals.Length / Labels);

    /// <summary>Whether no label of some token is as likely as <paramref name="least"/>.</summary>
    public bool IsUnsure(float least)
    {
        for (var at = 0; at < marginals.Length; at += Labels)
        {
            var most = 0f;
            foreach (var probability in marginals.AsSpan(at, Labels)) most = Math.Max(most, probability);
            if (most < least) return true;
        }
        return false;
    }

    /// <summary>The probability that a span of the role begins at token <paramref name="i"/>.</summary>
    public float Begin(Role begin, int i) => i < Start || i >= End ? 0 : marginals[((i - Start) * Labels) + (int)begin];

    /// <summary>The probability that token <paramref name="i"/> goes on with a span of the role.</summary>
    public float Inside(Role begin, int i) => i < Start || i >= End ? 0 : marginals[((i - Start) * Labels) + (int)begin + 1];

    /// <summary>The probability that token <paramref name="i"/> belongs to a span of the role.</summary>
    public float At(Role begin, int i)
    {
        if (i < Start || i >= End) return 0;
        var at = ((i - Start) * Labels) + (int)begin;
        return marginals[at] + marginals[at + 1];
    }

    /// <summary>The same of each token from <paramref name="first"/> to before <paramref name="end"/>, which lie in the paragraph.</summary>
    public ReadOnlySpan<float> At(Role begin, int first, int end)
    {
        var all = belongs[(int)begin] ??= [.. Enumerable.Range(Start, End - Start).Select(i => At(begin, i))];
        return all.AsSpan(first - Start, end - first);
    }

    /// <summary>The probability that a span that holds token <paramref name="end"/> - 1 ends before <paramref name="end"/>.</summary>
    public float Stop(Role begin, int end) => 1 - GoOn(begin, end);

    /// <summary>The probability that a span that holds token <paramref name="i"/> - 1 holds <paramref name="i"/> as well.</summary>
    public float GoOn(Role begin, int i)
    {
        var before = At(begin, i - 1);
        return before < 1e-6f ? 0 : Math.Min(1, Inside(begin, i) / before);
    }

    /// <summary>
    /// The logarithm of the probability that a span of the role covers exactly the tokens from <paramref name="first"/> to before
    /// <paramref name="end"/>.
    /// </summary>
    public float LogSpan(Role begin, int first, int end)
    {
        var sums = goOn[(int)begin] ??= GoOnSums(begin);
        var log = DeterministicMath.Log(Math.Max(1e-6f, Begin(begin, first))) + (float)(sums[end - Start] - sums[first + 1 - Start]);
        return log + DeterministicMath.Log(Math.Max(1e-4f, Stop(begin, end)));
    }

    /// <summary>Per token, the sum of the logarithms of going on up to it.</summary>
    private double[] GoOnSums(Role begin)
    {
        var sums = new double[End - Start + 1];
        for (var i = Start; i < End; i++) sums[i - Start + 1] = sums[i - Start] + DeterministicMath.Log(Math.Max(1e-3f, GoOn(begin, i)));
        return sums;
    }
}
