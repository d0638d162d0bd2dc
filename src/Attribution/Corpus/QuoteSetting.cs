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

/// <summary>The settings by name, as notebooks and the command line choose them.</summary>
public static class QuoteSettings
{
    /// <summary>The setting called <paramref name="name"/>: <c>balanced</c>, <c>recall</c> or <c>precise</c>.</summary>
    /// <exception cref="ArgumentException">There is none of that name; the message says which ones there are.</exception>
    public static QuoteSetting Named(string name)
    {
        foreach (var setting in Enum.GetValues<QuoteSetting>())
        {
            if (setting.Name() == name) return setting;
        }
        throw new ArgumentException(
            $"There is no setting '{name}'. There are {string.Join(", ", Enum.GetValues<QuoteSetting>().Select(Name))}.", nameof(name));
    }

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
