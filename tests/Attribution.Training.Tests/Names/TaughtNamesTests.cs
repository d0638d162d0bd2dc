using Attribution.Actors.Names;
using Attribution.Actors.Names.Tagging;
using Attribution.Documents;
using Attribution.Language;
using Attribution.Training.Names;
using Attribution.Training.Pretrained;

namespace Attribution.Training.Tests.Names;

public sealed class TaughtNamesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("taught").FullName;
    private readonly Document document = DocumentReader.Parse("Ada Reed met Tom Hale in Bergen.", "one");

    [Fact]
    public void Names_that_the_teacher_is_sure_of_are_taught_and_others_may_be_anything()
    {
        // Twice, as the second time reads what the first wrote.
        for (var time = 0; time < 2; time++)
        {
            var taught = TaughtNames.Documents([document], new Doubting(), 0.5f, new Stages(folder), _ => { }).Single();
            Assert.Equal([("Ada Reed", NameClass.Person)], taught.Names.Select(n => (n.Span.Of(document.Text).ToString(), n.Class)));
            Assert.Equal(["Tom Hale", "Bergen"], taught.Unsure.Select(span => span.Of(document.Text).ToString()));
            Assert.Equal(0.5f, taught.Weight);
            var allowed = new NameExample(taught).Allowed;
            const uint Any = (1u << NameLabels.Count) - 1;
            uint One(int label) => 1u << label;
            var (first, last) = (One(NameLabels.Of(NameClass.Person, 0, 2)), One(NameLabels.Of(NameClass.Person, 1, 2)));
            Assert.Equal([first, last, One(0), Any, Any, One(0), Any, One(0)], allowed);
        }
    }

    [Fact]
    public void The_library_teaches_what_it_finds()
    {
        var taught = TaughtNames.Of(document, EncoderTeacher.OfLibrary);
        Assert.Contains(taught.Names, name => name.Span.Of(document.Text).ToString() == "Tom Hale" && name.Class == NameClass.Person);
        Assert.Empty(taught.Unsure);
    }

    /// <summary>Sure of Ada Reed, not quite of Hale's end, and hardly that Bergen is no name.</summary>
    private sealed class Doubting : INameTeacher
    {
        public string Name => "doubting";

        public (byte[] Labels, float[] Chances) Label(TokenView words)
        {
            var (person, end) = (NameLabels.Of(NameClass.Person, 0, 2), NameLabels.Of(NameClass.Person, 1, 2));
            return ([person, end, 0, person, end, 0, 0, 0], [1, 0.95f, 1, 1, 0.8f, 1, 0.6f, 1]);
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
