using Attribution.Training.Corpora;

namespace Attribution.Training.Tests.Corpora;

public sealed class UnlabelledTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("corpora").FullName;

    public UnlabelledTests()
    {
        Write("white-house/remarks.md", "---\ntitle: Remarks\n---\n\nThe boats burned.");
        Write("wikinews/documents.csv", "");
        Write("wikinews/ferry.txt", "Ferry sinks\n\nThe ferry sank.");
        Write("wikinews/held.txt", "Held out\n\nThis is measured.");
        Write("gum-open/splits.md", "## train\n\n  * GUM_news_port\n  * GUM_news_held\n\n## test\n\n  * GUM_news_pier\n");
        foreach (var name in new[] { "port", "pier", "held" }) Write($"gum-open/dep/GUM_news_{name}.conllu", Sentence("Boats burn", "# newpar"));
        Write("ud-english-ewt/en_ewt-ud-train.conllu",
            Sentence("Rain fell", "# newdoc id = a") + Sentence("Snow fell", "") + Sentence("Hail fell", "# newpar")
                + Sentence("Sun shone", "# newdoc id = b"));
    }

    [Fact]
    public void A_teacher_gets_the_text_that_nothing_is_measured_on()
    {
        var documents = new CorpusFolder(folder).Unlabelled(new HashSet<string> { "held", "GUM_news_held" });
        Assert.Equal(["remarks", "ferry", "GUM_news_port", "ewt-1", "ewt-2"], documents.Select(d => d.Id));
        Assert.Equal("Rain fell Snow fell\n\nHail fell\n\n", documents[3].Text);
        Assert.Equal(["Rain fell Snow fell", "Hail fell"], documents[3].Paragraphs.Select(p => documents[3].Text[p.Span.Start..p.Span.End]));
    }

    private static string Sentence(string text, string comment)
    {
        var words = text.Split(' ');
        return $"{comment}\n# text = {text}\n".TrimStart('\n')
            + string.Concat(words.Select((w, i) => $"{i + 1}\t{w}\t{w}\tNOUN\tNN\t_\t0\troot\t_\t_\n")) + "\n";
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
