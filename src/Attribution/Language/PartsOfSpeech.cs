using System.Collections.Frozen;

namespace Attribution.Language;

/// <summary>Maps Penn Treebank tags to universal parts of speech, as the English Universal Dependencies treebanks use both.</summary>
internal static class PartsOfSpeech
{
    private static readonly FrozenDictionary<string, PartOfSpeech> ByTag = Lexicon.Rows("tagset.tsv")
        .ToFrozenDictionary(row => row[0], row => Enum.Parse<PartOfSpeech>(row[1], ignoreCase: true), StringComparer.Ordinal);

    /// <summary>The part of speech that words tagged <paramref name="tag"/> mostly have.</summary>
    public static PartOfSpeech Usual(string tag) => ByTag.GetValueOrDefault(tag, PartOfSpeech.X);
}
