using System.Text.RegularExpressions;
using Attribution.Documents;
using Attribution.Documents.Formats;
using Attribution.Formats.Web;
using MimeKit;

namespace Attribution.Formats.Texts;

/// <summary>A mail message (EML), or a web page that a browser saved as one (MHTML).</summary>
internal sealed partial class MailFile() : ArticleFormat("mail", "mail message or MHTML", ".eml", ".mht", ".mhtml")
{
    private static readonly Documents.Formats.Refused.MailMessage Looks = new();

    /// <inheritdoc/>
    public override bool Recognizes(SourceFile file) => file.IsText && (file.IsNamed && file.EndsWith(Endings) || Looks.Recognizes(file));

    /// <inheritdoc/>
    public override ReadText Read(SourceFile file)
    {
        using var message = Parsed(file);
        var address = message.Headers["Snapshot-Content-Location"] ?? message.Body?.ContentLocation?.OriginalString;
        var html = Told(file, () => message.HtmlBody);
        if (html is not null && (address is not null || file.EndsWith([".mht", ".mhtml"])))
        {
            var page = Page.Parse(html);
            return WebPage.Article(page, "mhtml", file.Path, new(Url: address ?? message.BodyParts.FirstOrDefault()?.ContentLocation?.OriginalString));
        }
        var metadata = new DocumentMetadata(
            message.Headers.Contains(HeaderId.Date) && message.Date.Year > 1970 ? DateOnly.FromDateTime(message.Date.DateTime) : null, message.Subject
                is { Length: > 0 } subject ? subject : null,
            null, message.From.Mailboxes.FirstOrDefault() is { } from ? from.Name is { Length: > 0 } name ? name : from.Address : null);
        var text = Told(file, () => message.TextBody) ?? html ?? throw new DocumentException(file.Path, FormatMessages.NoText(file.Path));
        return PlainArticleText.Of("eml", file.Path, Quoted().Replace(text, ""), metadata);
    }

    private static MimeMessage Parsed(SourceFile file) => Told(file, () => MimeMessage.Load(new MemoryStream(file.Bytes)));

    private static T Told<T>(SourceFile file, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception error) when (error is not (OutOfMemoryException or DocumentException))
        {
            throw new DocumentException(file.Path, FormatMessages.Broken(file.Path, "a mail message", error.Message), error);
        }
    }

    /// <summary>Lines of the message that it answers.</summary>
    [GeneratedRegex(@"^>.*\r?\n?", RegexOptions.Multiline)]
    private static partial Regex Quoted();
}
