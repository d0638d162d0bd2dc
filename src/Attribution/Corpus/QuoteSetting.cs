using Attribution.Quotes.Types;

namespace Attribution.Corpus;

/// <summary>
/// How sure the program must be of a quote to keep it; what it does not keep is the writer's own statement. Confidence is how
/// likely a quote is right, so each setting is the least confidence of its quotes.
/// </summary>
public enum QuoteSetting
{
    /// <summary>What is rather a quote than not.</summary>
    Balanced,

    /// <summary>What may be a quote, mere attitudes ("supports the plan") among them: the fewest are missed.</summary>
    Recall,

    /// <summary>What is most probably a quote: the fewest are false.</summary>
    Precise,
}

/// <summary>What a setting asks for, and how it is called.</summary>
internal static class QuoteSettingValues
{
    /// <summary>The least confidence of a quote that the setting keeps.</summary>
    internal static double LeastConfidence(this QuoteSetting setting) => setting switch
    {
        QuoteSetting.Recall => QuoteTypes.Recall,
        QuoteSetting.Precise => QuoteTypes.Precise,
        _ => QuoteTypes.Balanced,
    };

    /// <summary>The setting's name where one is chosen, and where results say how they were made.</summary>
    internal static string Name(this QuoteSetting setting) => setting.ToString().ToLowerInvariant();
}
