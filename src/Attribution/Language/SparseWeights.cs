using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Attribution.Language;

/// <summary>
/// Features and their small whole-number weights by label, for a linear model. A feature with weights for many labels is
/// a full row, which is added with vector instructions; any other is pairs of label and weight. Immutable and
/// thread-safe. Sums are whole numbers, so results do not depend on the machine.
/// </summary>
internal sealed class SparseWeights
{
    /// <summary>The bits of a feature's hash that a key keeps.</summary>
    public const uint KeyMask = (1u << 28) - 1;

    /// <summary>From how many weights on a feature is a full row.</summary>
    private const int FullRow = 12;

    private const uint NoKey = uint.MaxValue;

    private readonly Slot[] _slots;
    private readonly byte[] _rows;
    private readonly uint _mask;

    private SparseWeights(Slot[] slots, byte[] rows, int width)
    {
        _slots = slots;
        _rows = rows;
        _mask = (uint)slots.Length - 1;
        Width = width;
    }

    /// <summary>The length of a full row: the number of labels, rounded up to whole vectors.</summary>
    public int Width { get; }

    /// <summary>
    /// Reads the weights that <paramref name="data"/> begins with: the number of features, the number of bytes of the
    /// keys, the keys in rising order as variable-length differences, then for each feature the number of labels and
    /// that many pairs of label and weight. Keys above <see cref="KeyMask"/> are no features, and stay pairs.
    /// </summary>
    public static SparseWeights Read(ReadOnlySpan<byte> data)
    {
        var count = BinaryPrimitives.ReadInt32LittleEndian(data);
        var keyBytes = BinaryPrimitives.ReadInt32LittleEndian(data[4..]);
        var keys = ReadKeys(data.Slice(8, keyBytes), count);
        var cells = data[(8 + keyBytes)..];
        var (width, size) = Measure(keys, cells);
        var slots = new Slot[BitOperations.RoundUpToPowerOf2((uint)count * 2 + 1)];
        Array.Fill(slots, new Slot(NoKey, 0));
        var rows = new byte[size];
        int read = 0, written = 0;
        foreach (var key in keys)
        {
            var slot = key & (uint)slots.Length - 1;
            while (slots[slot].Key != NoKey) slot = slot + 1 & (uint)slots.Length - 1;
            slots[slot] = new Slot(key, written);
            var pairs = cells.Slice(read + 1, 2 * cells[read]);
            if (IsFull(key, cells[read]))
            {
                for (var i = 0; i < pairs.Length; i += 2) rows[written + 1 + pairs[i]] = pairs[i + 1];
                written += 1 + width;
            }
            else
            {
                rows[written] = cells[read];
                pairs.CopyTo(rows.AsSpan(written + 1));
                written += 1 + pairs.Length;
            }
            read += 1 + pairs.Length;
        }
        return new SparseWeights(slots, rows, width);
    }

    /// <summary>
    /// Adds the weights of the features <paramref name="keys"/> to <paramref name="scores"/>, which are indexed by label and
    /// <see cref="Width"/> long.
    /// </summary>
    public void Add(ReadOnlySpan<uint> keys, Span<short> scores)
    {
        scores = scores[..Width];
        // All first slots are loaded before any is looked at, so that the processor waits for memory once, not per key.
        Span<Slot> first = stackalloc Slot[keys.Length];
        for (var i = 0; i < keys.Length; i++) first[i] = _slots[keys[i] & _mask];
        Span<int> full = stackalloc int[keys.Length];
        var count = 0;
        for (var k = 0; k < keys.Length; k++)
        {
            var row = first[k].Key == keys[k] ? first[k].Row : first[k].Key == NoKey ? -1 : RowOf(keys[k]);
            if (row < 0) continue;
            if (_rows[row] == 0)
            {
                full[count++] = row + 1;
                continue;
            }
            var pairs = _rows.AsSpan(row + 1, 2 * _rows[row]);
            for (var i = 0; i + 1 < pairs.Length; i += 2) scores[pairs[i]] += (sbyte)pairs[i + 1];
        }
        AddFull(full[..count], scores);
    }

    /// <summary>The pairs of label and weight of <paramref name="key"/>; empty for one that the model lacks, and for a full row.</summary>
    public ReadOnlySpan<byte> Cells(uint key)
    {
        var row = RowOf(key);
        return row < 0 ? [] : _rows.AsSpan(row + 1, 2 * _rows[row]);
    }

    private void AddFull(ReadOnlySpan<int> full, Span<short> scores)
    {
        ReadOnlySpan<sbyte> rows = MemoryMarshal.Cast<byte, sbyte>(_rows);
        for (var label = 0; label < scores.Length; label += Vector256<sbyte>.Count)
        {
            var block = scores.Slice(label, Vector256<sbyte>.Count);
            var (low, high) = (Vector256.Create<short>(block), Vector256.Create<short>(block[Vector256<short>.Count..]));
            foreach (var row in full)
            {
                var (lower, upper) = Vector256.Widen(Vector256.Create(rows.Slice(row + label, Vector256<sbyte>.Count)));
                low += lower;
                high += upper;
            }
            low.CopyTo(block);
            high.CopyTo(block[Vector256<short>.Count..]);
        }
    }

    private int RowOf(uint key)
    {
        for (var slot = key & _mask; ; slot = slot + 1 & _mask)
        {
            var found = _slots[slot];
            if (found.Key == key) return found.Row;
            if (found.Key == NoKey) return -1;
        }
    }

    private static bool IsFull(uint key, int weights) => weights >= FullRow && key <= KeyMask;

    /// <summary>The length of a full row, and the bytes of all rows.</summary>
    private static (int Width, int Size) Measure(uint[] keys, ReadOnlySpan<byte> cells)
    {
        int labels = 0, full = 0, size = 0, read = 0;
        foreach (var key in keys)
        {
            var pairs = cells.Slice(read + 1, 2 * cells[read]);
            if (key <= KeyMask)
            {
                for (var i = 0; i < pairs.Length; i += 2) labels = Math.Max(labels, pairs[i] + 1);
            }
            if (IsFull(key, cells[read])) full++;
            else size += 1 + pairs.Length;
            read += 1 + pairs.Length;
        }
        var width = (labels + Vector256<sbyte>.Count - 1) / Vector256<sbyte>.Count * Vector256<sbyte>.Count;
        return (width, size + full * (1 + width));
    }

    private static uint[] ReadKeys(ReadOnlySpan<byte> differences, int count)
    {
        var keys = new uint[count];
        uint key = 0;
        var read = 0;
        for (var i = 0; i < count; i++) keys[i] = key += ReadVariable(differences, ref read);
        return keys;
    }

    private static uint ReadVariable(ReadOnlySpan<byte> data, ref int position)
    {
        uint value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var b = data[position++];
            value |= (uint)(b & 0x7F) << shift;
            if (b < 0x80) return value;
        }
    }

    /// <summary>A feature and where its row begins: a count of pairs and the pairs, or 0 and a full row.</summary>
    private readonly record struct Slot(uint Key, int Row);
}
