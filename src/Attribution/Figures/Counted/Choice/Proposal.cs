namespace Attribution.Figures.Counted.Choice;

/// <summary>The rules that propose what a figure counts.</summary>
internal enum Rule : byte
{
    None,
    Borne,
    Owned,
    Earlier,
    Beside,
    Leading,
    Measured,
    Bought,
}

/// <summary>What a rule takes a figure to count.</summary>
/// <param name="Rule">The rule; none where no rule fits.</param>
/// <param name="Of">The words; null for none.</param>
internal readonly record struct Proposal(Rule Rule, string? Of);
