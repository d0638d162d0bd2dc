using Attribution.Documents;
using Attribution.Language;
using Attribution.Quotes.Tagging;
using Attribution.Training.Pretrained;
using Attribution.Training.Quotes;

namespace Attribution.Training.Tests.Quotes;

public sealed class TaughtTextTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("taught").FullName;
    private readonly Document[] documents = [.. Enumerable.Range(1, 60).Select(i =>
        DocumentReader.Parse($"The mayor said that {i} boats had burned.\n\nIt rained.", $"article-{i}"))];

    [Fact]
    public void A_teacher_labels_each_document_once()
    {
        var teacher = new Counting();
        var first = Labels(new TaughtText(documents, teacher, new Stages(folder), _ => { }));
        Assert.Equal(60, teacher.Labelled);
        Assert.Equal(2, first[0].Length);
        Assert.Equal(first.SelectMany(l => l).SelectMany(l => l.Nodes),
            Labels(new TaughtText(documents, teacher, new Stages(folder), _ => { })).SelectMany(l => l).SelectMany(l => l.Nodes));
        Assert.Equal(60, teacher.Labelled);
        // A labelling that was stopped lacks its last chunk: ten documents of sixty.
        File.Delete(Directory.GetFiles(folder).OrderBy(file => new FileInfo(file).Length).First());
        Labels(new TaughtText(documents, teacher, new Stages(folder), _ => { }));
        Assert.Equal(70, teacher.Labelled);
    }

    [Fact]
    public void The_encoder_of_the_library_teaches_what_it_would_find()
    {
        var text = new TaughtText(documents[..1], EncoderTeacher.OfLibrary, new Stages(folder), _ => { });
        var (document, labels) = text.Annotated().Single();
        var cue = Enumerable.Range(0, labels[0].Tokens).MaxBy(i => labels[0].Chance(i, (int)Role.BeginCue));
        Assert.Equal("said", new TokenView(document)[cue].ToString());
        Assert.InRange(labels[0].Chance(cue, (int)Role.BeginCue), 0.8f, 1);
    }

    [Fact]
    public void Labels_of_other_tokens_are_refused()
    {
        var text = new TaughtText(documents[..1], new Short(), new Stages(folder), _ => { });
        var problem = Assert.ThrowsAny<Exception>(() => text.Annotated().ToArray());
        Assert.Contains("article-1", (problem.InnerException ?? problem).Message, StringComparison.Ordinal);
    }

    private static ExpectedLabels[][] Labels(TaughtText text) => [.. text.Annotated().Select(pair => pair.Labels)];

    private sealed class Counting : ITeacher
    {
        private int labelled;

        public int Labelled => labelled;

        public string Name => "counting";

        public ExpectedLabels[] Label(AnnotatedDocument document)
        {
            Interlocked.Increment(ref labelled);
            return [.. TrainingArticle.Split(document).Select(p => ExpectedLabels.Of(new byte[p.End - p.Start]))];
        }
    }

    private sealed class Short : ITeacher
    {
        public string Name => "short";

        public ExpectedLabels[] Label(AnnotatedDocument document) => [ExpectedLabels.Of(new byte[1])];
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
