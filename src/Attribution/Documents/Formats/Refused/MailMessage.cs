using System.Collections.Frozen;
using Attribution.Documents.Layout;

namespace Attribution.Documents.Formats.Refused;

/// <summary>
/// A mail as programs keep it: a block of header lines, with one that only programs write or with a sender's address. Lines
/// such as "From:" and "Subject:" that people write above a text are not enough.
/// </summary>
internal sealed class MailMessage : RefusedFormat
{
    private const int FewestHeaders = 3;

    private static Refusal Mail => new("a mail message", Refusal.CopyText);

    private static Refusal SavedPage => new("a saved web page (MHTML)", WebPage.Remedy);

    private static readonly FrozenSet<string> Written = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "From", "To", "Cc", "Bcc", "Date", "Subject", "Reply-To", "Sender", "Newsgroups", "Organization");

    private static readonly FrozenSet<string> OfPrograms = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Received", "Return-Path", "Delivered-To", "Message-ID", "MIME-Version", "Content-Type", "Content-Transfer-Encoding", "DKIM-Signature",
        "Authentication-Results", "References", "In-Reply-To", "X-Mailer", "Snapshot-Content-Location");

    /// <inheritdoc/>
    protected override Refusal? Recognize(string text)
    {
        int position = 0, headers = 0, ofPrograms = 0;
        bool address = false, page = false;
        while (TextLines.Next(text, ref position, out var line))
        {
            var characters = line.In(text);
            if (characters.IsWhiteSpace()) break;
            if (headers == 0 && characters.StartsWith("From ") && characters.Contains('@')) continue;
            if (headers > 0 && characters[0] is ' ' or '\t') continue;
            var colon = characters.IndexOf(':');
            var name = colon > 0 ? characters[..colon].ToString() : "";
            if (!IsHeaderName(name)) return null;
            headers++;
            if (OfPrograms.Contains(name) || name.StartsWith("X-", StringComparison.OrdinalIgnoreCase)) ofPrograms++;
            else if (!Written.Contains(name) && headers == 1) return null;
            address |= name.Equals("From", StringComparison.OrdinalIgnoreCase) && characters.Contains('@');
            page |= characters.Contains("multipart/related", StringComparison.OrdinalIgnoreCase)
                || name.StartsWith("Snapshot-", StringComparison.OrdinalIgnoreCase);
        }
        if (headers < FewestHeaders || !(ofPrograms > 0 || address)) return null;
        return page ? SavedPage : Mail;
    }

    private static bool IsHeaderName(string name) => name.Length is > 0 and < 60 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}
