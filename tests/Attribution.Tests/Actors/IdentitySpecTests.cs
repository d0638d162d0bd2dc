using Attribution.Claims;
using Attribution.Documents;
using Attribution.Tests.House;

namespace Attribution.Tests.Actors;

/// <summary>Runs identity.spec.md: its prose is the rule, its tables are whom a source phrase must lead to.</summary>
public sealed class IdentitySpecTests
{
    public static TheoryData<string, string, string> Cases =>
        Specification.Cases("identity.spec.md", row => (row.Text, row.Row[0], row.Row[1]));

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
