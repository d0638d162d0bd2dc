using System.Text.Json.Nodes;
using Attribution.Kernel.Requests;
using Attribution.Notebooks;

namespace Attribution.Kernel.Tests.Requests;

public class OutputMessagesTests
{
    private static readonly RichOutput Rich = new(MimeBundle.OfText("one"));

    public static TheoryData<CellOutput, string, string> All => new()
    {
        { new StreamOutput("stderr", "a\n"), "stream", """{"name":"stderr","text":"a\n"}""" },
        { new ErrorOutput("E", "bad", ["l1", "l2"]), "error", """{"ename":"E","evalue":"bad","traceback":["l1","l2"]}""" },
        { Rich, "display_data", """{"data":{"text/plain":"one"},"metadata":{},"transient":{}}""" },
        { Rich with { DisplayId = "d" }, "display_data", """{"data":{"text/plain":"one"},"metadata":{},"transient":{"display_id":"d"}}""" },
        { new UpdatedOutput(Rich with { DisplayId = "d" }), "update_display_data",
            """{"data":{"text/plain":"one"},"metadata":{},"transient":{"display_id":"d"}}""" },
        { Rich with { IsResult = true }, "execute_result", """{"data":{"text/plain":"one"},"metadata":{},"execution_count":7}""" },
    };

    [Theory]
    [MemberData(nameof(All))]
    public void Each_output_has_its_message(CellOutput output, string type, string content)
    {
        var (found, message) = OutputMessages.Of(output, 7);
        Assert.Equal(type, found);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(content), message), message.ToJsonString());
    }

    [Fact]
    public void Json_stays_json()
    {
        using var figure = System.Text.Json.JsonDocument.Parse("""{"data": [1, {"x": null}]}""");
        var (_, message) = OutputMessages.Of(new RichOutput(new MimeBundle([new("application/vnd.plotly.v1+json", figure.RootElement.Clone())])), 1);
        Assert.Equal("""{"data":[1,{"x":null}]}""", message["data"]!["application/vnd.plotly.v1+json"]!.ToJsonString());
    }
}
