using System.Buffers.Binary;
using Attribution.Language;

namespace Attribution.Actors.Names.Tagging;

/// <summary>
/// The world's towns and firms as hashes of their words: too many names for a table that a person reads. A name that stands here is no more
/// than a hint, as many towns are called like people and many firms like things; the model of names weighs it. Immutable and thread-safe.
/// </summary>
internal sealed class ListedNames
{
    /// <summary>The most words of a name that the list holds.</summary>
    public const int MostWords = 4;

    /// <summary>The name is that of a town.</summary>
    public const byte Town = 1;

    /// <summary>The name is that of a firm, a brand or a body that runs something.</summary>
    public const byte Firm = 2;

    /// <summary>The words begin longer names.</summary>
    public const byte Begins = 4;

    /// <summary>The file; what it holds depends on how words are hashed.</summary>
    public static readonly ModelKind Kind = new("listed-names.model", Version, [], []);

    private const int Version = 1;

    private static readonly Lazy<ListedNames> Loaded = new(() => Read(ModelFile.Bytes(Kind)));

    private readonly uint[] keys;
    private readonly byte[] bits;

    private ListedNames(uint[] keys, byte[] bits) => (this.keys, this.bits) = (keys, bits);

    /// <summary>The names that the library holds.</summary>
    public static ListedNames Default => Loaded.Value;

    /// <summary>The key of the words of <paramref name="before"/> (0 for none) and one more, by its <see cref="WordFeatures.Exact"/>.</summary>
    public static uint Key(uint before, uint word)
    {
        var hash = before * 0x9E3779B1 ^ word * 0xC2B2AE3D;
        hash = (hash ^ hash >> 15) * 0x2C1B3C6D;
        return (hash ^ hash >> 13) & SparseWeights.KeyMask;
    }

    /// <summary>What the list says of the words with <paramref name="key"/>: bits, 0 for nothing.</summary>
    public byte this[uint key] => Array.BinarySearch(keys, key) is >= 0 and var at ? bits[at] : (byte)0;

    /// <summary>Writes names, so that <see cref="Read"/> reads them: their number, the differences of their rising keys, their bits.</summary>
    public static void Write(BinaryWriter writer, SortedDictionary<uint, byte> names)
    {
        writer.Write(names.Count);
        uint before = 0;
        foreach (var key in names.Keys)
        {
            writer.Write7BitEncodedInt((int)(key - before));
            before = key;
        }
        foreach (var value in names.Values) writer.Write(value);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static ListedNames Read(ReadOnlySpan<byte> data)
    {
        var keys = new uint[BinaryPrimitives.ReadInt32LittleEndian(data)];
        var at = sizeof(int);
        uint key = 0;
        for (var i = 0; i < keys.Length; i++)
        {
            for (var shift = 0; ; shift += 7)
            {
                var part = data[at++];
                key += (uint)(part & 0x7F) << shift;
                if (part < 0x80) break;
            }
            keys[i] = key;
        }
        return new ListedNames(keys, data.Slice(at, keys.Length).ToArray());
    }
}
