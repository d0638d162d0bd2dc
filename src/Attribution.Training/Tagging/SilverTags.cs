namespace Attribution.Training.Tagging;

/// <summary>Reads the tags of CoreNLP as the treebanks would set them.</summary>
internal static class SilverTags
{
    /// <summary>The labels that a word with CoreNLP's <paramref name="tag"/> may have; empty where the conventions differ too much.</summary>
    /// <param name="word">The word.</param>
    /// <param name="tag">Its tag.</param>
    /// <param name="next">The tag of the word behind it.</param>
    /// <param name="labels">The labels of the tagger.</param>
    public static int[] Allowed(ReadOnlySpan<char> word, string tag, string next, LabelSet labels)
    {
        // The treebanks tag "to" TO in front of a verb alone; CoreNLP always.
        if (tag == "TO") return labels.WithTag(next is "VB" or "RB" ? "TO" : "IN");
        // Marks: dashes, dots and list signs differ; the treebanks teach them.
        return char.IsLetterOrDigit(word[0]) && tag is not ("FW" or "LS" or "SYM" or "UH") ? labels.WithTag(tag) : [];
    }
}
