using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Attribution.Encoder;

/// <summary>Numbers sixteen at a time, and sums over them in one order, whatever the machine's vectors hold.</summary>
internal static class Lanes
{
    /// <summary>The numbers sixteen at a time; what is left behind the last sixteen is left out.</summary>
    public static Span<Vector512<float>> Of(Span<float> numbers) => MemoryMarshal.Cast<float, Vector512<float>>(numbers);

    /// <summary>The numbers sixteen at a time; what is left behind the last sixteen is left out.</summary>
    public static ReadOnlySpan<Vector512<float>> Of(ReadOnlySpan<float> numbers) => MemoryMarshal.Cast<float, Vector512<float>>(numbers);

    /// <summary>The sum of the sixteen numbers of <paramref name="x"/>: halves are added until four are left, then those from first to last.</summary>
    public static float Sum(Vector512<float> x)
    {
        var y = x.GetLower() + x.GetUpper();
        var z = y.GetLower() + y.GetUpper();
        return z[0] + z[1] + z[2] + z[3];
    }

    /// <summary>The greatest of the sixteen numbers of <paramref name="x"/>.</summary>
    public static float Most(Vector512<float> x)
    {
        var y = Vector256.Max(x.GetLower(), x.GetUpper());
        var z = Vector128.Max(y.GetLower(), y.GetUpper());
        return Math.Max(Math.Max(z[0], z[1]), Math.Max(z[2], z[3]));
    }
}
