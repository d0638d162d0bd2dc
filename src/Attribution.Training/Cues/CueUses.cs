using Attribution.Documents;
using Attribution.Language;
using Attribution.Quotes;
using Attribution.Training.Quotes;

namespace Attribution.Training.Cues;

/// <summary>How often a verb was met in a frame, and how often it was a cue there.</summary>
internal readonly record struct Uses(int Cues, int All)
{
    public static Uses operator +(Uses left, Uses right) => new(left.Cues + right.Cues, left.All + right.All);
}

/// <summary>
/// Counts the verbs of the cue lexicon in annotated articles, by what follows them. Uses inside an annotated content are left
/// aside, since what a speaker reports in turn is not annotated throughout.
/// </summary>
internal static class CueUses
{
    /// <summary>The uses in <paramref name="articles"/>; an article with several annotators counts once for each.</summary>
    public static Dictionary<(string Lemma, CuePattern Frame), Uses> Count(IEnumerable<GoldArticle> articles)
    {
        var counts = new Dictionary<(string, CuePattern), Uses>();
        foreach (var found in articles.GroupBy(article => article.Document.Id).AsParallel().SelectMany(Of))
            counts[(found.Lemma, found.Frame)] = counts.GetValueOrDefault((found.Lemma, found.Frame)) + found.Uses;
        return counts;
    }

    private static List<(string Lemma, CuePattern Frame, Uses Uses)> Of(IEnumerable<GoldArticle> annotations)
    {
        var document = Annotator.Annotate(annotations.First().Document);
        var (cues, contents) = (annotations.Select(one => Mask(document, one.Quotes.SelectMany(quote => quote.Cue))).ToList(),
            annotations.Select(one => Mask(document, one.Quotes.SelectMany(quote => quote.Content))).ToList());
        var found = new List<(string, CuePattern, Uses)>();
        foreach (var (head, lemma, frame) in VerbsIn(document))
        {
            for (var a = 0; a < cues.Count; a++)
            {
                if (!contents[a][head]) found.Add((lemma, frame, new(cues[a][head] ? 1 : 0, 1)));
            }
        }
        return found;
    }

    private static IEnumerable<(int Head, string Lemma, CuePattern Frame)> VerbsIn(AnnotatedDocument document)
    {
        var text = new TokenView(document);
        foreach (var sentence in document.Sentences)
        {
            var groups = VerbGroups.Of(text, sentence.FirstToken, sentence.EndToken);
            for (var g = 0; g < groups.Count; g++)
            {
                var group = groups[g];
                if (g + 1 < groups.Count && VerbGroups.Join(text, group, groups[g + 1]) is { } joined) (group, g) = (joined, g + 1);
                if (text.Lexicon.Cues.Verb(text.Lemma(group.Head)) is not { } entry) continue;
                yield return (group.Head, entry.Lemma, Complement.After(text, group, sentence.EndToken, entry.TakesHearer).Pattern);
            }
        }
    }

    private static bool[] Mask(AnnotatedDocument document, IEnumerable<TextSpan> spans)
    {
        var mask = new bool[document.Tokens.Length];
        foreach (var span in spans)
            for (var i = document.TokenAt(span.Start); i < mask.Length && document.Tokens[i].Span.Start < span.End; i++) mask[i] = true;
        return mask;
    }
}
