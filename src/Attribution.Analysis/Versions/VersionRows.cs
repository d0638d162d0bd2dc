using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Corpus.Rows;

namespace Attribution.Versions;

/// <summary>What is compared of a version.</summary>
/// <param name="Corpus">The corpus in which both versions are.</param>
/// <param name="Article">The version.</param>
/// <param name="Voices">What sources say, nested quotes as well.</param>
/// <param name="Figures">The numbers and dates.</param>
/// <param name="Own">The writer's own claims.</param>
internal sealed record VersionRows(
    NewsCorpus Corpus, Article Article, ImmutableArray<QuoteRow> Voices, ImmutableArray<FigureRow> Figures, ImmutableArray<ClaimRow> Own)
{
    /// <summary>What sources say at the top level.</summary>
    public ImmutableArray<QuoteRow> Quotes { get; } = [.. Voices.Where(quote => quote.Parent.Length == 0)];

    /// <summary>What is compared of <paramref name="article"/>.</summary>
    public static VersionRows Of(NewsCorpus corpus, Article article) => new(
        corpus,
        article,
        [.. corpus.Quotes.Where(quote => ReferenceEquals(quote.Article, article))],
        [.. corpus.Figures.Where(figure => ReferenceEquals(figure.Article, article))],
        [.. corpus.Claims.Where(claim => ReferenceEquals(claim.Article, article) && claim.Voice is Voice.Author)]);

    /// <summary>How the source of a quote changed; null where it is the same or nobody knows who it is.</summary>
    public static ChangeKind? NameChange(QuoteRow before, QuoteRow after)
    {
        if (AreSame(before, after) || before.Source is Speakers.Unresolved || after.Source is Speakers.Unresolved) return null;
        return (IsNamed(before), IsNamed(after)) switch
        {
            (true, false) => ChangeKind.LostName,
            (false, true) => ChangeKind.GotName,
            _ => ChangeKind.OtherSource,
        };
    }

    /// <summary>Whether the source has a name.</summary>
    public static bool IsNamed(QuoteRow quote) => quote.ActorId.Length > 0 || quote.SourceKind is SourceKind.NamedPerson;

    /// <summary>Whether both have the same source, as far as the versions tell.</summary>
    public static bool AreSame(QuoteRow before, QuoteRow after)
    {
        if (before.ActorId.Length > 0 && before.ActorId == after.ActorId) return true;
        if (Pairing.AreSame(before.Source, after.Source)) return true;

        // A version may have cut the first name.
        return before.SourceKind is SourceKind.NamedPerson && after.SourceKind is SourceKind.NamedPerson
            && before.Source.Split(' ')[^1] == after.Source.Split(' ')[^1];
    }
}
