using Attribution.Language;
using Attribution.Training.Corpora;

namespace Attribution.Training.Tagging;

/// <summary>Reads the tags of CoreNLP as the treebanks would set them.</summary>
internal static class SilverTags
{
    /// <summary>The labels that a word may have by CoreNLP's tag and relation; empty where the conventions differ too much.</summary>
    /// <param name="form">The word as written.</param>
    /// <param name="word">What CoreNLP says of it.</param>
    /// <param name="next">The tag of the word behind it.</param>
    /// <param name="labels">The labels of the tagger.</param>
    public static int[] Allowed(ReadOnlySpan<char> form, NewsWord word, string next, LabelSet labels)
    {
        // Marks: dashes, dots and list signs differ; the treebanks teach them.
        if (!char.IsLetterOrDigit(form[0]) || word.Tag is "FW" or "LS" or "SYM" or "UH") return [];
        // The treebanks tag "to" TO in front of a verb alone; CoreNLP always.
        if (word.Tag == "TO") return labels.WithTag(next is "VB" or "RB" ? "TO" : "IN");
        return Part(word.Tag, word.Relation) is { } part && labels.With(word.Tag, part) is { Length: > 0 } one ? one : labels.WithTag(word.Tag);
    }

    /// <summary>The part of speech of a word with <paramref name="tag"/>, as far as its relation decides it; null where it does not.</summary>
    private static PartOfSpeech? Part(string tag, string relation) => (tag, relation) switch
    {
        (['V', 'B', ..], "aux" or "auxpass" or "cop") => PartOfSpeech.Aux,
        (['V', 'B', ..], not "dep") => PartOfSpeech.Verb,
        ("IN", "case") => PartOfSpeech.Adp,
        ("IN", "mark") => PartOfSpeech.Sconj,
        ("DT", "det" or "neg") => PartOfSpeech.Det,
        ("DT", "nsubj" or "nsubjpass" or "dobj" or "nmod" or "root") => PartOfSpeech.Pron,
        ("WDT", "det") => PartOfSpeech.Det,
        ("WDT", _) => PartOfSpeech.Pron,
        ("RB", "neg") => PartOfSpeech.Part,
        ("RB", "advmod") => PartOfSpeech.Adv,
        _ => null,
    };
}
