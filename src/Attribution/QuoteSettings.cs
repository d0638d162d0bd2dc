using Attribution.Corpus;

namespace Attribution;

/// <summary>The settings by name, as notebooks and the command line choose them.</summary>
public static class QuoteSettings
{
    /// <summary>The setting called <paramref name="name"/>: <c>balanced</c>, <c>recall</c> or <c>precise</c>.</summary>
    /// <exception cref="ArgumentException">There is none of that name; the message says which ones there are.</exception>
    public static QuoteSetting Named(string name)
    {
        var settings = Enum.GetValues<QuoteSetting>();
        foreach (var setting in settings) if (setting.Name() == name) return setting;
        throw new ArgumentException(
            $"There is no setting '{name}'. There are {string.Join(", ", settings.Select(setting => setting.Name()))}.", nameof(name));
    }
}
