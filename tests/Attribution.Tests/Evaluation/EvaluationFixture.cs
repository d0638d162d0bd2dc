using Attribution.Tests.House;

namespace Attribution.Tests.Evaluation;

/// <summary>The files described in Fixture/README.md.</summary>
internal static class EvaluationFixture
{
    public static string At(params string[] parts) =>
        Path.Combine([Repository.Root, "tests", "Attribution.Tests", "Evaluation", "Fixture", .. parts]);

    /// <summary>A copy of a part of the fixture that a test may spoil.</summary>
    public static string Copy(string part, string target)
    {
        foreach (var file in Directory.GetFiles(At(part), "*", SearchOption.AllDirectories))
        {
            var place = Path.Combine(target, Path.GetRelativePath(At(part), file));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Copy(file, place);
        }
        return target;
    }
}
