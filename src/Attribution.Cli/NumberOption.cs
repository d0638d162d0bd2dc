using System.CommandLine;
using System.Globalization;

namespace Attribution.Cli;

/// <summary>Options that take a whole number.</summary>
internal static class NumberOption
{
    /// <summary>One that takes <paramref name="least"/> and more.</summary>
    /// <param name="name">The option's name.</param>
    /// <param name="description">What the help says.</param>
    /// <param name="value">What the help calls the number.</param>
    /// <param name="usual">What it is where the option is left out.</param>
    /// <param name="least">The least that it takes.</param>
    /// <param name="most">The most that it takes.</param>
    public static Option<int> Of(string name, string description, string value, int usual, int least = 1, int most = int.MaxValue)
    {
        var option = new Option<int>(name) { Description = description, HelpName = value, DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (result.Tokens is not [var token]) return;
            if (int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return;
            result.AddError(UsageErrors.IsUnknownOption(token.Value) && !char.IsAsciiDigit(token.Value[1]) ? UsageErrors.TakenForValue(token.Value)
                : $"{name} does not take '{token.Value}'. It takes a whole number from {least}{(most == int.MaxValue ? "" : $" to {most}")}.");
        });
        return option;
    }
}
