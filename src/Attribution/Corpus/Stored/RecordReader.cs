using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Corpus.Stored;

/// <summary>Reads what a <see cref="RecordWriter"/> wrote.</summary>
/// <param name="bytes">What was written.</param>
/// <param name="lexicon">The words by which it was read.</param>
internal sealed class RecordReader(byte[] bytes, NewsLexicon lexicon)
{
    private readonly List<string> texts = [];
    private int at;
    private int place;

    /// <summary>The words by which it was read, which are not stored.</summary>
    public NewsLexicon Lexicon { get; } = lexicon;

    public ulong Unsigned()
    {
        var value = 0UL;
        for (var shift = 0; ; shift += 7)
        {
            var next = bytes[at++];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80) return value;
        }
    }

    public long Long()
    {
        var value = Unsigned();
        return (long)(value >> 1) ^ -(long)(value & 1);
    }

    public int Whole() => (int)Long();

    public bool Flag() => bytes[at++] != 0;

    public double Number()
    {
        var value = BinaryPrimitives.ReadDoubleLittleEndian(bytes.AsSpan(at));
        at += sizeof(double);
        return value;
    }

    public DateOnly Day() => DateOnly.FromDayNumber(Whole());

    public TextSpan Place()
    {
        place += Whole();
        return new(place, place + Whole());
    }

    public string? Text()
    {
        var number = Unsigned();
        if (number == 0) return null;
        if (number > 1) return texts[(int)number - 2];
        var size = Unsigned();
        var count = (int)(size >> 1);
        string text;
        if ((size & 1) == 1)
        {
            var characters = new char[count];
            for (var i = 0; i < count; i++) characters[i] = (char)Unsigned();
            text = new(characters);
        }
        else
        {
            text = Encoding.UTF8.GetString(bytes, at, count);
            at += count;
        }
        texts.Add(text);
        return text;
    }

    public ImmutableArray<T> Many<T>()
    {
        var count = (int)Unsigned();
        if (count == 0) return default;
        var values = new T[count - 1];
        for (var i = 0; i < values.Length; i++) values[i] = RecordReading<T>.Read(this);
        return ImmutableCollectionsMarshal.AsImmutableArray(values);
    }

    public T? Perhaps<T>() where T : struct => Flag() ? RecordReading<T>.Read(this) : null;
}
