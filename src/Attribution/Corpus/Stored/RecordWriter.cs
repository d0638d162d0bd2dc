using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using Attribution.Documents;

namespace Attribution.Corpus.Stored;

/// <summary>
/// Writes the values of which records are made, as few bytes as they need: numbers by seven bits, a text that came before by its number,
/// a place in the text by its distance from the last one.
/// </summary>
internal sealed class RecordWriter
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Dictionary<string, int> texts = new(StringComparer.Ordinal);
    private byte[] bytes = new byte[1 << 14];
    private int length;
    private int place;

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, length);

    /// <summary>Begins anew.</summary>
    public void Clear()
    {
        texts.Clear();
        (length, place) = (0, 0);
    }

    public void Unsigned(ulong value)
    {
        Room(10);
        for (; value >= 0x80; value >>= 7) bytes[length++] = (byte)(value | 0x80);
        bytes[length++] = (byte)value;
    }

    public void Long(long value) => Unsigned((ulong)((value << 1) ^ (value >> 63)));

    public void Whole(int value) => Long(value);

    public void Flag(bool value)
    {
        Room(1);
        bytes[length++] = value ? (byte)1 : (byte)0;
    }

    public void Number(double value)
    {
        Room(sizeof(double));
        BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(length), value);
        length += sizeof(double);
    }

    public void Day(DateOnly value) => Whole(value.DayNumber);

    public void Place(TextSpan value)
    {
        Whole(value.Start - place);
        Whole(value.Length);
        place = value.Start;
    }

    /// <summary>Any text, also one that holds half a character.</summary>
    public void Text(string? value)
    {
        if (value is null)
        {
            Unsigned(0);
            return;
        }
        if (texts.TryGetValue(value, out var known))
        {
            Unsigned((ulong)known + 2);
            return;
        }
        texts.Add(value, texts.Count);
        Unsigned(1);
        int count;
        try
        {
            count = Strict.GetByteCount(value);
        }
        catch (EncoderFallbackException)
        {
            Unsigned(((ulong)value.Length << 1) | 1);
            foreach (var c in value) Unsigned(c);
            return;
        }
        Unsigned((ulong)count << 1);
        Room(count);
        length += Strict.GetBytes(value, bytes.AsSpan(length));
    }

    /// <summary>A list, also one that was never made.</summary>
    public void Many<T>(ImmutableArray<T> values)
    {
        Unsigned(values.IsDefault ? 0 : (ulong)values.Length + 1);
        if (values.IsDefault) return;
        foreach (var value in values) RecordWriting<T>.Write(this, value);
    }

    public void Perhaps<T>(T? value) where T : struct
    {
        Flag(value is not null);
        if (value is { } some) RecordWriting<T>.Write(this, some);
    }

    private void Room(int more)
    {
        if (length + more > bytes.Length) Array.Resize(ref bytes, Math.Max(length + more, bytes.Length * 2));
    }
}
