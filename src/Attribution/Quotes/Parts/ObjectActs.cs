using System.Collections.Frozen;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Quotes.Parts;

/// <summary>Verbs of speech that their object makes an act: "claimed his 300th wicket", "recalled 40,000 cars", "called an ambulance".</summary>
internal static class ObjectActs
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Objects = Lexicon.Rows("object-acts.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1].Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase), StringComparer.Ordinal);

    /// <summary>Whether <paramref name="draft"/> tells of such an act.</summary>
    public static bool Is(TokenView text, QuoteDraft draft)
    {
        if (draft.Cue is not { } cue || draft.Relay is not null || draft.Content.Count != 1
            || text.Lemma(cue.End - 1) != draft.Lemma || !Objects.TryGetValue(draft.Lemma, out var objects)) return false;
        var content = draft.Content[0];
        if (content.First < cue.End || content.First > cue.End + 1 || text.Is(content.First, Trait.That | Trait.Wh | Trait.Open | Trait.Name)) return false;
        var end = text.PhraseEnd(content.First);
        if (end <= content.First || end > content.End || !objects.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[end - 1])) return false;
        return end == content.End || !text.Is(end, Trait.Finite | Trait.That | Trait.To | Trait.Adjective) && !text.Is(end, "as");
    }
}
