using System.Diagnostics;

namespace Attribution.Encoder.Tests;

/// <summary>The same text gives the same bytes on every machine. A new model has another fingerprint; nothing else may change it.</summary>
public sealed class SameBytesTests
{
    private const string Expected = "4a5d6556a34c27a796663457248c7e706178c4de85e7e19360d71be8d7db49c0";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    [InlineData(null)]
    public void AnyNumberOfThreadsGivesTheSame(int? threads) => Assert.Equal(Expected, Fingerprint.Of(threads));

    [Theory]
    [InlineData("EnableAVX512", "AVX2", "128 bits", "none")]
    [InlineData("EnableAVX2", "128 bits", "none")]
    [InlineData("EnableHWIntrinsic", "none")]
    public async Task AMachineWithFewerVectorsGivesTheSame(string missing, params string[] left)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(Program).Assembly.Location]) { RedirectStandardOutput = true };
        start.Environment[$"DOTNET_{missing}"] = "0";
        using var process = Process.Start(start)!;
        var output = (await process.StandardOutput.ReadToEndAsync()).TrimEnd().Split('\t');
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        Assert.Contains(output[0], left);
        Assert.Equal(Expected, output[1]);
    }
}
