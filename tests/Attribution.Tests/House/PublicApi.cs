using System.Reflection;
using PublicApiGenerator;

namespace Attribution.Tests.House;

/// <summary>Compares the public API of an assembly with its reviewed snapshot.</summary>
internal static class PublicApi
{
    private const string Accept = "ACCEPT_SNAPSHOTS";

    /// <summary>Fails where <paramref name="assembly"/> offers anything else than the file <paramref name="snapshot"/> says.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="snapshot">The file, relative to the repository's root.</param>
    public static void AssertReviewed(Assembly assembly, string snapshot)
    {
        var path = Path.Combine(Repository.Root, snapshot);
        var actual = Lines(assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }));
        if (Environment.GetEnvironmentVariable(Accept) == "1") File.WriteAllLines(path, actual);
        var reviewed = File.Exists(path) ? Lines(File.ReadAllText(path)) : [];
        var changes = reviewed.Except(actual).Select(line => $"- {line.Trim()}")
            .Concat(actual.Except(reviewed).Select(line => $"+ {line.Trim()}"))
            .ToArray();
        Assert.True(
            actual.SequenceEqual(reviewed),
            $"The public API of {assembly.GetName().Name} is not the reviewed one:\n{string.Join('\n', changes)}\n"
            + $"If this is meant, accept it with '{Accept}=1 dotnet test Analysis.sln', and review the change of {snapshot}.");
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
}
