using System.Numerics;
using System.Runtime.InteropServices;
using Attribution.Documents;

namespace Attribution.Language;

/// <summary>
/// Gives each token a label (Penn Treebank tag and universal part of speech together), from left to right: the label
/// with the greatest sum of weights, the two labels before being features of the next. Keeps its working memory, so one
/// object serves one thread.
/// </summary>
internal sealed class Tagger
{
    private const int Reach = TagFeatures.Reach;

    /// <summary>How far a past tense may fall behind a participle, of 127 for the greatest weight, where a clause lacks its verb.</summary>
    private const int Slack = 200;

    private static readonly uint Capitalized = WordFeatures.Of("Name").Shape;

    [ThreadStatic]
    private static Tagger? _ofThread;

    private readonly TagModel _model;
    private readonly WordTable _table;
    private readonly int _properNoun, _past, _participle;
    private readonly uint[] _keys = new uint[TagFeatures.ContextCount];
    private WordFeatures[] _words = [];
    private short[] _sums = [];

    /// <summary>Makes a tagger with the labels and weights of <paramref name="model"/>.</summary>
    public Tagger(TagModel model)
    {
        _model = model;
        _table = new WordTable(model);
        _properNoun = LabelOf("NNP", PartOfSpeech.Propn);
        _past = LabelOf("VBD", PartOfSpeech.Verb);
        _participle = LabelOf("VBN", PartOfSpeech.Verb);
    }

    private int LabelOf(string tag, PartOfSpeech part) => Enumerable.Range(0, _model.Tags.Length)
        .FirstOrDefault(label => _model.Tags[label] == tag && _model.Parts[label] == part, -1);

    /// <summary>The tagger of the running thread, with the library's model.</summary>
    public static Tagger OfThread => _ofThread ??= new Tagger(TagModel.Default);

    /// <summary>Labels the tokens of one sentence.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="tokens">The sentence's tokens.</param>
    /// <param name="labels">Receives a label of the model per token.</param>
    public void Tag(string text, ReadOnlySpan<TextSpan> tokens, Span<byte> labels)
    {
        Read(text, tokens);
        var words = _words.AsSpan(0, tokens.Length + 2 * Reach);
        var look = TagFeatures.Look(words);
        WordFeatures.LookAhead(words);
        var history = TagHistory.Start;
        for (var i = Reach; i < tokens.Length + Reach; i++)
        {
            var sums = _sums.AsSpan((i + Reach) * _model.Width, _model.Width);
            TagFeatures.OfContext(words, i, look, history, _keys);
            _model.Weights.Add(_keys, sums);
            var best = IsSurelyName(words, i) ? _properNoun : Best(sums);
            if (best == _participle && sums[_past] + Slack > sums[best] && LacksVerb(history, words[i])) best = _past;
            labels[i - Reach] = (byte)best;
            history = history.Then(best, _model.Kinds);
        }
    }

    /// <summary>Takes the words of a sentence and its marks from the table, and adds up what each gives to its neighbours.</summary>
    private void Read(string text, ReadOnlySpan<TextSpan> tokens)
    {
        var length = tokens.Length + 2 * Reach;
        if (_words.Length < length)
        {
            _words = new WordFeatures[2 * length];
            _sums = new short[2 * (length + 2 * Reach) * _model.Width];
        }
        for (var i = Reach; i < length + Reach; i++) _model.Zeros.CopyTo(_sums.AsSpan(i * _model.Width));
        for (var i = 0; i < length; i++)
        {
            var slot = i < Reach ? WordTable.StartMark : i < length - Reach ? _table.Find(tokens[i - Reach].In(text)) : WordTable.EndMark;
            _words[i] = _table.Features(slot);
            for (var offset = -Reach; offset <= Reach; offset++)
            {
                Add(_table.Sums(slot, offset), _sums.AsSpan((i + Reach - offset) * _model.Width, _model.Width));
            }
        }
    }

    /// <summary>Whether a given name that is no frequent word stands in front of a capitalised word: "Bo Smith".</summary>
    private static bool IsSurelyName(ReadOnlySpan<WordFeatures> words, int i) =>
        words[i].Name == 1 && words[i].Class == 0 && words[i + 1].Shape == Capitalized;

    /// <summary>Whether a noun stands before the word, and no finite verb in the clause so far nor surely in the rest: "The boats burned."</summary>
    private bool LacksVerb(TagHistory history, in WordFeatures word) =>
        history.Clause != 1 && word.Ahead != 1 && history.Before >= 0
        && _model.Tags[history.Before] is "NN" or "NNS" or "NNP" or "NNPS" or "PRP";

    private static void Add(ReadOnlySpan<short> row, Span<short> sums)
    {
        var rows = MemoryMarshal.Cast<short, Vector<short>>(row);
        var vectors = MemoryMarshal.Cast<short, Vector<short>>(sums);
        for (var i = 0; i < vectors.Length; i++) vectors[i] += rows[i];
    }

    private static int Best(ReadOnlySpan<short> sums)
    {
        var vectors = MemoryMarshal.Cast<short, Vector<short>>(sums);
        var most = vectors[0];
        for (var i = 1; i < vectors.Length; i++) most = Vector.Max(most, vectors[i]);
        var greatest = most[0];
        for (var i = 1; i < Vector<short>.Count; i++) greatest = Math.Max(greatest, most[i]);
        return sums.IndexOf(greatest);
    }
}
