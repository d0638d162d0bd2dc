using System.Buffers.Binary;

namespace Attribution.Language;

/// <summary>
/// Features and their small whole-number weights by label, for a linear model. Immutable and thread-safe. Sums are
/// whole numbers, so results do not depend on the machine.
/// </summary>
internal sealed class SparseWeights
{
    /// <summary>The bits of a feature's hash that a key keeps.</summary>
    public const uint KeyMask = (1u << 28) - 1;

    private readonly uint[] _keys;
    private readonly int[] _rows;
    private readonly byte[] _cells;
    private readonly uint _mask;

    private SparseWeights(uint[] keys, int[] rows, byte[] cells)
    {
        _keys = keys;
        _rows = rows;
        _cells = cells;
        _mask = (uint)keys.Length - 1;
    }

    /// <summary>
    /// Reads the weights that <paramref name="data"/> begins with: the number of features, the number of bytes of the
    /// keys, the keys in rising order as variable-length differences, then for each feature the number of labels and
    /// that many pairs of label and weight.
    /// </summary>
    public static SparseWeights Read(ReadOnlySpan<byte> data)
    {
        var count = BinaryPrimitives.ReadInt32LittleEndian(data);
        var keyBytes = BinaryPrimitives.ReadInt32LittleEndian(data[4..]);
        var differences = data.Slice(8, keyBytes);
        var cells = data[(8 + keyBytes)..].ToArray();
        var size = 1;
        while (size < count * 2) size <<= 1;
        var keys = new uint[size];
        var rows = new int[size];
        Array.Fill(keys, uint.MaxValue);
        var mask = (uint)size - 1;
        uint key = 0;
        int read = 0, row = 0;
        for (var i = 0; i < count; i++)
        {
            key += ReadVariable(differences, ref read);
            var slot = key & mask;
            while (keys[slot] != uint.MaxValue) slot = slot + 1 & mask;
            keys[slot] = key;
            rows[slot] = row;
            row += 1 + 2 * cells[row];
        }
        return new SparseWeights(keys, rows, cells);
    }

    /// <summary>Adds the weights of the feature <paramref name="key"/> to <paramref name="scores"/>, which are indexed by label.</summary>
    public void Add(uint key, Span<int> scores)
    {
        var cells = Cells(key);
        for (var i = 0; i + 1 < cells.Length; i += 2) scores[cells[i]] += (sbyte)cells[i + 1];
    }

    /// <summary>The pairs of label and weight of the feature <paramref name="key"/>; empty for one that the model lacks.</summary>
    public ReadOnlySpan<byte> Cells(uint key)
    {
        for (var slot = key & _mask; ; slot = slot + 1 & _mask)
        {
            if (_keys[slot] == key) return _cells.AsSpan(_rows[slot] + 1, 2 * _cells[_rows[slot]]);
            if (_keys[slot] == uint.MaxValue) return [];
        }
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
}
