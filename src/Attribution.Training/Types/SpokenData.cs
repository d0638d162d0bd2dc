using System.Buffers;
using System.Text;
using System.Text.Json;
using Attribution.Documents;
using Attribution.Language;
using Attribution.Quotes;
using Attribution.Quotes.Tagging;
using Attribution.Quotes.Types;
using Attribution.Training.Corpora;

namespace Attribution.Training.Types;

/// <summary>
/// Makes examples of attributions inside what somebody says of GUM's attribution relations (Zeldes 2017): each sentence is put into
/// quotation marks and a mouth. A relation tells that it is some attribution; a cue with a clause behind it that is in none is none.
/// </summary>
internal static class SpokenData
{
    /// <summary>The name of the corpus.</summary>
    public const string Corpus = "gum";

    private const int Fewest = 4, Most = 60;

    private const double Least = 0.5;

    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“”„«»\n");

    private const string Frame = ",” she said.";

    /// <summary>The examples of the documents in <c>train</c>, but for those in <paramref name="leaveOut"/>.</summary>
    public static IReadOnlyList<TypeExample> Read(CorpusFolder corpora, IReadOnlySet<string> leaveOut) =>
    [
        .. corpora.GumAttributions("train").Where(document => !leaveOut.Contains(document.Name)).AsParallel().AsOrdered()
            .SelectMany(document => Examples(document.Name, document.Sentences, document.Relations)),
    ];

    /// <summary>The examples of one document.</summary>
    public static List<TypeExample> Examples(string name, IReadOnlyList<TreebankSentence> sentences, IReadOnlyList<AttributionRelation> relations)
    {
        var article = new StringBuilder();
        var said = new List<(int End, string Tokens)>();
        foreach (var sentence in sentences)
        {
            if (sentence.Words.Count is < Fewest or > Most || sentence.Text.AsSpan().ContainsAny(Marks)) continue;
            var text = sentence.Text.TrimEnd();
            article.Append('“').Append(text[^1] is '?' or '!' ? text + Frame[1..] : text.TrimEnd('.', ',') + Frame);
            said.Add((article.Length, string.Join(' ', sentence.Words.Select(word => word.Form))));
            article.Append("\n\n");
        }
        return said.Count == 0 ? [] : Examples(name, DocumentReader.Parse(article.ToString(), name), said, relations);
    }

    private static List<TypeExample> Examples(
        string name, Document document, List<(int End, string Tokens)> said, IReadOnlyList<AttributionRelation> relations)
    {
        var text = new TokenView(Annotator.Annotate(document));
        var read = FirstPass.Of(text);
        var drafts = QuoteFinder.Drafts(text, read);
        var features = new TypeFeatures(text, read, drafts);
        var buffer = new uint[TypeFeatures.Most];
        var examples = new List<TypeExample>();
        var held = said.ConvertAll(one => relations.Where(relation => one.Tokens.Contains(relation.Source, StringComparison.Ordinal)
            && one.Tokens.Contains(relation.Content, StringComparison.Ordinal)).ToArray());
        foreach (var draft in drafts)
        {
            if (draft.Cue is not { } cue || text.QuotationAt(cue.First) < 0 || Place(text.Span(cue).Start) is not (>= 0 and var place)) continue;
            var isRelation = held[place].Any(relation => Matches(text, draft, cue, relation));
            if (isRelation || TakesClause(draft)) examples.Add(new(Corpus, name, buffer[..features.Of(draft, buffer)].ToArray(),
                isRelation ? TypeExample.None - 1 : TypeExample.None));
        }
        return examples;

        int Place(int start) => said.FindIndex(one => start < one.End);
    }

    private static bool TakesClause(QuoteDraft draft) =>
        draft.Candidate?.Complement.Pattern is CuePattern.That or CuePattern.Clause or CuePattern.Wh or CuePattern.NounThat or CuePattern.NounWh;

    private static bool Matches(TokenView text, QuoteDraft draft, TokenRange cue, AttributionRelation relation)
    {
        if (!Words(relation.Source).Contains(text[cue.End - 1].ToString().ToLowerInvariant())) return false;
        var wanted = Words(relation.Content).ToList();
        var all = wanted.Count;
        var (found, shared) = (0, 0);
        foreach (var piece in draft.Content)
        {
            for (var i = piece.First; i < piece.End; i++)
            {
                if (!char.IsLetterOrDigit(text[i][0])) continue;
                found++;
                if (wanted.Remove(text[i].ToString().ToLowerInvariant())) shared++;
            }
        }
        return 2.0 * shared / Math.Max(1, found + all) >= Least;
    }

    private static IEnumerable<string> Words(string tokens) =>
        tokens.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsLetterOrDigit(word[0]) || word.Length > 1)
            .Select(word => word.ToLowerInvariant());

    /// <summary>The relations in the file at <paramref name="path"/>, by document.</summary>
    internal static ILookup<string, AttributionRelation> Relations(string path) => File.ReadLines(path)
        .Select(line => JsonDocument.Parse(line).RootElement)
        .ToLookup(row => row.GetProperty("doc").GetString()!,
            row => new AttributionRelation(row.GetProperty("source_clause").GetString()!.Trim(), row.GetProperty("content").GetString()!.Trim()));
}

/// <summary>An attribution relation between clauses, as words with spaces between them.</summary>
/// <param name="Source">The clause that attributes.</param>
/// <param name="Content">What it attributes.</param>
internal sealed record AttributionRelation(string Source, string Content);
