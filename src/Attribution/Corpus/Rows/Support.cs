using Attribution.Actors;
using Attribution.Claims;
using Attribution.Claims.Grounds;

namespace Attribution.Corpus.Rows;

/// <summary>How many sources stand behind a claim, as far as the corpus shows.</summary>
internal static class Support
{
    public const string Writer = "the writer";
    public const string Several = "several sources";
    public const string OneNamed = "one named source";
    public const string OneUnnamed = $"one {Terms.Anonymous} source";
    public const string UnnamedBesideDenials = $"one {Terms.Anonymous} source, beside others who deny it";
    public const string ByOffice = "one source by office";
    public const string People = $"{Terms.Unnamed} people";
    public const string Posts = $"{Terms.Unnamed} posts";
    public const string Nobody = Terms.Unspecified;

    /// <summary>
    /// One of the constants above; null where it was not found whom a pronoun means, or where somebody is said not to have said it. A claim
    /// that others make too, alone or in the same group of claims, has several sources, and so has what an anonymous source says and an actor
    /// beside it. An anonymous source is somebody whose name is withheld or not given; its denial of what an actor denies, too, neither stands
    /// alone nor is said by several.
    /// </summary>
    public static string? Of(Article article, Claim claim, SourcedQuote? quote, string source) => Alone(claim, quote, source) switch
    {
        OneUnnamed when SaidBeside.ByNamed(article, claim) => Several,
        OneUnnamed when SaidBeside.IsDeniedByNamed(article, claim) => UnnamedBesideDenials,
        var alone => alone,
    };

    private static string? Alone(Claim claim, SourcedQuote? quote, string source)
    {
        if (claim.Negated) return null;
        if (claim.Sources > 1 || quote is { CoActors.Length: > 0 }) return Several;
        if (quote is null) return Writer;
        if (source == Speakers.Unresolved) return null;
        if (quote.Actor is not null) return OneNamed;
        return quote.SourceKind switch
        {
            SourceKind.UnnamedPerson => quote.Anonymity switch
            {
                Anonymity.ByOffice => ByOffice,
                Anonymity.Collective or Anonymity.Generic => People,
                _ => OneUnnamed,
            },
            SourceKind.SocialMedia => Posts,
            SourceKind.Unspecified => Nobody,
            _ => OneNamed,
        };
    }
}
