using System.Buffers;

namespace Attribution.Formats.Tables.ParquetChecks;

/// <summary>
/// Copies a struct in Thrift's compact protocol, without fields that its shape does not know. The copy can be read by who trusts what is
/// written: it ends where it says, its fields have the types that they should have, and no list is longer than what is there.
/// </summary>
/// <param name="bytes">Bytes that begin with the struct; more may come behind.</param>
/// <param name="seen">
/// Told of each known field, and of its value where that is a whole number, else of 0; and of each struct's end, as field 0.
/// </param>
internal ref struct ThriftCopy(ReadOnlySpan<byte> bytes, Action<ThriftShape, int, long> seen)
{
    /// <summary>Fields that are not known may hold lists of lists, but not deeper than this.</summary>
    private const int Deepest = 32;

    private const int LongestNumber = 10;

    private readonly ReadOnlySpan<byte> bytes = bytes;
    private readonly ArrayBufferWriter<byte> copy = new();
    private int at;

    /// <summary>How many bytes the struct took.</summary>
    public readonly int Length => at;

    /// <summary>The copy.</summary>
    public readonly ReadOnlySpan<byte> Written => copy.WrittenSpan;

    /// <summary>Copies the struct.</summary>
    /// <exception cref="EndOfStreamException">The bytes end before it does.</exception>
    /// <exception cref="InvalidDataException">They are no such struct.</exception>
    public void Struct(ThriftShape shape)
    {
        var (last, written) = (0, 0);
        for (byte head; (head = Next()) != 0;)
        {
            var type = (ThriftType)(head & 0xF);
            last = head >> 4 is > 0 and var step ? last + step : (int)Signed(Number());
            if (!shape.TryGet(last, out var field))
            {
                Skip(type, Deepest);
                continue;
            }
            if (!field.Holds(type)) throw new InvalidDataException($"field {last} is of type {type} where {field.Type} should stand");
            PutHead(type, last, written);
            written = last;
            seen(shape, last, Value(field));
        }
        Put([0]);
        seen(shape, 0, 0);
    }

    private long Value(ThriftField field)
    {
        var start = at;
        switch (field.Type)
        {
            case ThriftType.Struct: Struct(field.Shape!); return 0;
            case ThriftType.List: List(field); return 0;
            case ThriftType.True: return 0;
            case ThriftType.Byte: Take(1); break;
            case ThriftType.Binary: Take(Count()); break;
            default:
                var value = Signed(Number());
                Put(bytes[start..at]);
                return value;
        }
        Put(bytes[start..at]);
        return 0;
    }

    private void List(ThriftField field)
    {
        var start = at;
        var (count, items) = Items();
        if (items != field.Items && count > 0) throw new InvalidDataException($"a list holds {items} where {field.Items} should stand");
        Put(bytes[start..at]);
        var item = new ThriftField(field.Items, Shape: field.Shape);
        for (; count > 0; count--) Value(item);
    }

    /// <summary>How many items a list has, and their type. Each takes up a byte, so there are no more of them than bytes.</summary>
    private (int Count, ThriftType Items) Items()
    {
        var head = Next();
        var count = head >> 4 is < 15 and var few ? few : Count();
        return count <= bytes.Length - at ? (count, (ThriftType)(head & 0xF)) : throw new EndOfStreamException();
    }

    private void Skip(ThriftType type, int depth)
    {
        if (depth == 0) throw new InvalidDataException("lists lie too deep in one another");
        switch (type)
        {
            case ThriftType.True or ThriftType.False: break;
            case ThriftType.Byte: Take(1); break;
            case ThriftType.Short or ThriftType.Int or ThriftType.Long: Number(); break;
            case ThriftType.Double: Take(sizeof(double)); break;
            case ThriftType.Binary: Take(Count()); break;
            case ThriftType.List or ThriftType.Set:
                var (count, items) = Items();
                for (; count > 0; count--) SkipItem(items, depth - 1);
                break;
            case ThriftType.Map:
                var pairs = Count();
                if (pairs == 0) break;
                var types = Next();
                for (; pairs > 0; pairs--)
                {
                    SkipItem((ThriftType)(types >> 4), depth - 1);
                    SkipItem((ThriftType)(types & 0xF), depth - 1);
                }
                break;
            case ThriftType.Struct:
                for (byte head; (head = Next()) != 0;)
                {
                    if (head >> 4 == 0) Number();
                    Skip((ThriftType)(head & 0xF), depth - 1);
                }
                break;
            default: throw new InvalidDataException($"{(int)type} is no type");
        }
    }

    // In lists a truth value takes up a byte; in a struct it is part of its field's head.
    private void SkipItem(ThriftType type, int depth) => Skip(type is ThriftType.True or ThriftType.False ? ThriftType.Byte : type, depth);

    private void PutHead(ThriftType type, int id, int before)
    {
        if (id - before is > 0 and <= 15 and var step)
        {
            Put([(byte)((step << 4) | (int)type)]);
            return;
        }
        Put([(byte)type]);
        var left = (uint)((id << 1) ^ (id >> 31));
        for (; left >= 0x80; left >>= 7) Put([(byte)(left | 0x80)]);
        Put([(byte)left]);
    }

    private readonly void Put(ReadOnlySpan<byte> more) => copy.Write(more);

    private byte Next() => at < bytes.Length ? bytes[at++] : throw new EndOfStreamException();

    private void Take(int count) => at = count <= bytes.Length - at ? at + count : throw new EndOfStreamException();

    private int Count() => Number() is <= int.MaxValue and var count ? (int)count : throw new InvalidDataException("a length is out of all bounds");

    private ulong Number()
    {
        var value = 0UL;
        for (var i = 0; i < LongestNumber; i++)
        {
            var next = Next();
            value |= (ulong)(next & 0x7F) << (7 * i);
            if ((next & 0x80) == 0) return value;
        }
        throw new InvalidDataException("a number has no end");
    }

    private static long Signed(ulong number) => (long)(number >> 1) ^ -(long)(number & 1);
}
