using Attribution.Language;
using Attribution.Training.Corpora;

namespace Attribution.Training.Tagging;

/// <summary>The tagger's labels: each a Penn Treebank tag together with a universal part of speech.</summary>
internal sealed class LabelSet
{
    private readonly Dictionary<(string Tag, PartOfSpeech Pos), int> _labels = [];
    private readonly Dictionary<string, int[]> _byTag;

    /// <summary>Takes the pairs that occur at least <paramref name="least"/> times in <paramref name="sentences"/>, in ordinal order.</summary>
    public LabelSet(IEnumerable<TreebankSentence> sentences, int least)
    {
        Labels = sentences.SelectMany(sentence => sentence.Words).Where(word => word.Pos != PartOfSpeech.X || !IsOfVerbOrNoun(word.Tag))
            .CountBy(word => (word.Tag, word.Pos))
            .Where(pair => pair.Value >= least).Select(pair => pair.Key)
            .OrderBy(pair => pair.Tag, StringComparer.Ordinal).ThenBy(pair => pair.Pos).ToArray();
        Kinds = [.. Labels.Select(pair => TagHistory.KindOf(pair.Tag, pair.Pos))];
        for (var i = 0; i < Labels.Length; i++) _labels[Labels[i]] = i;
        _byTag = Labels.Select((pair, i) => (pair.Tag, Label: i)).GroupBy(pair => pair.Tag)
            .ToDictionary(group => group.Key, group => group.Select(pair => pair.Label).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Whether a tag is one of verbs or nouns; with the part of speech X it marks pieces of misspelt words, which teach nothing.</summary>
    private static bool IsOfVerbOrNoun(string tag) => tag[0] is 'V' or 'N';

    /// <summary>The labels by index.</summary>
    public (string Tag, PartOfSpeech Pos)[] Labels { get; }

    /// <summary>The kind of each label; see <see cref="TagHistory.KindOf"/>.</summary>
    public byte[] Kinds { get; }

    /// <summary>The label of a word; -1 for a rare pair.</summary>
    public int Of(TreebankWord word) => _labels.GetValueOrDefault((word.Tag, word.Pos), -1);

    /// <summary>The label of a pair as an array; empty for a rare pair.</summary>
    public int[] With(string tag, PartOfSpeech pos) => _labels.TryGetValue((tag, pos), out var label) ? [label] : [];

    /// <summary>The labels that a word with <paramref name="tag"/> may have.</summary>
    public int[] WithTag(string tag) => _byTag.TryGetValue(tag, out var labels) ? labels : [];
}
