using Attribution.Actors.Names;
using Attribution.Actors.Names.Tagging;
using Attribution.Evaluation.Labelled;
using Attribution.Training.Names;

namespace Attribution.Training.Tests.Names;

public sealed class NameTrainingTests
{
    [Fact]
    public void AModelLearnsWhatItsDocumentsSay()
    {
        var model = NameModel.Read(NameTraining.Run(Documents(), _ => { }));
        var example = new NameExample(Document("Ada Reed met Tom Hale in Bergen ."));
        var found = NameTagger.Find(example.Words, model).Select(name => $"{example.Words.Span(name.First, name.End).Of(example.Words.Text)} {name.Class}");
        Assert.Equal(["Ada Reed Person", "Tom Hale Person", "Bergen Place"], found);
    }

    [Fact]
    public void TheSameDocumentsGiveTheSameBytes()
    {
        Assert.Equal(NameTraining.Run(Documents(), _ => { }), NameTraining.Run(Documents(), _ => { }));
    }

    private static List<NameExample> Documents() =>
    [
        .. Enumerable.Range(0, 12).Select(i => new NameExample(
            Document(i % 2 == 0 ? "Ada Reed met Tom Hale in Bergen ." : "Tom Hale left Bergen with Ada Reed ."))),
    ];

    private static NamedDocument Document(string text)
    {
        var tokens = text.Split(' ');
        var builder = new TextBuilder();
        var names = from name in new[] { ("Ada", 2, NameClass.Person), ("Tom", 2, NameClass.Person), ("Bergen", 1, NameClass.Place) }
                    let first = Array.IndexOf(tokens, name.Item1)
                    orderby first
                    select (first, first + name.Item2, name.Item3);
        builder.Add(tokens, names);
        return builder.Build("one", true, 1);
    }
}
