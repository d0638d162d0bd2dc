using Attribution.Tests.House;

namespace Attribution.Tests.Actors;

/// <summary>Runs names.spec.md: its prose is the rule, its tables are what must be found.</summary>
public sealed class NameSpecTests
{
    public static TheoryData<string, string> Cases => Specification.Cases("names.spec.md", row => (row.Text, row.Row[0]));

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
