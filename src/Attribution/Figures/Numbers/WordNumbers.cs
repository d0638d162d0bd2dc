using Attribution.Figures.Pieces;
using Attribution.Figures.Quantities;

namespace Attribution.Figures.Numbers;

/// <summary>
/// Numbers in words: "one hundred and twenty-three thousand". Each scale word must be smaller than the one before, so
/// that a number ends after a bounded number of words.
/// </summary>
internal static class WordNumbers
{
    /// <summary>A whole number in words.</summary>
    /// <param name="Number">The number.</param>
    /// <param name="Tens">Whether its last word is a multiple of ten below a hundred, which an ordinal may go on with ("thirty-fifths").</param>
    /// <param name="Head">What stands before its last "and"; null without one.</param>
    internal readonly record struct Spelled(Numeral Number, bool Tens, Numeral? Head);

    /// <summary>Reads the number in words that starts at the piece; null where none does.</summary>
    public static Numeral? Read(Line line, int index)
    {
        if (line.Is(index, "a", "an")) return Article(line, index);
        if (Whole(line, index) is not { Number: var number }) return null;
        return number.Scale <= 100 && line.Is(number.End, "point") && line[number.End + 1].Has(Meaning.Cardinal) ? Decimals(line, number) : number;
    }

    /// <summary>Reads a whole number without article; null where none starts at the piece. "hundred thousand" needs none.</summary>
    public static Spelled? Whole(Line line, int index)
    {
        if (line[index].Has(Meaning.Cardinal)) return Whole(line, index, 0);
        var bare = line[index].Has(Meaning.Scale) && line[line.SkipHyphen(index + 1)] is var next && next.Has(Meaning.Scale) && line[index].Value < next.Value;
        return bare ? Whole(line, index, 1) : null;
    }

    /// <summary>The piece behind a hyphen, with or without spaces, that joins tens and units ("fifty - two"); the index itself for none.</summary>
    public static int SkipJoint(Line line, int index)
    {
        if (line.IsHyphen(index)) return index + 1;
        var tens = line[index - 1].Has(Meaning.Cardinal) && line[index - 1].Value is >= 20 and < 100;
        var spaced = line.IsDash(index) && line[index].Spaced && line[index + 1].Spaced && line[index + 1].Value < 10;
        return spaced && tens && line[index + 1].Has(Meaning.Cardinal | Meaning.Ordinal | Meaning.FractionNoun) ? index + 1 : index;
    }

    /// <summary>"a hundred and five", "a dozen", "a couple of", "a single".</summary>
    private static Numeral? Article(Line line, int index)
    {
        var next = line.SkipHyphen(index + 1);
        if (line[next].Has(Meaning.Scale)) return Whole(line, next, 1)?.Number;
        if (!line.Is(next, "couple", "pair")) return null;
        var end = line.Is(next + 1, "of") ? next + 2 : next + 1;
        if (line[end].Has(Meaning.Scale)) return new Numeral(2 * line[end].Value, line[end].Value, end + 1, NumeralForm.Words);
        return end == next + 1 && !UnitReader.IsTime(line, end) ? null : new Numeral(2, 1, end, NumeralForm.Words);
    }

    /// <summary>Reads from the piece on; <paramref name="current"/> is 1 where an article before it counts.</summary>
    public static Spelled? Whole(Line line, int index, double current)
    {
        double total = 0, smallest = double.PositiveInfinity, last = 1;
        var end = -1;
        var at = index;
        Numeral? head = null;
        var tens = false;
        while (true)
        {
            Numeral? before = null;
            if (end >= 0)
            {
                at = SkipJoint(line, end);
                if (line.Is(at, "and") && (current >= 100 || (current == 0 && total > 0)) && line[at + 1].Has(Meaning.Cardinal))
                {
                    before = new Numeral(total + current, last, end, NumeralForm.Words);
                    at++;
                }
                else if (at == end && line.IsMark(at, ',') && current == 0 && total > 0 && line[at + 1].Has(Meaning.Cardinal)
                    && ReachesScale(line, at + 1, smallest))
                    at++;
            }
            var piece = line[at];
            if (piece.Has(Meaning.Cardinal) && Fits(piece.Value, current, end < 0))
            {
                current += piece.Value;
                last = 1;
                tens = piece.Value is >= 20 and < 100;
            }
            else if (piece.Has(Meaning.Scale) && piece.Value == 100 && current is > 0 and < 100)
            {
                current *= 100;
                (last, tens) = (100, false);
            }
            else if (piece.Has(Meaning.Scale) && piece.Value != 100 && piece.Value < smallest && current > 0)
            {
                total += current * piece.Value;
                (last, tens) = ((last == 100 ? 100 : 1) * piece.Value, false);
                smallest = piece.Value;
                current = 0;
            }
            else break;
            end = at + 1;
            head = before ?? head;
        }
        return end < 0 ? null : new Spelled(new Numeral(total + current, last, end, NumeralForm.Words), tens, head);
    }

    private static bool Fits(double word, double current, bool first) => word switch
    {
        0 => first,
        < 10 => current % 10 == 0 && current % 100 != 10,
        _ => current % 100 == 0,
    };

    /// <summary>Whether the words behind a comma go on with the number: "two million, three hundred thousand".</summary>
    private static bool ReachesScale(Line line, int index, double smallest)
    {
        for (var at = index; at < index + 5; at++)
        {
            var piece = line[at];
            if (piece.Has(Meaning.Scale)) return piece.Value < smallest;
            if (!piece.Has(Meaning.Cardinal) && !line.IsHyphen(at)) return false;
        }
        return false;
    }

    private static Numeral Decimals(Line line, Numeral number)
    {
        var (value, place, at) = (number.Value, 0.1, number.End + 1);
        if (line[at].Value >= 10 && Whole(line, at, 0) is { Number: { Scale: 1, Value: < 100 } pair })
            return number with { Value = Math.Round(value + pair.Value / 100, 9), Scale = 1, End = pair.End };
        while (place > 1e-9 && line[at].Has(Meaning.Cardinal) && line[at].Value < 10)
        {
            value += line[at++].Value * place;
            place /= 10;
        }
        return number with { Value = Math.Round(value, 9), Scale = 1, End = at };
    }
}
