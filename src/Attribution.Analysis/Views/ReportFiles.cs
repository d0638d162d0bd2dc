using System.Text;
using Attribution.Output;

namespace Attribution.Views;

/// <summary>The pages of a report, and what lies beside them.</summary>
/// <param name="output">The folder.</param>
/// <param name="cancellation">Ends the writing between two files.</param>
internal sealed class ReportFiles(OutputFolder output, CancellationToken cancellation)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a file of text, with line ends of one character.</summary>
    public void Write(string name, string text) => Write(name, () => new MemoryStream(Utf8.GetBytes(text.ReplaceLineEndings("\n"))));

    /// <summary>Writes a file.</summary>
    public void Write(string name, Func<Stream> open)
    {
        cancellation.ThrowIfCancellationRequested();
        output.Add(name, stream =>
        {
            using var input = open();
            input.CopyTo(stream);
        });
    }
}
