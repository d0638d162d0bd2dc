namespace Attribution.Training.Tests;

public sealed class StagesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("stages").FullName;

    [Fact]
    public void A_stage_is_made_once()
    {
        var made = 0;
        int Make() => new Stages(folder).Once("a", (writer, n) => writer.Write(n), reader => reader.ReadInt32(), () => 41 + ++made);
        Assert.Equal(42, Make());
        Assert.Equal(42, Make());
        Assert.Equal(1, made);
    }

    [Fact]
    public void A_stage_that_was_stopped_is_made_again()
    {
        var stages = new Stages(folder);
        Assert.Throws<InvalidOperationException>(() => stages.Once<int>("a", (_, _) => { }, reader => reader.ReadInt32(),
            () => throw new InvalidOperationException()));
        Assert.Equal(7, stages.Once("a", (writer, n) => writer.Write(n), reader => reader.ReadInt32(), () => 7));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
