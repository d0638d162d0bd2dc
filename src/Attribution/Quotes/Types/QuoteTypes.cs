using Attribution.Language;
using Attribution.Quotes.Tagging;

namespace Attribution.Quotes.Types;

/// <summary>Gives drafts their types and confidences, and drops those that are hardly attributions.</summary>
internal static class QuoteTypes
{
    /// <summary>The least confidences of the settings, chosen on articles that the model was not trained with.</summary>
    public const double Recall = 0.1, Balanced = 0.45, Precise = 0.6;

    /// <summary>Types the <paramref name="drafts"/> by <paramref name="model"/>; those less likely right than <paramref name="least"/> go.</summary>
    public static void Apply(TokenView text, FirstPass read, List<QuoteDraft> drafts, TypeModel model, double least)
    {
        if (drafts.Count == 0) return;
        var features = new TypeFeatures(text, read, drafts);
        Span<uint> buffer = stackalloc uint[TypeFeatures.Most];
        foreach (var draft in drafts) (draft.Type, draft.Confidence) = model.Judge(buffer[..features.Of(draft, buffer)]);
        drafts.RemoveAll(draft => draft.Confidence < least);
    }
}
