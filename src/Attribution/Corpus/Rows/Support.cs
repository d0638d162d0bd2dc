using Attribution.Actors;
using Attribution.Claims;

namespace Attribution.Corpus.Rows;

/// <summary>How many sources stand behind a claim, as far as the corpus shows.</summary>
internal static class Support
{
    public const string Writer = "the writer";
    public const string Several = "several sources";
    public const string OneNamed = "one named source";
    public const string OneUnnamed = "one unnamed source";

    /// <summary>
    /// One of the constants above; null where it was not found whom a pronoun means. A claim that others make too, alone
    /// or in the same group of claims, has several sources. Who has no name, posts in social media or is not said at all
    /// is one unnamed source.
    /// </summary>
    public static string? Of(Claim claim, SourcedQuote? quote, string source)
    {
        if (claim.Sources > 1 || quote is { CoActors.Length: > 0 }) return Several;
        if (quote is null) return Writer;
        if (source == Speakers.Unresolved) return null;
        return quote.Actor is null && quote.SourceKind is SourceKind.UnnamedPerson or SourceKind.SocialMedia or SourceKind.Unspecified ? OneUnnamed : OneNamed;
    }
}
