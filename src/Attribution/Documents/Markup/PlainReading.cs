using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace Attribution.Documents.Markup;

/// <summary>
/// A text as a reader takes it whose file holds some HTML: characters written as entities are characters, tags are white space
/// or nothing. What is found in it is put back to where it stands in the file. For a text without them it is that text
/// itself, and costs next to nothing. Immutable.
/// </summary>
internal sealed class PlainReading
{
    private static readonly SearchValues<char> Openers = SearchValues.Create("&<");

    private readonly List<Change> changes;

    private PlainReading(string text, List<Change> changes) => (Text, this.changes) = (text, changes);

    /// <summary>The text to read.</summary>
    public string Text { get; }

    /// <summary>Whether it is the file's text, unchanged.</summary>
    public bool IsUnchanged => changes.Count == 0;

    /// <summary>The plain reading of <paramref name="text"/>.</summary>
    public static PlainReading Of(string text)
    {
        List<Change> changes = [];
        TagScanner? tags = null;
        StringBuilder? plain = null;
        var copied = 0;
        for (var position = Next(text, 0); position < text.Length; position = Next(text, position))
        {
            var (written, end) = ("", -1);
            if (text[position] == '<')
            {
                end = (tags ??= new(text)).End(position, out var kind);
                written = kind == TagKind.Inline ? "" : " ";
            }
            else if (Entities.At(text, position, out var length) is { } character)
            {
                (written, end) = (character, position + length);
            }
            if (end <= position)
            {
                position++;
                continue;
            }
            plain = (plain ?? new(text.Length)).Append(text, copied, position - copied);
            changes.Add(new(new(position, end), new(plain.Length, plain.Length + written.Length)));
            plain.Append(written);
            copied = position = end;
        }
        return new(plain is null ? text : plain.Append(text, copied, text.Length - copied).ToString(), changes);
    }

    /// <summary>Where <paramref name="plain"/>, a range of <see cref="Text"/>, stands in the file's text; without tags at its ends.</summary>
    public TextSpan InFile(TextSpan plain) =>
        IsUnchanged ? plain : new(Start(plain.Start), plain.IsEmpty ? Start(plain.Start) : End(plain.End - 1));

    /// <summary>Where <paramref name="file"/>, a range of the file's text, stands in <see cref="Text"/>.</summary>
    public TextSpan InPlain(TextSpan file) => IsUnchanged ? file : new(InPlain(file.Start), InPlain(file.End));

    /// <summary>The same for a position; one inside an entity or tag goes before it.</summary>
    public int InPlain(int position)
    {
        var index = LastUpTo(position, static (in Change change) => change.File.Start);
        if (index < 0) return position;
        var (file, plain) = changes[index];
        return position < file.End ? plain.Start : plain.End + position - file.End;
    }

    private static int Next(string text, int position)
    {
        var length = text.AsSpan(position).IndexOfAny(Openers);
        return length < 0 ? text.Length : position + length;
    }

    private int Start(int position)
    {
        var index = LastUpTo(position, static (in Change change) => change.Plain.Start);
        if (index < 0) return position;
        var (file, plain) = changes[index];
        return position < plain.End ? file.Start : file.End + position - plain.End;
    }

    private int End(int last)
    {
        var index = LastUpTo(last, static (in Change change) => change.Plain.Start);
        if (index < 0) return last + 1;
        var (file, plain) = changes[index];
        return last < plain.End ? file.End : file.End + last + 1 - plain.End;
    }

    /// <summary>The index of the last change that starts at or before <paramref name="position"/>; -1 without one.</summary>
    private int LastUpTo(int position, Place<Change> startOf) => SortedSpans.FirstBehind(CollectionsMarshal.AsSpan(changes), position, startOf) - 1;

    /// <summary>What stands in the file, and what is read in its place.</summary>
    private readonly record struct Change(TextSpan File, TextSpan Plain);
}
