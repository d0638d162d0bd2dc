namespace Attribution.Figures;

/// <summary>Scores and votes, which are two counts and no range, even where they rise: "lost 3-5", "a 48-52 vote".</summary>
internal static class Scores
{
    private static readonly string[] Before =
        ["vote", "votes", "voted", "lost", "lose", "loses", "beat", "beaten", "won", "win", "wins", "score", "defeat", "defeated", "loss", "victory", "led", "lead", "leads", "trailed", "trails", "trailing", "passed", "failed", "rejected", "approved", "ruled", "tied", "drew", "draw"];

    private static readonly string[] Behind = ["vote", "votes", "decision", "ruling", "loss", "defeat", "win", "victory", "split", "majority", "margin", "lead", "record", "draw", "score"];

    public static bool IsScore(Line line, int index, Amount first, Amount second)
    {
        if (!first.IsBare || !second.IsBare || first.Number.Form == NumeralForm.Fraction) return false;
        if (line.IsAny(second.End, Behind)) return true;
        if (!line.IsDash(first.End)) return false;
        for (var at = index - 1; at >= Math.Max(0, index - 4); at--)
        {
            if (line.IsAny(at, Before)) return true;
        }
        return false;
    }
}
