using Attribution.Fuzz.Runs;

namespace Attribution.Fuzz.Tests;

/// <summary>The same few thousand articles in every run hold to everything that the library promises.</summary>
public sealed class FixedInputsTests
{
    private const int Seed = 1, Inputs = 5_000;

    [Fact]
    public void EveryInvariantHolds()
    {
        var failures = new FuzzRun(Seed, First: 0, Inputs, Kind: null, Environment.ProcessorCount, MostShown: 2).Run();
        Assert.True(failures.Inputs == 0, $"{failures.Inputs} of {Inputs} inputs broke an invariant.\n\n{FailureReport.Of(failures)}");
    }
}
