using Attribution.Corpus.Rows;

namespace Attribution.Versions;

/// <summary>Finds who was added, cut, or lost the name from one version to the next.</summary>
internal static class SourceChanges
{
    /// <summary>The changes: those of the newer version in its order, then those of the older one.</summary>
    /// <param name="before">The older version.</param>
    /// <param name="after">The newer version.</param>
    /// <param name="pairs">Their quotes that say the same.</param>
    public static IEnumerable<VersionChange> Of(VersionRows before, VersionRows after, IReadOnlyList<(QuoteRow Before, QuoteRow After)> pairs)
    {
        List<QuoteRow> olds = First(before), news = First(after);
        List<QuoteRow> cut = [.. olds.Where(old => !news.Exists(next => VersionRows.AreSame(old, next)))];
        List<QuoteRow> added = [.. news.Where(next => !olds.Exists(old => VersionRows.AreSame(old, next)))];
        foreach (var (old, next) in pairs)
        {
            if (VersionRows.NameChange(old, next) is not { } kind || kind is ChangeKind.OtherSource) continue;
            var isCut = cut.RemoveAll(source => VersionRows.AreSame(source, old)) > 0;
            var isAdded = added.RemoveAll(source => VersionRows.AreSame(source, next)) > 0;

            // Who keeps the name elsewhere has lost it in that quote alone.
            if (kind is ChangeKind.LostName ? isCut : isAdded) yield return new(ChangedPart.Source, kind, Passage(old), Passage(next));
        }
        foreach (var source in added)
            yield return new(ChangedPart.Source, Names(before, source) ? ChangeKind.NowQuoted : ChangeKind.Added, null, Passage(source));
        foreach (var source in cut)
            yield return new(ChangedPart.Source, Names(after, source) ? ChangeKind.NoLongerQuoted : ChangeKind.Cut, Passage(source), null);
    }

    /// <summary>The first quote of each source.</summary>
    private static List<QuoteRow> First(VersionRows version)
    {
        List<QuoteRow> first = [];
        foreach (var quote in version.Voices.Where(quote => Speakers.IsSource(quote.Source, quote.SourceKind)))
        {
            if (!first.Exists(known => VersionRows.AreSame(known, quote))) first.Add(quote);
        }
        return first;
    }

    private static bool Names(VersionRows version, QuoteRow source) =>
        source.ActorId.Length > 0 && version.Article.Mentions.Any(mention => mention.Actor == source.ActorId);

    private static VersionPassage Passage(QuoteRow quote) => new(quote.Source, "", quote.Source, quote.Span);
}
