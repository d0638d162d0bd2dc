using Attribution.Actors.Names;
using Attribution.Documents;
using Attribution.Evaluation;
using Attribution.Evaluation.Labelled;

namespace Attribution.Tests.Evaluation;

/// <summary>Text with labelled tokens, read and scored.</summary>
public sealed class LabelledNamesTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Theory]
    [InlineData("B-PER I-PER O B-LOC", "0-2 Person; 3-4 Place")]
    [InlineData("I-ORG I-ORG B-ORG O", "0-2 Organization; 2-3 Organization")]
    [InlineData("I-PER I-LOC", "0-1 Person; 1-2 Place")]
    [InlineData("O B-DATE I-DATE B-MISC", "3-4 Other")]
    [InlineData("S-PER B-LOC E-LOC U-ORG", "0-1 Person; 1-3 Place; 3-4 Organization")]
    [InlineData("", "")]
    public void LabelsSpellNames(string labels, string expected) =>
        Assert.Equal(expected,
            string.Join("; ", Iob.Spans(labels.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(name => $"{name.First}-{name.End} {name.Class}")));

    [Fact]
    public void TokensBecomeTextWithMarksWhereTheyBelong()
    {
        var builder = new TextBuilder();
        builder.Add(["\"", "Reed", "'s", "boat", "(", "old", ")", "sank", ",", "\"", "Hale", "said", "."],
            [(1, 2, NameClass.Person), (10, 11, NameClass.Person)]);
        var named = builder.Build("one", true, 1);
        Assert.Equal("\"Reed's boat (old) sank,\" Hale said.", named.Document.Text.TrimEnd());
        Assert.Equal(["Reed", "Hale"], named.Names.Select(name => name.Span.Of(named.Document.Text)));
    }

    [Theory]
    [InlineData("-DOCSTART- O\n\nReed B-PER\nleft O\n. O\n\n-DOCSTART- O\n\nHale B-PER\nsat O\n. O\n")]
    [InlineData("# newdoc id = one\n# text = Reed left.\n1\tReed\tB-PER\n2\tleft\tO\n3\t.\tO\n\n# newdoc id = two\n1\tHale\tB-PER\n2\tsat\tO\n3\t.\tO\n")]
    [InlineData("-DOCSTART- -X- O O\n\nReed NNP B-NP I-PER\nleft VBD B-VP O\n. . O O\n\n-DOCSTART- -X- O O\n\nHale NNP B-NP I-PER\nsat VBD B-VP O\n. . O O\n")]
    public void DocumentsAreReadFromTheUsualFormats(string file)
    {
        File.WriteAllText(_path, file);
        var documents = NamesFile.Read(_path);
        Assert.Equal(["Reed left.", "Hale sat."], documents.Select(document => document.Document.Text.Trim()));
        Assert.Equal(["Reed", "Hale"], documents.SelectMany(document => document.Names.Select(name => name.Span.Of(document.Document.Text))));
    }

    [Fact]
    public void ASentenceWithoutAClosingMarkIsAParagraphOfItsOwn()
    {
        File.WriteAllText(_path, "Storm O\nhits O\nBergen B-LOC\n\nIt O\nrained O\n. O\n");
        Assert.Equal(2, Assert.Single(NamesFile.Read(_path)).Document.Paragraphs.Length);
    }

    [Fact]
    public void ALineWithoutALabelIsNamed()
    {
        File.WriteAllText(_path, "Reed B-PER\nleft\n");
        Assert.Contains("line 2", Assert.Throws<DocumentException>(() => Evaluator.OnNames(_path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatTheLibraryFindsIsScored()
    {
        File.WriteAllText(_path, "Ada B-PER\nReed I-PER\nmet O\nTomas B-PER\nHale I-PER\nin O\nBerlin B-ORG\n. O\n");
        var result = Evaluator.OnNames(_path);
        Assert.Equal((3, 3, 2.0 / 3), (result.Scores[0].Gold, result.Scores[0].Found, result.Scores[0].F1));
        Assert.Equal("type organization as place", Assert.Single(result.Errors).Kind);
    }

    [Fact]
    public void ErrorsAreCountedByKind()
    {
        var document = new NamedDocument(DocumentReader.Parse("Ada Reed left Bergen for Oslo with the Norland Party.", "one"), [], true, 1);
        document = document with
        {
            Names = [(At("Ada Reed"), NameClass.Person), (At("Bergen"), NameClass.Place), (At("Oslo"), NameClass.Place),
            (At("Norland"), NameClass.Other)]
        };
        var tally = new NameTally();
        tally.Add(document, [(At("Reed"), NameClass.Person), (At("Bergen"), NameClass.Organization), (At("Norland Party"), NameClass.Organization)]);
        var result = tally.Result();
        Assert.Equal(
            ["boundary person", "missed place", "spurious organization", "type place as organization"],
            result.Errors.Select(error => error.Kind));
        Assert.Equal(0, result.Scores[0].F1);

        TextSpan At(string name) =>
            new(document.Document.Text.IndexOf(name, StringComparison.Ordinal), document.Document.Text.IndexOf(name, StringComparison.Ordinal) + name.Length);
    }
}
