using Attribution.Actors;
using Attribution.Actors.Names;
using Attribution.Actors.Roles;
using Attribution.Documents;
using Attribution.Language;
using Attribution.Training.Corpora;

namespace Attribution.Training.Bearers;

/// <summary>
/// Scores which names bear which roles by the source phrases of PolNeAR, which hold a name with all its appositives: a role and the only name of a
/// source belong together, and what stands on either side of a source's edge does not.
/// </summary>
internal static class BearersScore
{
    /// <summary>The most tokens between a role and a name that are asked for.</summary>
    private const int Reach = 14;

    /// <summary>Scores PolNeAR's train part.</summary>
    /// <param name="corpora">The corpora.</param>
    /// <param name="isListing">Whether each pair that is missed, or found in vain, is listed.</param>
    /// <param name="output">Receives the scores.</param>
    public static void Run(CorpusFolder corpora, bool isListing, TextWriter output)
    {
        var pairs = Quotes.PolnearReader.Read(Path.Combine(corpora.PolnearFolder(), "train")).AsParallel().AsOrdered().SelectMany(Pairs).ToList();
        var right = pairs.Count(pair => pair is { IsRight: true, IsFound: true });
        var (found, all) = (pairs.Count(pair => pair.IsFound), pairs.Count(pair => pair.IsRight));
        if (isListing)
        {
            foreach (var pair in pairs.Where(pair => pair.IsRight != pair.IsFound)) output.WriteLine($"{(pair.IsRight ? "missed" : "in vain")}: {pair.Text}");
        }
        var (precision, recall) = (right / (double)found, right / (double)all);
        output.WriteLine(FormattableString.Invariant(
            $"names that bear a role beside them: precision {precision:F3}, recall {recall:F3}, F1 {2 * precision * recall / (precision + recall):F3} ")
            + $"({right} right, {found} found, {all} in sources; {pairs.Count} pairs)");
    }

    private static List<Pair> Pairs(Quotes.GoldArticle article)
    {
        var words = new TokenView(Annotator.Annotate(article.Document));
        var (names, phrases, links) = ActorFinder.ReadRoles(words);
        var linked = links.Select(link => (link.Name.First, link.Phrase.HeadEnd)).ToHashSet();
        List<Name> persons = [.. names.Names.Where(name => name.Type is NameType.Person || (name.Type is NameType.Unknown && name.Told is NameClass.Person))];
        List<TextSpan> sources = [.. article.Quotes.SelectMany(quote => quote.Source).Distinct()];
        var found = new List<Pair>();
        foreach (var phrase in phrases)
        {
            foreach (var name in persons.Where(name => IsNear(words, phrase, name)))
            {
                if (Belong(words, phrase, name, persons, sources) is { } right)
                    found.Add(new(right, linked.Contains((name.First, phrase.HeadEnd)), Text(words, phrase, name)));
            }
        }
        return found;
    }

    private static bool IsNear(TokenView words, RolePhrase phrase, Name name) => words.Sentence(name.First) == words.Sentence(phrase.HeadEnd - 1)
        && (name.End <= phrase.First ? phrase.First - name.End : name.First - phrase.HeadEnd) <= Reach;

    /// <summary>Whether the sources say that the name bears the role; null where they do not tell.</summary>
    private static bool? Belong(TokenView words, RolePhrase phrase, Name name, List<Name> persons, List<TextSpan> sources)
    {
        if (phrase.Owner == name) return false;
        var head = words.Span(phrase.HeadEnd - 1, phrase.HeadEnd);
        bool? told = null;
        foreach (var source in sources)
        {
            var (hasRole, hasName) = (source.Contains(head), source.Contains(name.Span));
            if (hasRole && hasName) return persons.Count(other => source.Contains(other.Span)) == 1 ? true : null;
            if (hasRole != hasName) told = false;
        }
        return told;
    }

    private static string Text(TokenView words, RolePhrase phrase, Name name) =>
        words.Span(Math.Min(phrase.First, name.First), Math.Max(phrase.HeadEnd, name.End)).Of(words.Text).ReplaceLineEndings(" ");

    private sealed record Pair(bool IsRight, bool IsFound, string Text);
}
