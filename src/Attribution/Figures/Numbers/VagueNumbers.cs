using Attribution.Figures.Pieces;

namespace Attribution.Figures.Numbers;

/// <summary>Bare plurals: "dozens" stands for two dozen at least, "tens of thousands" for twenty thousand at least.</summary>
internal static class VagueNumbers
{
    public static Numeral? Read(Line line, int index)
    {
        if (line.IsAny(index - 1, "several", "many", "few", "some")) return null;
        var value = line[index].Value;
        var (end, scale) = (index + 1, 1.0);
        while (line.Is(end, "of") && line[end + 1] is var next
            && (next.Has(Meaning.PluralScale) || (next.Has(Meaning.Scale) && next.Value >= 1000)) && scale == 1)
        {
            scale = next.Has(Meaning.Scale) ? next.Value : line.Is(end + 1, "dozens") ? 12 : next.Value / 2;
            value *= scale;
            end += 2;
        }
        var alone = end == index + 1;
        if (alone && (line.Is(index, "tens", "scores") && !line.Is(end, "of"))) return null;
        if (alone && line.Is(index, "tens")) return null;
        return new Numeral(value, 1, end, NumeralForm.Vague);
    }
}
