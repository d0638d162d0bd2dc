using System.Text.Json;

namespace Attribution.Training.Corpora;

/// <summary>A golden rule of the pragmatic segmenter: a short text and its sentences.</summary>
/// <param name="Name">What the rule is about, with its number.</param>
/// <param name="Text">The text.</param>
/// <param name="Expected">Its sentences.</param>
internal sealed record GoldenRule(string Name, string Text, string[] Expected)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>Reads the rules of <paramref name="path"/>.</summary>
    /// <exception cref="InvalidDataException">The file is not a list of rules.</exception>
    public static GoldenRule[] Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<GoldenRule[]>(File.ReadAllBytes(path), Options) ?? [];
        }
        catch (JsonException problem)
        {
            throw new InvalidDataException($"{path} is not a list of rules with name, text and expected: {problem.Message}", problem);
        }
    }
}
