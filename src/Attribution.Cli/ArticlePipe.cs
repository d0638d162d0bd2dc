using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using Attribution.Corpus;
using Attribution.Corpus.Identity;
using Attribution.Documents;
using Attribution.Documents.Formats;
using Attribution.Frames;

namespace Attribution.Cli;

/// <summary>
/// Analyses articles that come as lines of JSON, several at a time, and answers each with a line of JSON, in their order: an object with the
/// rows of every frame, or with what is wrong. An article's id is its own <c>id</c>, <c>document</c> or <c>url</c>, else made from its bytes.
/// </summary>
internal static class ArticlePipe
{
    private const int HashLength = 16;

    private static readonly string[] IdNames = ["document", "id", "url"];

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Answers every line of <paramref name="input"/>; whether an article was found in all of them.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static async Task<bool> RunAsync(NewsAnalyzer analyzer, Stream input, TextWriter output, CancellationToken cancellation)
    {
        // So many lines are under way, and no more are read.
        var answers = Channel.CreateBounded<Task<(string Line, bool IsRead)>>(2 * Environment.ProcessorCount);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var reading = Task.Run(
            async () =>
            {
                try
                {
                    using var lines = new StreamReader(input, Utf8);
                    for (var number = 1; await lines.ReadLineAsync(stop.Token) is { } line; number++)
                    {
                        var (text, place) = (line, number);
                        if (string.IsNullOrWhiteSpace(text)) continue;
                        await answers.Writer.WriteAsync(Task.Run(() => Answer(analyzer, text, place), stop.Token), stop.Token);
                    }
                    answers.Writer.Complete();
                }
                catch (Exception error)
                {
                    answers.Writer.Complete(error);
                }
            },
            CancellationToken.None);
        var all = true;
        try
        {
            await foreach (var answer in answers.Reader.ReadAllAsync(cancellation))
            {
                var (line, isRead) = await answer;
                all &= isRead;
                await output.WriteAsync(line + "\n");
                await output.FlushAsync(cancellation);
            }
        }
        finally
        {
            await stop.CancelAsync();
        }
        await reading;
        return all;
    }

    private static (string Line, bool IsRead) Answer(NewsAnalyzer analyzer, string line, int number)
    {
        if (IdOf(line) is not { } id)
            return Wrong(number, $"line {number} is no object of JSON. Send an article a line, such as {{\"text\": \"…\", \"date\": \"2024-05-31\"}}.");
        var name = $"line-{number}.jsonl";
        var bytes = Encoding.UTF8.GetBytes(line + "\n");
        var part = DocumentParts.Of(new SourceFile(name, bytes), DocumentMetadata.None, "line").First();
        var outcome = new SourceArticle(part with { Read = () => part.Read() with { Id = id, Path = DocumentReader.StandardInput } },
            OwnActors.None).Analyze(analyzer);
        if (outcome.Article is { } article) return (Found(NewsCorpus.Build([article])), true);
        var message = outcome.Problem!.Message.Replace($"{name}, article 1", $"line {number}", StringComparison.Ordinal)
            .Replace(name, $"line {number}", StringComparison.Ordinal);
        return Wrong(number, message);
    }

    private static (string Line, bool IsRead) Wrong(int number, string message) => (Written(json =>
    {
        json.WriteNumber("line", number);
        json.WriteString("error", message);
    }), false);

    private static string Found(NewsCorpus corpus) => Written(json =>
    {
        json.WriteString("id", corpus.Articles[0].Document.Id);
        foreach (var schema in FrameSchemas.All)
        {
            json.WriteStartArray(schema.Name);
            foreach (var row in schema.Rows(corpus)) JsonLinesFormat.WriteRow(json, schema, row);
            json.WriteEndArray();
        }
    });

    private static string Written(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonLinesFormat.Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }
        return Utf8.GetString(stream.ToArray());
    }

    /// <summary>The article's id; null where the line is no object.</summary>
    private static string? IdOf(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind is not JsonValueKind.Object) return null;
            foreach (var name in IdNames)
            {
                if (json.RootElement.TryGetProperty(name, out var own) && own.ValueKind is JsonValueKind.String or JsonValueKind.Number
                    && own.ToString() is { Length: > 0 } id) return id;
            }
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(line)))[..HashLength];
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
