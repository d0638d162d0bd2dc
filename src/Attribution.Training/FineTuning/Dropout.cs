using System.Runtime.InteropServices;

namespace Attribution.Training.FineTuning;

/// <summary>Leaves out numbers at random and scales the others up (Srivastava et al. 2014); the same numbers for the same seed.</summary>
internal sealed class Dropout(float share)
{
    private ulong state = 1;

    /// <summary>Begins a new run of random numbers.</summary>
    public void Seed(ulong seed) => state = (seed * 0x9E3779B97F4A7C15) | 1;

    /// <summary>Fills <paramref name="mask"/> with what the numbers are multiplied with: 0, or a little more than 1.</summary>
    public void Fill(Span<float> mask)
    {
        var (least, kept) = ((byte)MathF.Round(share * 256), 1 / (1 - share));
        for (var i = 0; i < mask.Length; i += sizeof(ulong))
        {
            // The generator of Marsaglia (2003), multiplied as Vigna (2016) does.
            state ^= state >> 12;
            state ^= state << 25;
            state ^= state >> 27;
            var bits = state * 0x2545F4914F6CDD1D;
            foreach (var b in MemoryMarshal.AsBytes(new ReadOnlySpan<ulong>(in bits)))
            {
                mask[i] = b < least ? 0 : kept;
                i++;
            }
            i -= sizeof(ulong);
        }
    }
}
