using Attribution.Actors.Names;
using Attribution.Evaluation.Labelled;
using Attribution.Training.Names;

namespace Attribution.Training.Tests.Names;

public sealed class NameTrainingTests
{
    [Fact]
    public void AModelLearnsWhatItsDocumentsSay()
    {
        var lists = Lists();
        var model = NameModel.Read(NameTraining.Run(Documents(lists), lists, _ => { }));
        var example = new NameExample(Document("Ada Reed met Tom Hale in Bergen ."), lists.Table);
        var found = NameTagger.Find(example.Words, model).Select(name => $"{example.Words.Span(name.First, name.End).Of(example.Words.Text)} {name.Class}");
        Assert.Equal(["Ada Reed Person", "Tom Hale Person", "Bergen Place"], found);
    }

    [Fact]
    public void TheSameDocumentsGiveTheSameBytes()
    {
        var lists = Lists();
        Assert.Equal(NameTraining.Run(Documents(lists), lists, _ => { }), NameTraining.Run(Documents(lists), lists, _ => { }));
    }

    [Fact]
    public void TheListsHoldTheWordsOfLongNamesInOrder()
    {
        var table = Lists().Table;
        var first = NameFeatures.OfListed(0, Word("New"));
        Assert.True((table.Cells(NameFeatures.ListKey(first))[0] & 1) == 0);
        Assert.True((table.Cells(NameFeatures.ListKey(NameFeatures.OfListed(first, Word("Tarn"))))[0] & 1) == 1);
        Assert.True(table.Cells(NameFeatures.ListKey(NameFeatures.OfListed(0, Word("Tarn")))).IsEmpty);

        static uint Word(string word) => Language.WordFeatures.Of(word).Exact;
    }

    private static NameLists Lists()
    {
        using var folder = new Folder();
        return new NameLists(folder.Write("cities.json", """[{"name": "Bergen"}, {"name": "New Tarn"}]"""));
    }

    private static List<NameExample> Documents(NameLists lists) =>
    [
        .. Enumerable.Range(0, 12).Select(i => new NameExample(
            Document(i % 2 == 0 ? "Ada Reed met Tom Hale in Bergen ." : "Tom Hale left Bergen with Ada Reed ."), lists.Table)),
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
