using Attribution.Actors;
using Attribution.Claims;
using Attribution.Claims.Grounds;
using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Evaluation;
using Attribution.Language;
using Attribution.Training.Corpora;

namespace Attribution.Training.Grounds;

/// <summary>
/// Scores what the library says of sources on those that were drawn by lot: what kind they are, how they are without a name, what they do with what
/// they say, through whom it came, and how they know. A source whose quote was not found is read by itself.
/// </summary>
internal sealed class SourcesScore(TextWriter? misses)
{
    private readonly SortedDictionary<string, (int Right, int All)> shares = new(StringComparer.Ordinal);

    private (int Gold, int Found, int Hits) relays, grounds;

    /// <summary>Prints the scores of both parts; <paramref name="isShowing"/> lists what is wrong in the part to learn from.</summary>
    public static void Run(CorpusFolder corpora, bool isShowing, TextWriter writer)
    {
        var sources = AnnotatedSource.Read(AnnotatedSource.Path);
        foreach (var part in sources.GroupBy(source => source.IsMeasure).OrderBy(group => group.Key))
        {
            var score = new SourcesScore(isShowing && !part.Key ? writer : null);
            var articles = part.GroupBy(source => (source.Corpus, source.Document)).AsParallel().AsOrdered()
                .Select(group => (Article: Analyzer.Analyze(DocumentReader.Read(corpora.Text(group.Key.Corpus, group.Key.Document))), Sources: group));
            foreach (var (article, here) in articles) score.Add(article, [.. here]);
            writer.WriteLine($"{(part.Key ? "measure" : "learn")}: {score}");
        }
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join("; ",
    [
        .. shares.Select(share => FormattableString.Invariant($"{share.Key} {share.Value.Right} of {share.Value.All} (")
            + FormattableString.Invariant($"{share.Value.Right / (double)share.Value.All:F3})")),
        Counted("relay", relays),
        Counted("justification of people without a name", grounds),
    ]);

    private static string Counted(string name, (int Gold, int Found, int Hits) counts) => FormattableString.Invariant(
        $"{name} {counts.Hits} of {counts.Gold}, {counts.Found} said (F1 {2.0 * counts.Hits / Math.Max(1, counts.Gold + counts.Found):F3})");

    private void Add(Article article, IReadOnlyList<AnnotatedSource> sources)
    {
        var text = new TokenView(article.Annotated);
        var actors = ActorFinder.Find(text);
        foreach (var source in sources)
        {
            var quote = article.Quotes.Where(quote => quote.Quote.Source?.Overlaps(source.Source) == true)
                .OrderByDescending(quote => source.Cue is not { } cue || quote.Quote.Cue?.Overlaps(cue) == true)
                .ThenByDescending(quote => quote.Quote.Source!.Value.Jaccard(source.Source)).FirstOrDefault();
            var isQuoted = quote is not null && source.Cue is { } said && quote.Quote.Cue?.Overlaps(said) == true;
            if (quote is not null && !isQuoted && quote.Quote.Source!.Value.Jaccard(source.Source) < 0.5) quote = null;
            if (source.Cue is not null) Check("quotes found", isQuoted, article, source, "");
            (SourceKind kind, Anonymity? anonymity) = quote is null ? Alone(text, actors, source.Source) : (quote.SourceKind, quote.Anonymity);
            Check("source_kind", EnumWords.Of(kind) == source.Kind, article, source, EnumWords.Of(kind) ?? "");
            if (source.Anonymity.Length > 0) Check("anonymity", EnumWords.Of(anonymity) == source.Anonymity, article, source, EnumWords.Of(anonymity) ?? "");
            if (source.Stance.Length > 0 && isQuoted)
                Check("stance", EnumWords.Of(quote!.Stance) == source.Stance, article, source, EnumWords.Of(quote.Stance) ?? "");
            if (source.Cue is { } cue) Relay(article, source, cue);
            if (source.Anonymity.Length > 0 && (quote is not null || source.Cue is null)) Ground(article, text, actors, source, quote);
        }
    }

    private static (SourceKind Kind, Anonymity? Anonymity) Alone(TokenView text, ActorSet actors, TextSpan source)
    {
        var speaker = actors.Read(source);
        return (speaker.SourceKind, speaker.SourceKind is SourceKind.UnnamedPerson
            ? AnonymityModel.Trained.Judge(AnonymityFeatures.Of(text, speaker.Described ?? SourcePhrase.Of(text, source)))
            : null);
    }

    private void Relay(Article article, AnnotatedSource source, TextSpan cue)
    {
        var said = article.Quotes.Where(quote => quote.Relay is not null && quote.Quote.Cue?.Overlaps(cue) == true).Select(quote => quote.Relay!).ToHashSet();
        var isRight = source.Relay is { } place && article.Mentions.Any(mention => mention.Span.Overlaps(place) && said.Contains(mention.Actor));
        relays = (relays.Gold + (source.Relay is null ? 0 : 1), relays.Found + (said.Count > 0 ? 1 : 0), relays.Hits + (isRight ? 1 : 0));
        if (!isRight && (source.Relay is not null || said.Count > 0)) Show("relay", article, source, string.Join(", ", said));
    }

    private void Ground(Article article, TokenView text, ActorSet actors, AnnotatedSource source, SourcedQuote? quote)
    {
        var described = actors.Read(source.Source).Described ?? SourcePhrase.Of(text, source.Source);
        var said = quote is { } found ? [.. found.Justification]
            : Justification.InPhrase(text, described, isPerson: true).Select(text.Span).ToArray();
        var isRight = source.Justification is { } words && said.Any(span => span.Overlaps(words));
        grounds = (grounds.Gold + (source.Justification is null ? 0 : 1), grounds.Found + (said.Length > 0 ? 1 : 0), grounds.Hits + (isRight ? 1 : 0));
        if (!isRight && (source.Justification is not null || said.Length > 0))
            Show("justification", article, source, string.Join(" / ", said.Select(span => span.Of(article.Text).ToString())));
    }

    private void Check(string property, bool isRight, Article article, AnnotatedSource source, string found)
    {
        var (right, all) = shares.GetValueOrDefault(property);
        shares[property] = (right + (isRight ? 1 : 0), all + 1);
        if (!isRight) Show(property, article, source, found);
    }

    private void Show(string property, Article article, AnnotatedSource source, string found)
    {
        if (misses is null) return;
        var whole = source.Cue is { } cue ? source.Source.Union(cue) : source.Source;
        var told = property switch
        {
            "source_kind" => source.Kind,
            "anonymity" => source.Anonymity,
            "stance" => source.Stance,
            "relay" => source.Relay is { } relay ? relay.Of(article.Text).ToString() : "",
            "justification" => source.Justification is { } words ? words.Of(article.Text).ToString() : "",
            _ => "",
        };
        misses.WriteLine($"  {property}: {told} found as {found}: {source.Document} {whole.Start}: {whole.Of(article.Text)}");
    }
}
