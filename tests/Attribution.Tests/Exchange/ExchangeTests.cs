using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Exchange;
using Attribution.Frames;
using ExcelDataReader;

namespace Attribution.Tests.Exchange;

/// <summary>What is written for other programs says what was found, where it stands.</summary>
public sealed class ExchangeTests
{
    private static readonly NewsCorpus Corpus = News.Parse("Ann Lind 😀 said “the mill\nis safe.” She denied that 12% of it burned, per Reuters.");

    public static TheoryData<string> Formats => [.. ExchangeFiles.Formats.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void TheSameCorpusGivesTheSameFilesAndHostileTextDoesNoHarm(string format)
    {
        Assert.Equal(Write(Corpus, format).Select(file => Convert.ToHexString(file.Value)), Write(Corpus, format)
            .Select(file => Convert.ToHexString(file.Value)));
        foreach (var (name, bytes) in Write(HostileCorpus.Corpus, format))
        {
            var text = Encoding.UTF8.GetString(bytes);
            if (name.EndsWith(".xmi", StringComparison.Ordinal) || name.EndsWith(".gexf", StringComparison.Ordinal)) XDocument.Parse(text);
            if (name.EndsWith(".jsonld", StringComparison.Ordinal)) JsonDocument.Parse(text).Dispose();
        }
    }

    [Fact]
    public void AWorkbookHoldsEveryCellOfTheFrames()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(Write(SampleCorpus.Corpus, "xlsx")["attribution.xlsx"]));
        foreach (var schema in FrameSchemas.All)
        {
            Assert.Equal(schema.Name, reader.Name);
            Assert.True(reader.Read());
            Assert.Equal(schema.Columns.Select(column => column.Name), Enumerable.Range(0, schema.Columns.Length).Select(reader.GetString));
            foreach (var row in schema.Rows(SampleCorpus.Corpus))
            {
                Assert.True(reader.Read());
                var cells = row.Select((value, column) => value is double ? Text(double.Parse(Cell.Text(value, schema.Columns[column].Type))) : Text(value));
                Assert.Equal(cells, Enumerable.Range(0, schema.Columns.Length).Select(column => column < reader.FieldCount ? Text(reader.GetValue(column))
                    : ""));
            }
            Assert.False(reader.Read());
            reader.NextResult();
        }

        static string Text(object? value) => value switch
        {
            null => "",
            bool flag => flag ? "true" : "false",
            DateOnly day => day.ToString("yyyy-MM-dd"),
            DateTime day => day.ToString("yyyy-MM-dd"),
            double number => number.ToString("0.###"),
            int number => number.ToString(),
            _ => value.ToString()!,
        };
    }

    [Fact]
    public void PlacesCountCharactersWhereOtherProgramsDo()
    {
        var text = Corpus.Articles[0].Text;
        int[] points = [.. text.EnumerateRunes().Select(rune => rune.Value)];
        var brat = Encoding.UTF8.GetString(Write(Corpus, "brat").Single(file => file.Key.EndsWith(".ann", StringComparison.Ordinal)).Value);
        var things = brat.Split('\n').Where(line => line.StartsWith('T')).Select(line => line.Split('\t')).ToList();
        Assert.True(things.Count > 5, "hardly anything is annotated");
        foreach (var thing in things)
        {
            var pieces = thing[1][(thing[1].IndexOf(' ') + 1)..].Split(';').Select(piece => piece.Split(' ').Select(int.Parse).ToArray());
            Assert.Equal(thing[2], string.Join(' ', pieces.Select(piece => Of(piece[0], piece[1]))));
        }
        using var page = JsonDocument.Parse(Write(Corpus, "webannotation").Single(file => file.Key.EndsWith(".jsonld", StringComparison.Ordinal)).Value);
        foreach (var target in page.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("target"))
            .Where(target => target.ValueKind is JsonValueKind.Object))
        {
            var (place, quote) = (target.GetProperty("selector")[0], target.GetProperty("selector")[1]);
            Assert.Equal(quote.GetProperty("exact").GetString(), Of(place.GetProperty("start").GetInt32(), place.GetProperty("end").GetInt32()));
        }

        string Of(int start, int end) => string.Concat(points[start..end].Select(char.ConvertFromUtf32));
    }

    [Fact]
    public void InXmiPlacesCountAsTheyDoHere()
    {
        var xmi = XDocument.Parse(Encoding.UTF8.GetString(Write(Corpus, "xmi").Single(file => file.Key.EndsWith(".xmi", StringComparison.Ordinal)).Value));
        var text = xmi.Descendants().Single(element => element.Name.LocalName == "Sofa").Attribute("sofaString")!.Value;
        Assert.Equal(Corpus.Articles[0].Text, text);
        var cues = xmi.Descendants().Where(element => element.Name.LocalName == "Cue")
            .Select(cue => text[(int)cue.Attribute("begin")!..(int)cue.Attribute("end")!]);
        Assert.Equal(Corpus.Articles[0].Quotes.Where(quote => quote.Quote.Cue is not null).Select(quote => quote.Quote.Cue!.Value.Of(text)), cues);
    }

    [Fact]
    public void ANetworkTellsWhoDeniesWhom()
    {
        var network = SpeakerNetwork.Of(SampleCorpus.Disputed);
        Assert.Contains(network.Edges, edge => edge is { Does: "denies", From: "Bartholomew Featherstonehaugh-Quillington" });
        Assert.All(network.Edges, edge => Assert.Equal(2, network.Nodes.Count(node => node.Name == edge.From || node.Name == edge.To)));
        var statements = Encoding.UTF8.GetString(Write(SampleCorpus.Disputed, "dna")["statements.csv"]).Split("\r\n");
        Assert.Contains(statements, line => line.EndsWith(",0", StringComparison.Ordinal));
    }

    [Fact]
    public void WhoIsDeniedInsideADenialAgreesWithWhatIsDenied()
    {
        var article = SampleCorpus.Corpus.Articles[0];
        var denial = article.Claims.Single(claim => claim.Stance is Attribution.Claims.Stance.Denies);
        var inner = article.Quotes.Single(quote => quote.Parent is not null);
        var corpus = SampleCorpus.Of(article with { Claims = article.Claims.Replace(denial, denial with { Disputes = inner.Id }) });
        var statements = Encoding.UTF8.GetString(Write(corpus, "dna")["statements.csv"]).Split("\r\n");
        var concept = inner.Quote.Content[0].Of(article.Text);
        Assert.EndsWith($",{concept},0", Row(denial.Id), StringComparison.Ordinal);
        Assert.EndsWith($",{concept},1", Row(inner.Id), StringComparison.Ordinal);

        string Row(string id) => Assert.Single(statements, line => line.StartsWith($"harbour:{id},", StringComparison.Ordinal));
    }

    [Fact]
    public void BothSidesOfADenialStandOppositeEachOther()
    {
        var corpus = News.Parse("The council has dismissed claims made by Mayor Ada Fenn that the mill burned down.\n\nIn response to the accusations, "
            + "the fire service said on Wednesday that the claims were “totally unfounded.”\n\nThe market was full. Bo Lark denied that the roof leaks.");
        var article = corpus.Articles[0];
        string[] answers = ["q2", "q2", "", ""];
        corpus = corpus with
        {
            Articles = [article with
            {
                Claims = [.. article.Claims.Select((claim, index) => claim with
                {
                    Disputes = answers[index].Length == 0 ? null : answers[index],
                    DisputeEvidence = answers[index].Length == 0 ? null : DisputeEvidence.Place,
                })],
            }],
        };
        var stands = DiscourseStatements.Of(corpus).Select(row => (row.Source, row.Concept, row.Agrees)).ToList();
        Assert.Contains(("Ada Fenn", "that the mill burned down", true), stands);
        Assert.Contains(("council", "that the mill burned down", false), stands);
        Assert.Contains(("fire service", "that the mill burned down", false), stands);
        Assert.Contains(("Bo Lark", "that the roof leaks", false), stands);
        Assert.Equal(4, stands.Count);
    }

    [Fact]
    public void WhoCallsClaimsUnfoundedAgreesWithThat()
    {
        var stands = DiscourseStatements.Of(News.Parse("A spokesman for the port said that the claims were unfounded.")).ToList();
        Assert.All(stands, row => Assert.True(row.Agrees));
        Assert.Single(stands);
    }

    private static Dictionary<string, byte[]> Write(NewsCorpus corpus, string format) => ExchangeFiles.Formats.Single(known =>
        known.Name == format).Files(corpus)
        .ToDictionary(file => file.Name, file =>
        {
            using var stream = new MemoryStream();
            file.Write(stream);
            return stream.ToArray();
        });
}
