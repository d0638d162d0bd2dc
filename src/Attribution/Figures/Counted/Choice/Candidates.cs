using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Figures.Counted.Choice;

/// <summary>Lists what a figure may count: noun phrases of its sentence on both sides, what the figures before it count, and nothing.</summary>
internal static class Candidates
{
    private const int MostBefore = 5, MostBehind = 3, MostAgain = 3, ReachBehind = 14, ReachBefore = 40, LongestAside = 14;

    /// <summary>Adds the candidates to <paramref name="found"/>; the first one is nothing.</summary>
    public static void List(Question question, List<Candidate> found)
    {
        found.Clear();
        found.Add(default);
        AddBehind(question, found);
        AddBefore(question, found);
        AddAgain(question, found);
        if (question.Proposal.Of is not null && !found.Exists(question.IsProposed))
            found.Add(new(CandidatePlace.Proposed, default, 0, 0, 0));
    }

    /// <summary>The token behind what stands in parentheses at the token: "€20,000 (£17,500) in compensation".</summary>
    public static int SkipAside(AnnotatedDocument document, int token)
    {
        if (token >= document.Tokens.Length || document.Word(token) is not "(") return token;
        for (var at = token + 1; at < Math.Min(document.Tokens.Length, token + LongestAside); at++)
        {
            if (document.Word(at) is ")") return at + 1;
        }
        return token;
    }

    private static void AddBehind(Question question, List<Candidate> found)
    {
        var document = question.Document;
        var at = SkipAside(document, question.Behind);
        var aside = at > question.Behind;
        var behindFigure = question.Line[question.Quantity.End - 1].End;
        var end = Math.Min(question.Sentence.EndToken, at + ReachBehind);
        var behindRate = BehindRate(question);
        for (var order = 0; at < end && order < MostBehind;)
        {
            if (document.Tokens[at].Span.Start >= question.Limit && !aside) return;
            var partitive = at > 0 && document.Word(at - 1) is "of";
            if (CountedPhrases.From(document, at, partitive) is { } phrase && phrase.Start >= behindFigure && phrase.Start < question.Limit
                && phrase.Start >= behindRate
                && document.TokenAt(phrase.End) is var behind && char.IsLetter(document.Text[phrase.End - 1]))
            {
                if (behind < document.Tokens.Length && document.Tokens[behind].Span.Start < phrase.End) behind++;
                if (IsComparison(document.Text, phrase))
                {
                    at = Math.Max(at + 1, behind);
                    continue;
                }
                found.Add(new(CandidatePlace.Behind, phrase, document.TokenAt(phrase.Start), behind, order++));
                at = Math.Max(at + 1, behind);
            }
            else at++;
        }
    }

    /// <summary>The character behind what an amount is reckoned for, which it does not count: "$3 per gallon", "€40 a night"; 0 for none.</summary>
    private static int BehindRate(Question question) =>
        question.Quantity is { Kind: FigureKind.Money or FigureKind.Measure or FigureKind.Percent } quantity
        && Rates.Read(question.Line, quantity.NumberEnd, quantity.Kind) is { } rate
            ? question.Line[rate.End - 1].End
            : 0;

    /// <summary>Whether the phrase only says with what a change is compared: "rose 3% year-on-year".</summary>
    public static bool IsComparison(string text, TextSpan phrase) =>
        phrase.Of(text).Split('-') is [var first, "on" or "over", var second] && first.Equals(second, StringComparison.OrdinalIgnoreCase);

    private static void AddBefore(Question question, List<Candidate> found)
    {
        var phrases = question.Document.NounPhrases;
        var order = 0;
        for (var i = LastBefore(phrases.AsSpan(), question.First); i >= 0 && order < MostBefore; i--)
        {
            var phrase = phrases[i];
            if (phrase.FirstToken < question.Sentence.FirstToken || question.First - phrase.EndToken > ReachBefore) return;
            if (Trimmed(question.Document, phrase) is var first && first >= 0 && !IsUnit(question, phrase.Head))
            {
                var tokens = question.Document.Tokens;
                var span = new TextSpan(tokens[first].Span.Start, tokens[phrase.EndToken - 1].Span.End);
                found.Add(new(CandidatePlace.Before, span, first, phrase.EndToken, order++));
            }
        }
    }

    private static void AddAgain(Question question, List<Candidate> found)
    {
        var before = question.Before;
        var start = question.Line[0].Start;
        for (var (i, added) = (before.Count - 1, 0); i >= Math.Max(0, before.Count - 8) && added < MostAgain; i--)
        {
            if (before[i].Span.Start < start) return;
            if (before[i] is not { Kind: not (FigureKind.Date or FigureKind.Set or FigureKind.Ordinal), Of: not (null or "age") } figure) continue;
            var token = question.Document.TokenAt(figure.Span.Start);
            found.Add(new(CandidatePlace.Again, figure.Span, token, question.Document.TokenAt(figure.Span.End), i));
            added++;
        }
    }

    /// <summary>Whether the token is the unit of a figure before this one: "cent" of "6 per cent".</summary>
    private static bool IsUnit(Question question, int token)
    {
        var start = question.Document.Tokens[token].Span.Start;
        for (var i = question.Before.Count - 1; i >= 0 && question.Before[i].Number.End > start; i--)
        {
            if (question.Before[i].Number.Start <= start) return true;
        }
        return false;
    }

    /// <summary>The index of the last phrase that ends at or before the token.</summary>
    private static int LastBefore(ReadOnlySpan<NounPhrase> phrases, int token)
    {
        int low = 0, high = phrases.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (phrases[middle].EndToken <= token) low = middle + 1;
            else high = middle;
        }
        return low - 1;
    }

    /// <summary>The first token of the phrase without determiner, possessor and number; -1 where its head is no noun.</summary>
    private static int Trimmed(AnnotatedDocument document, NounPhrase phrase)
    {
        var tokens = document.Tokens;
        if (tokens[phrase.Head].Tag is not ("NN" or "NNS" or "NNP" or "NNPS") || !char.IsLetter(document.Word(phrase.Head)[0])) return -1;
        var first = phrase.FirstToken;
        for (var at = first; at < phrase.Head; at++)
        {
            var number = tokens[at].Tag == "CD" || char.IsAsciiDigit(document.Word(at)[0]) && document.Word(at).Contains('-');
            if (number || tokens[at].Tag == "POS" || at == first && tokens[at].Tag is "DT" or "PRP$" or "PDT" or "WP$" or "$" or "``") first = at + 1;
        }
        return first;
    }
}
