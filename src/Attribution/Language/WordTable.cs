using System.Runtime.InteropServices;

namespace Attribution.Language;

/// <summary>
/// Words read lately, with their features and with the sums of the weights that a word alone gives to the tokens around
/// it. A word that needs a taken place takes it over, so memory is bounded and results never depend on what was read
/// before. Serves one thread.
/// </summary>
internal sealed class WordTable
{
    /// <summary>The places from which a word counts, of which the middle one is its own.</summary>
    public const int Offsets = 2 * TagFeatures.Reach + 1;

    private const int SlotBits = 12;
    private const int Slots = 1 << SlotBits;
    private const int Longest = 24;

    private readonly TagModel _model;
    private readonly WordFeatures[] _features = new WordFeatures[Slots + 2];
    private readonly byte[] _lengths = new byte[Slots];
    private readonly char[] _characters = new char[Slots * Longest];
    private readonly short[] _sums;
    private readonly uint[] _keys = new uint[TagFeatures.WordCount];

    /// <summary>Makes an empty table of words for <paramref name="model"/>.</summary>
    public WordTable(TagModel model)
    {
        _model = model;
        _sums = new short[(Slots + 2) * Offsets * model.Width];
        Fill(StartMark, WordFeatures.Start);
        Fill(EndMark, WordFeatures.End);
    }

    /// <summary>The slot of the mark before a sentence.</summary>
    public static int StartMark => Slots;

    /// <summary>The slot of the mark behind a sentence.</summary>
    public static int EndMark => Slots + 1;

    /// <summary>The slot that holds <paramref name="word"/> until another word takes it over.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        var slot = SlotOf(word);
        var characters = _characters.AsSpan(slot * Longest, Longest);
        if (_lengths[slot] == word.Length && word.SequenceEqual(characters[..word.Length])) return slot;
        _lengths[slot] = 0;
        Fill(slot, _model.Features(word));
        if (word.Length > Longest) return slot;
        word.CopyTo(characters);
        _lengths[slot] = (byte)word.Length;
        return slot;
    }

    /// <summary>The features of the word in <paramref name="slot"/>.</summary>
    public ref readonly WordFeatures Features(int slot) => ref _features[slot];

    /// <summary>The sums by label that the word in <paramref name="slot"/> gives to the token <paramref name="offset"/> words before it.</summary>
    public ReadOnlySpan<short> Sums(int slot, int offset) =>
        _sums.AsSpan((slot * Offsets + offset + TagFeatures.Reach) * _model.Width, _model.Width);

    private void Fill(int slot, in WordFeatures word)
    {
        _features[slot] = word;
        var sums = _sums.AsSpan(slot * Offsets * _model.Width, Offsets * _model.Width);
        sums.Clear();
        for (var offset = -TagFeatures.Reach; offset <= TagFeatures.Reach; offset++)
        {
            var row = sums.Slice((offset + TagFeatures.Reach) * _model.Width, _model.Width);
            _model.Weights.Add(_keys.AsSpan(0, TagFeatures.OfWord(word, offset, _keys)), row);
        }
    }

    private static int SlotOf(ReadOnlySpan<char> word)
    {
        ulong hash = (uint)word.Length;
        if (word.Length < 4)
        {
            foreach (var c in word) hash = hash << 16 | c;
        }
        else
        {
            var bytes = MemoryMarshal.AsBytes(word);
            hash += MemoryMarshal.Read<ulong>(bytes) * 3 + MemoryMarshal.Read<ulong>(bytes[^8..]);
        }
        return (int)(hash * 0x9E3779B97F4A7C15 >> 64 - SlotBits);
    }
}
