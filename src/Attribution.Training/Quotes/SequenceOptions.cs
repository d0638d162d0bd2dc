using System.Globalization;
using System.Reflection;

namespace Attribution.Training.Quotes;

/// <summary>What the network is like, and how it is trained.</summary>
/// <param name="Width">The numbers of a feature's vector, a multiple of 32.</param>
/// <param name="Units">The numbers that each direction of a layer remembers, a multiple of 16.</param>
/// <param name="Epochs">How often it goes over the articles.</param>
/// <param name="Batch">The paragraphs of a step.</param>
/// <param name="Rate">The learning rate at first; it falls to nothing.</param>
/// <param name="FeatureDropout">The share of features that are left out at random.</param>
/// <param name="LayerDropout">The share of a layer's numbers that are left out at random.</param>
/// <param name="Least">How often a feature must occur in the articles.</param>
/// <param name="LeastTaught">How often a feature that is rarer there must occur in articles and taught text together.</param>
/// <param name="TaughtShare">The share of the taught text that each epoch goes over.</param>
/// <param name="Seed">Decides the random weights and what is left out.</param>
internal sealed record SequenceOptions(int Width = 64, int Units = 64, int Epochs = 12, int Batch = 8, float Rate = 2e-3f, float FeatureDropout = 0.6f,
    float LayerDropout = 0.5f, int Least = 15, int LeastTaught = 200, float TaughtShare = 0.5f, int Seed = 1)
{
    /// <summary>These options with <paramref name="changes"/>, such as <c>Units=96,Epochs=8</c>.</summary>
    /// <exception cref="InvalidDataException">A change names no option, or its value cannot be read.</exception>
    public SequenceOptions With(string changes)
    {
        var changed = this with { };
        var options = GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance);
        foreach (var change in changes.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = change.Split('=');
            var option = options.FirstOrDefault(o => o.Name == parts[0]) ?? throw new InvalidDataException(
                $"'{change}' changes nothing that can be changed: {string.Join(", ", options.Select(o => o.Name))}.");
            try
            {
                option.SetValue(changed, Convert.ChangeType(parts.ElementAtOrDefault(1), option.PropertyType, CultureInfo.InvariantCulture));
            }
            catch (Exception problem) when (problem is FormatException or InvalidCastException or ArgumentException or OverflowException)
            {
                throw new InvalidDataException($"'{change}' has no value that can be read, as in '{option.Name}={option.GetValue(this)}'.", problem);
            }
        }
        return changed;
    }
}
