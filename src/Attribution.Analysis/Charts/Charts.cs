namespace Attribution.Charts;

/// <summary>
/// The charts of a corpus; each answers one question, and its title says the finding. All are pure functions of the
/// corpus. Quotes and claims whose cue is negated ("has not said") are left out of every count of what somebody claimed.
/// </summary>
public static partial class Charts
{
}
