using System.Text;
using Attribution.Documents;
using Attribution.Documents.Formats;

namespace Attribution.Formats.Office;

/// <summary>Files in the old binary container of office programs, which are recognized and refused: a document of Word 97, a message of Outlook.</summary>
internal sealed class OldOfficeFile : DocumentFormat
{
    // What is in the container is told by the names in its directory.
    private static readonly (string Name, string Ending, string Kind, string Remedy)[] Kinds =
    [
        ("__substg1.0_", ".msg", "a message of Outlook (MSG)", "Open it in Outlook and save it as a text or .eml file."),
        ("WordDocument", ".doc", "a document of the old kind of Word (DOC)", "Open it in Word or LibreOffice and save it as a .docx file."),
        ("PowerPoint Document", ".ppt", "a presentation of the old kind (PPT)", "Copy the text into a .txt file."),
    ];

    /// <inheritdoc/>
    public override bool Recognizes(SourceFile file) => KindOf(file) is not null;

    /// <inheritdoc/>
    public override ReadText Read(SourceFile file) => KindOf(file) is { } found
        ? throw new DocumentException(file.Path, DocumentMessages.NotAnArticle(file.Path, found.Kind, found.Remedy))
        : throw new ArgumentException($"{file.Path} is no such file.", nameof(file));

    private static (string Name, string Ending, string Kind, string Remedy)? KindOf(SourceFile file)
    {
        if (!file.Head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])) return null;
        foreach (var kind in Kinds)
        {
            if (file.Head.IndexOf(Encoding.Unicode.GetBytes(kind.Name)) >= 0 || (file.IsNamed && file.EndsWith([kind.Ending]))) return kind;
        }
        return null;
    }
}
