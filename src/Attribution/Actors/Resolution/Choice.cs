using System.Text;
using Attribution.Actors.Resolution.Pronouns;

namespace Attribution.Actors.Resolution;

/// <summary>How sure the ranking of antecedents was, and of what it took most account.</summary>
/// <param name="Margin">The logarithm of the odds of the chosen one against the next best, in units of <see cref="PronounModel.Unit"/>.</param>
/// <param name="First">The clue that spoke most for it, against the next best.</param>
/// <param name="Second">The clue that spoke second most for it.</param>
internal readonly record struct Choice(int Margin, Clue First, Clue Second)
{
    /// <summary>The clues in words: "subject distance, named in all".</summary>
    public string Reason => $"{Words(First)}, {Words(Second)}";

    /// <summary>How many times likelier the chosen one is than the next best, as a logarithm to the base e.</summary>
    public double LogOdds => (double)Margin / PronounModel.Unit;

    private static string Words(Clue clue)
    {
        var words = new StringBuilder();
        foreach (var letter in clue.ToString()) words.Append(char.IsUpper(letter) && words.Length > 0 ? " " : "").Append(char.ToLowerInvariant(letter));
        return words.ToString();
    }
}
