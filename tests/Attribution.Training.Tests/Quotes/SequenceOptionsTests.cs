using Attribution.Training.Quotes;

namespace Attribution.Training.Tests.Quotes;

public class SequenceOptionsTests
{
    [Fact]
    public void An_experiment_changes_what_it_names()
    {
        Assert.Equal(new SequenceOptions(Units: 96, Rate: 0.001f), new SequenceOptions().With("Units=96,Rate=0.001"));
        Assert.Equal(new SequenceOptions(), new SequenceOptions().With(""));
    }

    [Theory]
    [InlineData("units=96", "Width, Units, Epochs")]
    [InlineData("Units=many", "Units=64")]
    [InlineData("Units", "Units=64")]
    public void What_it_cannot_change_is_said(string changes, string remedy)
    {
        var problem = Assert.Throws<InvalidDataException>(() => new SequenceOptions().With(changes));
        Assert.Contains($"'{changes}'", problem.Message, StringComparison.Ordinal);
        Assert.Contains(remedy, problem.Message, StringComparison.Ordinal);
    }
}
