using System.Collections.Frozen;
using System.Globalization;
using Attribution.Documents;
using Attribution.Language;
using Attribution.Lists;
using Attribution.Quotes;

namespace Attribution.Claims.Disputing;

/// <summary>
/// Tells words that call something said false ("denied the reports", "rejected the idea") from acts in the same verbs, which deny no claim ("denied
/// them permits", "rejected the bill", "dismissed two nurses"): a log-linear model, whole numbers in <c>denials.tsv</c>. Immutable and thread-safe.
/// </summary>
internal sealed class ActModel
{
    /// <summary>What a weight of 1 stands for in the file.</summary>
    public const int Unit = 100;

    /// <summary>The file, and what it was trained with.</summary>
    public static readonly ModelKind Kind = new("denials.tsv", Version, ["denial-words.tsv", "dispute-words.tsv"],
        [TagModel.Kind.FileName, Lemmatizer.Kind.FileName]);

    private const int Version = 3, Reach = 12;

    private static readonly WordSet Judging = WordSet.Of("words-of-quotes.tsv", "judging");

    private static readonly Lazy<ActModel> Loaded = new(Load);

    private readonly FrozenDictionary<string, int> weights;

    /// <summary>Makes it of the weights of the features, in hundredths: above 0 for acts.</summary>
    public ActModel(IEnumerable<KeyValuePair<string, int>> weights) => this.weights = weights.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The model that the library ships with.</summary>
    public static ActModel Trained => Loaded.Value;

    /// <summary>Whether what <paramref name="features"/> were seen of is an act.</summary>
    public bool IsAct(IEnumerable<string> features) => features.Sum(feature => weights.GetValueOrDefault(feature)) > 0;

    /// <summary>What is seen of a quote whose cue denies: the cue, the form and the head of what is denied, and what stands around them.</summary>
    public static List<string> Features(AnnotatedDocument document, Quote quote)
    {
        var words = new DenyingWords(document, quote);
        var (cue, content) = (DenialWords.CueOf(quote.CueLemma), quote.Content[0]);
        List<string> features = ["all", $"lemma {quote.CueLemma}", $"cue {cue}", $"form {words.Form}", $"cue {cue} form {words.Form}",
            $"lemma {quote.CueLemma} form {words.Form}", $"noun {words.Noun}", $"cue {cue} noun {words.Noun}", $"cue is {words.Cueing}", $"kind {quote.Kind}"];
        if (IsByJudge(document, quote)) features.AddRange("by a judge", $"by a judge, {cue}", $"by a judge, form {words.Form}");
        var first = document.TokenAt(content.Start);
        if (first >= document.Tokens.Length) return features;
        features.Add($"opens {document.Tokens[first].Tag}");
        if (document.Tokens[first].Lemma is "any" or "no" or "that" or "those" or "this" or "these" or "such") features.Add("opens any or that");
        var hasFalse = false;
        for (var i = first; i < document.Tokens.Length && document.Tokens[i].Span.End <= content.End && i - first < Reach; i++)
        {
            var word = document.Word(i);
            if (word is "as") features.Add($"as, {cue}");
            if (!hasFalse && DenialWords.FalseLength(document, i, document.Tokens.Length, out _) > 0) features.Add("calls it false");
            hasFalse |= features[^1] == "calls it false";
        }
        if (words.Head is >= 0 and var head && head + 1 < document.Tokens.Length)
        {
            features.Add($"head {document.Tokens[head].Lemma}");
            features.Add($"head is {document.Tokens[head].Tag}");
            if (document.Tokens[head + 1].Span.End <= content.End)
            {
                features.Add($"behind it {document.Tokens[head + 1].Tag}");
                if (document.Word(head + 1) is "that" or "of" or "by" or "to" or "from") features.Add($"behind it {document.Word(head + 1)}");
            }
        }
        if (words.ClauseVerb is >= 0 and var verb)
            features.AddRange($"clause by {document.Tokens[verb].Pos}", $"clause by {document.Tokens[verb].Tag}");
        if (HasTwoObjects(document, content, first)) features.Add("two objects");
        return features;
    }

    /// <summary>Whether a court or another judge speaks: "a judge", "the appeals court in Corby".</summary>
    private static bool IsByJudge(AnnotatedDocument document, Quote quote)
    {
        if (quote.Source is not { IsEmpty: false } source) return false;
        for (var i = document.TokenAt(source.Start); i < document.Tokens.Length && document.Tokens[i].Span.End <= source.End; i++)
        {
            if (Judging.Contains(document.Tokens[i].Lemma)) return true;
            if (document.Tokens[i].Pos is PartOfSpeech.Adp) return false;
        }
        return false;
    }

    /// <summary>
    /// "Denied them permits", "denied the party a hall", "denied the club's members a permit", "denied miners leave": a noun phrase and right behind it
    /// another.
    /// </summary>
    private static bool HasTwoObjects(AnnotatedDocument document, TextSpan content, int first)
    {
        var isNoun = false;
        for (var i = first; i < document.Tokens.Length && document.Tokens[i].Span.End <= content.End && i - first < Reach; i++)
        {
            var token = document.Tokens[i];
            if (isNoun && (token.Pos is PartOfSpeech.Det || token.Tag is "PRP$")) return true;
            if (isNoun && token.Tag is "POS")
            {
                isNoun = false;
                continue;
            }
            if (isNoun && document.Tokens[i - 1].Tag is "NNS" && token.Pos is PartOfSpeech.Noun or PartOfSpeech.Adj) return true;
            if (i == first && token.Tag is "PRP")
            {
                isNoun = true;
                continue;
            }
            if (isNoun && i == first + 1 && document.Tokens[first].Tag is "PRP" && token.Pos is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Num)
                return true;
            if (token.Pos is PartOfSpeech.Noun or PartOfSpeech.Propn) isNoun = true;
            else if (isNoun || token.Pos is PartOfSpeech.Verb or PartOfSpeech.Aux) return false;
        }
        return false;
    }

    private static ActModel Load() =>
        new(ModelFile.Rows(Kind).Select(row => KeyValuePair.Create(row[0], int.Parse(row[1], CultureInfo.InvariantCulture))));
}
