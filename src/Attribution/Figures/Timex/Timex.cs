using Attribution.Documents;

namespace Attribution.Figures.Timex;

/// <summary>A time as TIMEX3, the notation of ISO-TimeML, writes it.</summary>
/// <param name="Span">The words that are marked.</param>
/// <param name="Type">DATE, TIME, DURATION or SET.</param>
/// <param name="Value">The normal form: "2024-06-12", "2024-W24", "P3M", "PRESENT_REF".</param>
/// <param name="Mod">How the value is narrowed or inexact: APPROX, START, MORE_THAN; null for not at all.</param>
/// <param name="Quant">The quantifier of a set: EVERY, EACH.</param>
internal sealed record Timex(TextSpan Span, string Type, string Value, string? Mod = null, string? Quant = null);
