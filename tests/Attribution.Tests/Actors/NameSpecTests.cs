namespace Attribution.Tests.Actors;

/// <summary>Runs names.spec.md: its prose is the rule, its tables are what must be found.</summary>
public sealed class NameSpecTests
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            using var stream = typeof(NameSpecTests).Assembly.GetManifestResourceStream("names.spec.md")!;
            using var reader = new StreamReader(stream);
            var cases = new TheoryData<string, string>();
            foreach (var row in reader.ReadToEnd().ReplaceLineEndings("\n").Split("\n### ").Skip(1)
                .SelectMany(section => section.Split('\n').Where(line => line.StartsWith('|')).Skip(2)))
            {
                var cells = row[1..row.LastIndexOf('|')].Split('|').Select(cell => cell.Trim()).ToArray();
                cases.Add(cells[0], cells[1]);
            }
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void TheActorsAreThoseOfTheSpecification(string text, string actors)
    {
        var found = new Found(text).Set.Actors.Select(actor =>
            actor.Kind is Attribution.Actors.ActorKind.Person && actor.Role is { } role ? $"{actor.Name} ({role})" : actor.Name);

        Assert.Equal(actors.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Order(), found.Order());
    }

    [Fact]
    public void TheSpecificationIsRead() => Assert.True(Cases.Count >= 40);
}
