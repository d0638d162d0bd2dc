using Attribution.Claims;
using Attribution.Documents;

namespace Attribution.Tests.Actors;

/// <summary>Runs identity.spec.md: its prose is the rule, its tables are whom a source phrase must lead to.</summary>
public sealed class IdentitySpecTests
{
    public static TheoryData<string, string, string> Cases
    {
        get
        {
            using var stream = typeof(IdentitySpecTests).Assembly.GetManifestResourceStream("identity.spec.md")!;
            using var reader = new StreamReader(stream);
            var cases = new TheoryData<string, string, string>();
            foreach (var row in reader.ReadToEnd().ReplaceLineEndings("\n").Split("\n### ").Skip(1)
                .SelectMany(section => section.Split('\n').Where(line => line.StartsWith('|')).Skip(2)))
            {
                var cells = row[1..row.LastIndexOf('|')].Split('|').Select(cell => cell.Trim()).ToArray();
                cases.Add(cells[0], cells[1], cells[2]);
            }
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void TheSourceLeadsToWhomTheSpecificationSays(string marked, string kind, string actors)
    {
        var span = new TextSpan(marked.IndexOf('['), marked.IndexOf(']') - 1);
        var found = new Found(marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal));

        var speaker = found.Set.Read(span);

        string?[] ids = speaker.Actor is null ? [] : [speaker.Actor, .. speaker.CoActors];
        Assert.Equal((kind, actors), (EnumWords.Of(speaker.SourceKind), string.Join("; ", ids.Select(id => found.Set.Find(id)!.Name))));
    }

    [Fact]
    public void TheSpecificationIsRead() => Assert.True(Cases.Count >= 55);
}
