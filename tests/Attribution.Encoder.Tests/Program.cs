using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Attribution.Encoder.Tests;

/// <summary>What a test runs in a process of its own: says which vectors the process has, and the fingerprint of what it reads.</summary>
internal static class Program
{
    /// <summary>The widest vectors that this process multiplies bytes with.</summary>
    public static string Vectors => Avx512BW.IsSupported ? "AVX-512" : Avx2.IsSupported ? "AVX2" : Vector128.IsHardwareAccelerated ? "128 bits" : "none";

    private static void Main() => Console.WriteLine($"{Vectors}\t{Fingerprint.Of(threads: 1)}");
}
