using CsCheck;

namespace Attribution.Tests;

/// <summary>Properties that are looked at on the same values in every run: what fails once fails always.</summary>
internal static class FixedSamples
{
    private const uint Stream = 7;
    private const ulong Seed = 20240506;

    /// <summary>Looks at the first <paramref name="count"/> values of <paramref name="values"/>.</summary>
    public static void Holds<T>(this Gen<T> values, Action<T> check, int count)
    {
        var random = new PCG(Stream, Seed);
        for (var i = 0; i < count; i++)
        {
            var value = values.Generate(random, null, out _);
            try
            {
                check(value);
            }
            catch (Exception failure)
            {
                Assert.Fail($"Value {i}, {Check.Print(value)}: {failure}");
            }
        }
    }

    /// <summary>The same for pairs.</summary>
    public static void Holds<T1, T2>(this Gen<(T1, T2)> values, Action<T1, T2> check, int count) =>
        values.Holds(value => check(value.Item1, value.Item2), count);

    /// <summary>The same for triples.</summary>
    public static void Holds<T1, T2, T3>(this Gen<(T1, T2, T3)> values, Action<T1, T2, T3> check, int count) =>
        values.Holds(value => check(value.Item1, value.Item2, value.Item3), count);

    /// <summary>The same for what is true of each value.</summary>
    public static void Holds<T>(this Gen<T> values, Func<T, bool> check, int count) => values.Holds(value => Assert.True(check(value)), count);

    /// <summary>The same for what is true of each pair.</summary>
    public static void Holds<T1, T2>(this Gen<(T1, T2)> values, Func<T1, T2, bool> check, int count) =>
        values.Holds(value => Assert.True(check(value.Item1, value.Item2)), count);
}
