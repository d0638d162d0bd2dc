using Attribution.Quotes.Types;

namespace Attribution.Corpus;

/// <summary>
/// How sure the program must be of a quote to keep it; what it does not keep is the writer's own statement. Confidence is how
/// likely a quote is right.
/// </summary>
public enum QuoteSetting
{
    /// <summary>What has a confidence of .5 or more.</summary>
    Balanced,

    /// <summary>Also what the model of attributions alone takes for one, mere attitudes ("supports the plan") among them: the fewest are missed.</summary>
    Recall,

    /// <summary>What has a confidence of .65 or more: the fewest are false.</summary>
    Precise,
}

/// <summary>What a setting asks for, and how it is called.</summary>
internal static class QuoteSettingValues
{
    /// <summary>What a quote that the setting keeps must have.</summary>
    internal static QuoteFloor Floor(this QuoteSetting setting) => setting switch
    {
        QuoteSetting.Recall => QuoteFloor.Recall,
        QuoteSetting.Precise => QuoteFloor.Precise,
        _ => QuoteFloor.Balanced,
    };

    /// <summary>The setting's name where one is chosen, and where results say how they were made.</summary>
    internal static string Name(this QuoteSetting setting) => setting.ToString().ToLowerInvariant();
}
