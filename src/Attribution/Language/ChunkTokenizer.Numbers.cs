using static Attribution.Language.Characters;

namespace Attribution.Language;

internal readonly ref partial struct ChunkTokenizer
{
    /// <summary>The end of a number, or of a word that begins with a digit.</summary>
    private int NumberEnd(int start)
    {
        var end = start;
        while (true)
        {
            while (IsDigitAt(end)) end++;
            if (!IsDigitAt(end + 1) || !(At(end) is '.' or ',' or ':' or '/')) break;
            end++;
        }
        if (IsRange(start, end)) return end;
        if (IsLetterAt(end) && GluedUnits.Contain(Letters(end))) return end;
        if (IsAlphanumericAt(end) || IsHyphen(At(end)) && IsAlphanumericAt(end + 1))
        {
            while (IsAlphanumericAt(end) || IsHyphen(At(end)) && IsAlphanumericAt(end + 1)) end++;
            return CutClitic(start, end);
        }
        return end;
    }

    private ReadOnlySpan<char> Letters(int start)
    {
        var end = start;
        while (IsAlphanumericAt(end)) end++;
        return text.AsSpan(start, end - start);
    }

    /// <summary>Whether a hyphen and one more number follow, and no telephone number is meant: "5-4", "1990-91".</summary>
    private bool IsRange(int start, int hyphen)
    {
        if (!IsHyphen(At(hyphen)) || !IsDigitAt(hyphen + 1) || IsHyphen(At(start - 1))) return false;
        var end = hyphen + 1;
        while (IsDigitAt(end) || At(end) is '.' or ',' && IsDigitAt(end + 1)) end++;
        if (IsLetterAt(end) && !GluedUnits.Contain(Letters(end))) return false;
        var telephone = hyphen - start == 3 && end - hyphen - 1 == 4;
        return !telephone && !(IsHyphen(At(end)) && IsAlphanumericAt(end + 1));
    }
}
