using Attribution.Documents;
using Attribution.Figures.Pieces;
using Attribution.Figures.Quantities;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Figures.Counted;

/// <summary>
/// Finds what an amount is the value of from what stands around it, where the phrase is neither directly behind the amount nor the
/// subject of a verb of change: the same amount in another unit, the noun that an amount describes, the noun before "below" and "above".
/// </summary>
internal sealed class AmountNouns(AnnotatedDocument document, Line line, IReadOnlyList<Figure> before)
{
    private const int LongestAside = 14;

    private static readonly WordSet Limits = FigureWords.Set("limits-of-nouns");

    private static readonly WordSet NearLimits = FigureWords.Set("limits-of-shares");

    private static readonly WordSet Confinement = FigureWords.Set("confinement");

    private static readonly WordSet Directions = FigureWords.Set("behind-distance");

    private static readonly WordSet NounsOfTime = FigureWords.Set("nouns-of-time");

    /// <summary>What the amount is the value of by the words around it that leave no doubt; null for none.</summary>
    /// <param name="quantity">The amount.</param>
    /// <param name="token">The token behind its number and unit.</param>
    public string? Find(Quantity quantity, int token) => Described(quantity, token) ?? Limited(quantity) ?? Again(quantity) ?? Served(quantity, token);

    /// <summary>The token behind what stands in parentheses at the token: "€20,000 (£17,500) in compensation".</summary>
    public int SkipAside(int token)
    {
        if (token >= document.Tokens.Length || document.Word(token) is not "(") return token;
        for (var at = token + 1; at < Math.Min(document.Tokens.Length, token + LongestAside); at++)
        {
            if (document.Word(at) is ")") return at + 1;
        }
        return token;
    }

    /// <summary>The noun that the amount describes: "a 40 month sentence", "the 1,000 megawatt underwater cable", "a 24 million pounds operating
    /// loss".</summary>
    private string? Described(Quantity quantity, int token)
    {
        if (token >= document.Tokens.Length || quantity.Upper is not null && !line.IsWord(quantity.NumberEnd - 1)) return null;
        var first = document.TokenAt(line[quantity.First].Start);
        var introduced = first > 0 && document.Tokens[first - 1].Tag is "DT" or "POS" or "PRP$"
            && document.Tokens[first - 1].Lemma is not ("all" or "these" or "those");
        var singular = quantity.Value is not 1 and not -1 && line.IsWord(quantity.NumberEnd - 1)
            && line.Word(quantity.NumberEnd - 1)[^1] is not ('s' or 'S' or '%')
            && line[quantity.NumberEnd - 1].Length > 3 && quantity.Kind is FigureKind.Duration or FigureKind.Measure && quantity.Unit is not "foot";
        if (!introduced && !singular || document.Tokens[token].Tag is not ("NN" or "NNS" or "JJ" or "NNP" or "VBG" or "VBN")) return null;
        if (quantity.Kind == FigureKind.Duration && document.Tokens[token].Lemma is "old" or "ago") return null;
        return CountedPhrases.From(document, token) is { } noun && noun.Start - document.Tokens[token - 1].Span.End <= 1 && !IsTime(noun)
            ? noun.Of(document.Text) : null;
    }

    /// <summary>The noun whose values a limit bounds: "annual incomes below $10,000", "ownership around 20%".</summary>
    private string? Limited(Quantity quantity)
    {
        var first = document.TokenAt(line[quantity.First].Start);
        if (first == 0 || quantity.First == quantity.NumberFirst || document.Tokens[first - 1].Sentence != document.Tokens[first].Sentence) return null;
        if (!line.IsAny(quantity.First, Limits) && !(quantity.Kind == FigureKind.Percent && line.IsAny(quantity.First, NearLimits))) return null;
        return document.Tokens[first - 1].Tag is "NN" or "NNS" && CountedPhrases.Before(document, first) is { } noun && !IsTime(noun)
            ? noun.Of(document.Text) : null;
    }

    /// <summary>
    /// What the amount before it is the value of, where this one gives it again or says how it changed: "100 mph (160 km/h)", "$104
    /// million, or 41 cents a share", "$2.1 billion, up 5.2 per cent".
    /// </summary>
    private string? Again(Quantity quantity)
    {
        if (before.Count == 0 || before[^1].Sentence != document.SentenceAt(line[quantity.First].Start)) return null;
        var last = before[^1];
        var at = quantity.First - 1;
        if (line.IsMark(at, '(')) return line[at].Start - last.Span.End <= 3 && last.Kind is not (FigureKind.Date or FigureKind.Set) ? last.Of : null;
        var between = document.Text.AsSpan(last.Span.End, Math.Max(0, line[quantity.First].Start - last.Span.End));
        if (between.Trim() is ";" or "," or "/" && last.Kind == quantity.Kind && last.Unit != quantity.Unit) return last.Of;
        var turn = line.IsAny(at, "or", "up", "down") && (line.IsMark(at - 1, ',') || line.IsMark(at - 1, '('));
        return turn && between.Length <= 24 && last.Kind is FigureKind.Money or FigureKind.Percent or FigureKind.Measure or FigureKind.Count ? last.Of : null;
    }

    /// <summary>Where a sentence is served: "20 years in prison".</summary>
    private string? Served(Quantity quantity, int token) =>
        quantity.Kind == FigureKind.Duration && token + 1 < document.Tokens.Length && document.Word(token) is "in"
            && Confinement.ContainsExactly(document.Tokens[token + 1].Lemma)
            ? document.Word(token + 1).ToString()
            : null;

    /// <summary>What has a measure as its value: "the planned capacity is 10 billion cubic metres", "gusts reached 80 mph"; not where something lies.</summary>
    public string? Measured(Quantity quantity, int token)
    {
        if (quantity.Kind != FigureKind.Measure || token < document.Tokens.Length && Directions.Contains(document.Word(token))) return null;
        var first = document.TokenAt(line[quantity.First].Start);
        return first > 0 && ValueBearer.Of(document, first, ValueBearer.Verbs.OfLevel) is { } bearer && !IsTime(bearer) ? bearer.Of(document.Text) : null;
    }

    /// <summary>What a count set off by commas counts: "public comments, more than 1 million, came in".</summary>
    public string? SetOff(Quantity quantity)
    {
        var first = document.TokenAt(line[quantity.First].Start);
        if (first < 2 || !line.IsMark(quantity.First - 1, ',') || !(line.IsStop(quantity.End) || line.Is(quantity.End, "in"))) return null;
        if (quantity.Value < 2 || quantity.First == quantity.NumberFirst && !line.Is(quantity.End, "in")) return null;
        return document.Tokens[first - 2].Tag == "NNS" && CountedPhrases.Before(document, first - 1) is { } noun ? noun.Of(document.Text) : null;
    }

    /// <summary>What a count behind "of" counts: "by votes of 230 to 197", "a population of one million".</summary>
    public string? Owned(Quantity quantity, WordSet nounsOfAmount)
    {
        var first = document.TokenAt(line[quantity.First].Start);
        if (first < 2 || document.Word(first - 1) is not "of" || document.Tokens[first - 2].Tag is not ("NN" or "NNS")
            || document.Tokens[first].Sentence != document.Tokens[first - 2].Sentence)
            return null;
        return nounsOfAmount.ContainsExactly(document.Tokens[first - 2].Lemma) || CountedPhrases.Before(document, first - 1) is not { } noun || IsTime(noun)
            ? null
            : noun.Of(document.Text);
    }

    private bool IsTime(TextSpan phrase) => NounsOfTime.ContainsExactly(document.Tokens[Math.Max(0, document.TokenAt(phrase.End) - 1)].Lemma);
}
