using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Attribution.Documents;

namespace Attribution.Cli.Review;

/// <summary>
/// Serves the pages of a report to one browser on this machine, and takes its corrections. The address holds a key that works once: it is
/// exchanged for a cookie, without which nothing is told and nothing taken.
/// </summary>
/// <param name="pages">Gives the bytes of a page or of what lies beside it; null where there is none.</param>
/// <param name="correct">Takes corrections, and says what became of them.</param>
internal sealed class ReviewServer(Func<string, byte[]?> pages, Func<CorrectionChange, string> correct) : IDisposable
{
    private const string Cookie = "attribution-review";
    private const int LargestChange = 4 << 20;

    private static readonly JsonSerializerOptions Json = new() { PropertyNameCaseInsensitive = true };

    private readonly HttpListener listener = new();
    private readonly string visitor = Key();
    private string? key = Key();
    private string host = "";

    /// <summary>Begins to listen on loopback, and gives the address to open.</summary>
    /// <param name="port">The port; 0 for any that is free.</param>
    /// <exception cref="HttpListenerException">The port is taken.</exception>
    public string Start(int port)
    {
        host = $"127.0.0.1:{(port > 0 ? port : FreePort())}";
        listener.Prefixes.Add($"http://{host}/");
        listener.Start();
        return $"http://{host}/?key={key}";
    }

    /// <summary>Answers until it is cancelled, one request after another.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        await using var stop = cancellation.Register(listener.Stop);
        while (!cancellation.IsCancellationRequested)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync();
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
            try
            {
                Answer(context.Request, context.Response);
            }
            catch (Exception error) when (error is HttpListenerException or IOException)
            {
                // The browser has gone: the next request is another one.
            }
        }
    }

    public void Dispose() => ((IDisposable)listener).Dispose();

    private void Answer(HttpListenerRequest request, HttpListenerResponse response)
    {
        response.Headers["Cache-Control"] = "no-store";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["X-Content-Type-Options"] = "nosniff";
        // A page from elsewhere may know the port, but not under this name, and has no cookie.
        if (request.UserHostName != host) Tell(response, HttpStatusCode.Forbidden, "This address is not served.");
        else if (request.QueryString["key"] is { } given && Same(given, key))
        {
            key = null;
            response.Headers["Set-Cookie"] = $"{Cookie}={visitor}; HttpOnly; SameSite=Strict; Path=/";
            response.Redirect("/index.html");
            response.Close();
        }
        else if (!Same(request.Cookies[Cookie]?.Value ?? "", visitor))
            Tell(response, HttpStatusCode.Forbidden,
                "Open the address that the program printed. It works once, in one browser: start the program again for another.");
        else if (request.HttpMethod is "POST") Take(request, response);
        else Page(response, request.Url!.AbsolutePath);
    }

    private void Page(HttpListenerResponse response, string path)
    {
        var name = Uri.UnescapeDataString(path).TrimStart('/');
        if (pages(name.Length == 0 ? "index.html" : name) is not { } bytes)
        {
            Tell(response, HttpStatusCode.NotFound, "There is no such page.");
            return;
        }
        response.ContentType = Path.GetExtension(name) switch
        {
            ".js" => "text/javascript; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".csv" => "text/csv; charset=utf-8",
            _ => "text/html; charset=utf-8",
        };
        response.ContentLength64 = bytes.Length;
        response.OutputStream.Write(bytes);
        response.Close();
    }

    private void Take(HttpListenerRequest request, HttpListenerResponse response)
    {
        if (request.Url!.AbsolutePath is not "/corrections" || request.ContentType?.StartsWith("application/json", StringComparison.Ordinal) != true
            || request.ContentLength64 > LargestChange || (request.Headers["Origin"] is { } origin && origin != $"http://{host}"))
        {
            Tell(response, HttpStatusCode.BadRequest, "Corrections are taken as JSON, at /corrections.");
            return;
        }
        try
        {
            var change = JsonSerializer.Deserialize<CorrectionChange>(Body(request.InputStream), Json) ?? throw new JsonException("it is null");
            Say(response, HttpStatusCode.OK, correct(change));
        }
        catch (JsonException error)
        {
            Say(response, HttpStatusCode.BadRequest, $"What was sent is no correction: {error.Message}");
        }
        catch (Exception error) when (error is DocumentException or IOException or UnauthorizedAccessException)
        {
            Say(response, HttpStatusCode.Conflict, error.Message);
        }
    }

    /// <summary>What was sent, up to the most that is taken.</summary>
    private static byte[] Body(Stream stream)
    {
        using var body = new MemoryStream();
        var part = new byte[8192];
        for (int read; body.Length <= LargestChange && (read = stream.Read(part)) > 0;) body.Write(part, 0, read);
        return body.Length <= LargestChange ? body.ToArray() : throw new JsonException("it is too long");
    }

    private static void Say(HttpListenerResponse response, HttpStatusCode code, string message)
    {
        response.ContentType = "application/json";
        Write(response, code, JsonSerializer.Serialize(new { message }));
    }

    private static void Tell(HttpListenerResponse response, HttpStatusCode code, string message)
    {
        response.ContentType = "text/plain; charset=utf-8";
        Write(response, code, message);
    }

    private static void Write(HttpListenerResponse response, HttpStatusCode code, string text)
    {
        response.StatusCode = (int)code;
        response.Close(Encoding.UTF8.GetBytes(text), willBlock: false);
    }

    private static string Key() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    private static bool Same(string given, string? right) =>
        right is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(right));

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
