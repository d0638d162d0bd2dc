namespace Attribution.Fuzz.Inputs;

/// <summary>Brings disorder into a text: deletes, doubles, swaps, cuts, joins and inserts.</summary>
internal static class Disorder
{
    private const int LongestStretch = 60;

    /// <summary>Deletes, doubles or swaps a few of the words of <paramref name="text"/>.</summary>
    public static string Words(Dice dice, string text)
    {
        var words = text.Split(' ').ToList();
        for (var change = dice.Between(1, 4); change > 0 && words.Count > 1; change--)
        {
            var (one, other) = (dice.Below(words.Count), dice.Below(words.Count));
            switch (dice.Below(4))
            {
                case 0: words.RemoveAt(one); break;
                case 1: words.Insert(one, words[other]); break;
                case 2: (words[one], words[other]) = (words[other], words[one]); break;
                default: words[one] = dice.Chance(50) ? words[one].ToUpperInvariant() : words[one] + words[other]; break;
            }
        }
        return string.Join(' ', words);
    }

    /// <summary>Changes stretches of <paramref name="text"/>, wherever they begin and end; <paramref name="odd"/> makes what is inserted.</summary>
    public static string Stretches(Dice dice, string text, Func<string> odd)
    {
        for (var change = dice.Between(1, 6); change > 0; change--)
        {
            var (start, end) = dice.Stretch(text, LongestStretch);
            text = dice.Below(6) switch
            {
                0 => text.Remove(start, end - start),
                1 => text.Insert(start, text[start..end]),
                2 => text.Insert(start, odd()),
                3 => text.Remove(start, end - start).Insert(dice.Below(text.Length - (end - start) + 1), text[start..end]),
                4 => text.Remove(start, end - start).Insert(start, odd()),
                _ => dice.Chance(20) ? text[..Math.Max(start, end)] : text.Insert(dice.Place(text), text[start..end]),
            };
        }
        return text;
    }
}
