using Attribution.Language;
using Attribution.Quotes.Tagging;

namespace Attribution.Quotes.Types;

/// <summary>Gives drafts their types and confidences, and drops those that are hardly attributions.</summary>
internal static class QuoteTypes
{
    /// <summary>Types the <paramref name="drafts"/> by <paramref name="model"/>; those less likely right than <paramref name="least"/> go.</summary>
    public static void Apply(TokenView text, FirstPass read, List<QuoteDraft> drafts, TypeModel model, double least)
    {
        if (drafts.Count == 0) return;
        var features = new TypeFeatures(text, read, drafts);
        Span<uint> buffer = stackalloc uint[TypeFeatures.Most];
        foreach (var draft in drafts) (draft.Type, draft.Confidence) = model.Judge(buffer[..features.Of(draft, buffer)]);
        drafts.RemoveAll(draft => draft.Confidence < least);
    }

    /// <summary>The least confidence of a quote that the setting keeps.</summary>
    public static double Least(QuoteSetting setting) => setting switch
    {
        QuoteSetting.Recall => 0.2,
        QuoteSetting.Precise => 0.65,
        _ => 0.45,
    };
}
