using Attribution.Documents;
using Attribution.Figures.Counted.Choice;
using Attribution.Figures.Numbers;
using Attribution.Figures.Pieces;
using Attribution.Figures.Quantities;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Figures.Counted;

/// <summary>
/// Finds what a quantity counts. The phrase directly behind a count is what it counts; of all else the trained choice decides
/// (<see cref="CountedModel"/>), to which the rules here propose what grammar says. No phrase begins at or behind the limit, where the
/// next figure stands.
/// </summary>
internal sealed class CountedThing(AnnotatedDocument document, Line line, IReadOnlyList<Figure> before, int limit, Func<Question, string?>? choose)
{
    private static readonly WordSet Results = FigureWords.Set("results-of-games");

    private static readonly WordSet NounsOfTime = FigureWords.Set("nouns-of-time");

    private static readonly WordSet Hurt = FigureWords.Set("people-hurt");

    private static readonly WordSet VerbsThatMoveMoney = FigureWords.Set("verbs-that-move-money");

    private static readonly WordSet Dimensions = FigureWords.Set("dimensions");

    private static readonly WordSet Directions = FigureWords.Set("behind-distance");

    private static readonly WordSet NounsOfAmount = FigureWords.Set("nouns-of-amount");

    /// <summary>What is counted, the end of the figure's span, and whether the phrase stands directly behind the number.</summary>
    internal readonly record struct Found(string? Of, int End, bool Direct);

    public Found Find(Quantity quantity)
    {
        var end = line[quantity.End - 1].End;
        if (quantity.Of is not null) return new Found(quantity.Of, end, false);
        var token = document.TokenAt(BehindMarks(end));
        if (token < document.Tokens.Length && document.Tokens[token].Sentence != document.SentenceAt(line[quantity.First].Start))
            token = document.Tokens.Length;
        return quantity.Kind switch
        {
            FigureKind.Count => Count(quantity, token, end),
            FigureKind.Ordinal => Ordinal(quantity, token, end),
            FigureKind.Ratio => Ratio(quantity, token, end),
            _ => Amount(quantity, token, end),
        };
    }

    /// <summary>What the trained choice takes among the noun phrases around the figure and the rules' proposal.</summary>
    private string? Choose(Quantity quantity, int token, Proposal proposal)
    {
        var question = new Question(document, line, before, quantity, document.TokenAt(line[quantity.First].Start), token, limit, proposal);
        return choose is null ? CountedModel.Default.Choose(question) : choose(question);
    }

    private Found Count(Quantity quantity, int token, int end)
    {
        if (line.IsAny(quantity.End, Results) && line.IsDash(quantity.First - 1) && line.IsDigits(quantity.First - 2)) return new Found(null, end, false);
        if (line.IsHyphen(quantity.End) && line.IsWord(quantity.End + 1) && !line.Is(quantity.End + 1, "to"))
            return new Found(line.Word(quantity.End + 1).ToString(), line[quantity.End + 1].End, true);
        if (IsOf(token))
        {
            var of = CountedPhrases.From(document, token + 1, partitive: true);
            if (of is null) return new Found(IsThem(token + 1) ? Earlier(_ => true) : null, end, false);
            return new Found(of.Value.Of(document.Text), quantity.Form == NumeralForm.Vague ? of.Value.End : end, quantity.Form == NumeralForm.Vague);
        }
        if (CountedPhrases.From(document, token) is { } direct && IsDirect(end, direct))
        {
            direct = quantity.Value != 1 ? CountedPhrases.WithPlural(document, direct) : CountedPhrases.WithoutPlural(document, direct);
            return new Found(direct.Of(document.Text), BehindMarks(end) > end ? end : direct.End, true);
        }
        if (token < document.Tokens.Length
            && (Hurt.ContainsExactly(document.Tokens[token].Lemma) || Hurt.Contains(document.Word(token))) && quantity.Upper is null
            && document.Tokens[token].Span.Start - end == 1)
            return new Found(document.Word(token).ToString(), document.Tokens[token].Span.End, true);
        if (line.IsWord(quantity.End - 1) && line.Is(quantity.End - 1, "of") && CountedPhrases.From(document, token) is { } couple)
            return new Found(couple.Of(document.Text), couple.End, true);
        var earlier = line.IsAny(quantity.First - 1, "the", "all", "these", "those", "other");
        var proposal =
            Borne(quantity) is { } borne ? new Proposal(Rule.Borne, borne)
            : Owned(quantity) is { } owned ? new Proposal(Rule.Owned, owned)
            : earlier && Earlier(f => f.Value == quantity.Value && quantity.Form == NumeralForm.Words) is { } again ? new Proposal(Rule.Earlier, again)
            : default;
        return new Found(Choose(quantity, token, proposal), end, false);
    }

    /// <summary>What has the number as its value: "enrolment fell to 900", "put the dead at 40".</summary>
    private string? Borne(Quantity quantity)
    {
        var token = FirstOf(quantity);
        return token > 0 && token < document.Tokens.Length
            && ValueBearer.Of(document, token, line.IsHyphen(quantity.NumberEnd) ? ValueBearer.Verbs.None : ValueBearer.Verbs.OfLevel) is { } bearer
            && !IsTime(bearer)
            ? bearer.Of(document.Text)
            : null;
    }

    private Found Ordinal(Quantity quantity, int token, int end)
    {
        if (line.IsHyphen(quantity.End)) return Superlative(quantity, end);
        if (IsAdverb(quantity, token)) return new Found(null, end, false);
        if (IsOf(token))
        {
            var of = CountedPhrases.From(document, token + 1, partitive: true)?.Of(document.Text)
                ?? (IsThem(token + 1) ? Earlier(f => f.Kind == FigureKind.Count) : null);
            return new Found(of, end, of is not null);
        }
        if (token + 1 < document.Tokens.Length && document.Word(token) is "and" or "or")
        {
            var behind = line[quantity.End + 1].Has(Meaning.Ordinal) ? token + 2 : token + 1;
            return behind < document.Tokens.Length && document.Tokens[behind].Tag is not ("DT" or "NNP" or "PRP$")
                && CountedPhrases.From(document, behind) is { } shared
                ? new Found(shared.Of(document.Text), end, true)
                : new Found(null, end, false);
        }
        if (CountedPhrases.From(document, token) is { } direct && IsDirect(end, direct)) return new Found(direct.Of(document.Text), direct.End, true);
        if (Ranked(quantity, token) is { } ranked) return new Found(ranked, end, true);
        return new Found(null, end, IsRank(quantity, token));
    }

    /// <summary>What a bare rank behind "the" ranks: what the rank or count before it in the paragraph ranks or counts ("…; the second was").</summary>
    private string? Ranked(Quantity quantity, int token)
    {
        var first = document.TokenAt(line[quantity.First].Start);
        if (first == 0 || before.Count == 0 || document.Word(first - 1) is not ("the" or "a" or "The" or "A") || line.IsHyphen(quantity.End)) return null;
        if (token < document.Tokens.Length && document.Tokens[token].Tag is not ("IN" or "." or "," or ":" or "MD" or "TO" or "VBZ" or "VBD" or "VBP"))
            return null;
        for (var i = before.Count - 1; i >= Math.Max(0, before.Count - 6) && before[i].Span.Start >= line[0].Start; i--)
        {
            if (before[i].Kind is FigureKind.Ordinal && before[i].Value < quantity.Value || before[i].Kind == FigureKind.Count && before[i].Value > 1)
                return before[i].Of;
        }
        return null;
    }

    /// <summary>Whether "first" tells when something was done: "first received treatment", "was first charged".</summary>
    private bool IsAdverb(Quantity quantity, int token) =>
        quantity.Value <= 3 && token + 1 < document.Tokens.Length && document.Tokens[token].Tag is "VBD" or "VBN"
        && document.TokenAt(line[quantity.First].Start) is > 0 and var first
        && document.Tokens[first - 1].Tag is not ("DT" or "PRP$" or "POS" or "JJ")
            && !(document.Tokens[first - 1].Tag is "IN" && document.Tokens[token].Tag is "VBN");

    /// <summary>Whether a bare ordinal is a place in an order: "are 18th in the table", "finished fourth".</summary>
    private bool IsRank(Quantity quantity, int token)
    {
        var at = document.TokenAt(line[quantity.First].Start) - 1;
        if (at < 0 || token < document.Tokens.Length && document.Tokens[token].Tag is not ("IN" or "." or "," or ":" or "CC" or "VBD" or "VBZ" or "MD"))
            return false;
        if (document.Tokens[at].Lemma is "in" && at > 0) return document.Tokens[at - 1].Lemma is "come";
        if (token < document.Tokens.Length && document.Tokens[token].Tag != "CC" && document.Tokens[at] is { Tag: "POS" } or { Lemma: "come", Tag: "VBG" })
            return true;
        // "the eighth was found"
        if (quantity.Value > 1 && document.Word(at) is "the" or "The" && token < document.Tokens.Length
            && document.Tokens[token] is { Tag: "VBD" or "VBZ", Lemma: "be" or "have" or "come" } or { Tag: "MD" })
            return true;
        return document.Tokens[at].Lemma is "rank" or "finish" or "place"
            || document.Tokens[at].Lemma is "be" or "come" or "lie" or "sit" && token < document.Tokens.Length
                && document.Word(token) is "in" or "of" or "out"
                && (line.IsDigits(quantity.NumberFirst) || quantity.Value > 1 && !line.Is(quantity.End, "of"));
    }

    /// <summary>"second-largest lake": the rank among the largest lakes.</summary>
    private Found Superlative(Quantity quantity, int end)
    {
        var word = line[quantity.End + 1];
        var noun = CountedPhrases.From(document, document.TokenAt(word.End));
        return noun is { } found && IsDirect(word.End, found) ? new Found(document.Text[word.Start..found.End], found.End, true) : new Found(null, end, false);
    }

    private Found Ratio(Quantity quantity, int token, int end)
    {
        if (IsOf(token)) return new Found(CountedPhrases.From(document, token + 1, partitive: true)?.Of(document.Text), end, false);
        if ((line.Is(quantity.NumberEnd - 1, "times") || line.Is(quantity.NumberEnd, "as"))
            && ValueBearer.Of(document, FirstOf(quantity), ValueBearer.Verbs.OfLevel) is { } bearer)
            return new Found(bearer.Of(document.Text), end, false);
        var at = token;
        if (Rates.Read(line, quantity.NumberEnd, quantity.Kind) is not null) return new Found(null, end, false);
        if (line.IsAny(quantity.NumberFirst, "twice", "thrice") && token < document.Tokens.Length
            && !(document.Tokens[token].Tag is "DT" or "PRP$" || document.Word(token) is "as"))
            return new Found(null, end, false);
        if (at < document.Tokens.Length && document.Tokens[at].Tag is "JJR" or "RBR" && document.Word(at) is "more" or "less" or "fewer") at++;
        if (at < document.Tokens.Length && document.Word(at) is "as" && at + 1 < document.Tokens.Length && document.Word(at + 1) is "many" or "much") at += 2;
        if (CountedPhrases.From(document, at) is { } direct && (at > token || IsDirect(end, direct) || document.Tokens[token].Tag is "DT" or "PRP$"))
            return new Found(direct.Of(document.Text), end, false);
        var proposal =
            quantity.Value < 1 && (line.Is(quantity.First - 1, "by")
                    || line.Is(quantity.First - 1, "in") && FigureWords.OfChange.Contains(line.Word(quantity.First - 2)))
                && ValueBearer.Of(
                    document, FirstOf(quantity) - (line.Is(quantity.First - 1, "in") ? 1 : 0), ValueBearer.Verbs.OfChange) is { } changed
                ? new Proposal(Rule.Leading, changed.Of(document.Text))
            : default;
        return new Found(Choose(quantity, token, proposal), end, false);
    }

    private Found Amount(Quantity quantity, int token, int end)
    {
        var proposal =
            Beside(quantity, token, end) is { } beside ? new Proposal(Rule.Beside, beside)
            : Leading(quantity) is { } leading ? new Proposal(Rule.Leading, leading)
            : Measured(quantity, token) is { } measured ? new Proposal(Rule.Measured, measured)
            : quantity.Kind == FigureKind.Money && Bought(token) is { } bought ? new Proposal(Rule.Bought, bought)
            : default;
        var of = Choose(quantity, token, proposal);
        return new Found(of, end, false);
    }

    /// <summary>What has a measure as its value: "the planned capacity is 10 billion cubic metres", "gusts reached 80 mph"; not where something lies.</summary>
    private string? Measured(Quantity quantity, int token)
    {
        if (quantity.Kind != FigureKind.Measure || token < document.Tokens.Length && Directions.Contains(document.Word(token))) return null;
        var first = FirstOf(quantity);
        return first > 0 && ValueBearer.Of(document, first, ValueBearer.Verbs.OfLevel) is { } bearer && !IsTime(bearer) ? bearer.Of(document.Text) : null;
    }

    /// <summary>What a count behind "of" counts: "by votes of 230 to 197", "a population of one million".</summary>
    private string? Owned(Quantity quantity)
    {
        var first = FirstOf(quantity);
        if (first < 2 || document.Word(first - 1) is not "of" || document.Tokens[first - 2].Tag is not ("NN" or "NNS")
            || document.Tokens[first].Sentence != document.Tokens[first - 2].Sentence)
            return null;
        return NounsOfAmount.ContainsExactly(document.Tokens[first - 2].Lemma) || CountedPhrases.Before(document, first - 1) is not { } noun || IsTime(noun)
            ? null
            : noun.Of(document.Text);
    }

    /// <summary>What the money is paid for: "$40 for a ticket".</summary>
    private string? Bought(int token) =>
        token + 1 < document.Tokens.Length && document.Word(token) is "for"
            && document.Word(token + 1) is "a" or "an" or "each" or "every" && CountedPhrases.From(document, token + 1) is { } thing
            && !IsTime(thing)
            ? thing.Of(document.Text)
            : null;

    /// <summary>The phrase behind an amount: "six weeks of work", "30-day ceasefire", "12.5% less electricity", "$5 million in aid".</summary>
    private string? Beside(Quantity quantity, int token, int end)
    {
        if (IsOf(token))
            return CountedPhrases.From(document, token + 1, partitive: true)?.Of(document.Text) ?? (IsThem(token + 1) ? Earlier(_ => true) : null);
        token = Candidates.SkipAside(document, token);
        // "€4bn worth of bonds"
        if (token + 1 < document.Tokens.Length && document.Word(token) is "worth" && IsOf(token + 1))
            return CountedPhrases.From(document, token + 2)?.Of(document.Text);
        if (quantity.Kind == FigureKind.Money && token + 2 < document.Tokens.Length
            && document.Word(token) is "a" or "per" or "each" or "every"
            && document.Tokens[token + 1].Lemma is "year" or "month" or "week" or "day" && document.Word(token + 2) is "in")
            token += 2;
        if (quantity.Kind == FigureKind.Money && token < document.Tokens.Length && document.Word(token) is "in"
            && document.Tokens[Math.Min(token + 1, document.Tokens.Length - 1)].Tag is "NN" or "NNS" or "JJ" or "VBG" or "VBN"
            && CountedPhrases.From(document, token + 1) is { } inside && !IsTime(inside))
            return inside.Of(document.Text);
        if (!quantity.Compound && quantity.Kind is FigureKind.Duration or FigureKind.Measure) return null;
        if (token < document.Tokens.Length && document.Tokens[token].Tag is "JJR" or "RBR" && document.Word(token) is "less" or "more" or "fewer") token++;
        if (token >= document.Tokens.Length || document.Tokens[token].Tag is "DT" or "PRP$"
            || document.Word(token) is "apiece" or "each" || document.Tokens[token].Tag == "VBG" && !quantity.Compound)
            return null;
        return CountedPhrases.From(document, token) is { } direct && direct.Start < limit
            && document.Text[end] != '/' && (quantity.Compound || IsDirect(end, direct) || direct.Start - end < 8) && (quantity.Compound || !IsTime(direct))
            && !Candidates.IsComparison(document.Text, direct)
            ? direct.Of(document.Text)
            : null;
    }

    /// <summary>
    /// The phrase before an amount: "a detour of 14 miles", "equipment worth 18 million euros", "the report is 64 pages
    /// long", "repairs would cost $3".
    /// </summary>
    private string? Leading(Quantity quantity)
    {
        var token = FirstOf(quantity);
        if (token == 0 || token >= document.Tokens.Length) return null;
        var previous = document.Tokens[token - 1];
        if (previous.Sentence != document.Tokens[token].Sentence) return null;
        if (previous.Lemma == "of" && CountedPhrases.Before(document, token - 1) is { } of)
        {
            var first = document.TokenAt(of.Start);
            if (first > 1 && document.Tokens[first - 1].Lemma == "of" && CountedPhrases.Before(document, first - 1) is { } whole) of = whole.Union(of);
            return of.Of(document.Text);
        }
        if (previous.Lemma == "worth" && token > 1)
            return (CountedPhrases.Before(document, document.Tokens[token - 2].Tag == "," ? token - 2 : token - 1)
                ?? (document.Tokens[token - 2].Tag is "JJ" ? document.Tokens[token - 2].Span : null))?.Of(document.Text);
        if (quantity.Kind is FigureKind.Measure && quantity.Unit is not "point" and not "percentage point")
        {
            if (previous.Tag is "NN" or "NNS" && line.IsWord(quantity.End)) return CountedPhrases.Before(document, token)?.Of(document.Text);
            if (line.IsAny(quantity.End, Dimensions) && previous.Lemma == "be") return CountedPhrases.Subject(document, token - 1)?.Of(document.Text);
        }
        var points = quantity.Unit is "point" or "percentage point" or "basis point";
        if (quantity.Kind is not (FigureKind.Money or FigureKind.Percent) && !points) return null;
        var verbs = points || quantity.Kind == FigureKind.Percent ? ValueBearer.Verbs.OfChange : Bare(previous);
        if (ValueBearer.Of(document, token, verbs) is { } bearer && !IsTime(bearer)) return bearer.Of(document.Text);
        return null;
    }

    /// <summary>Which verbs need no preposition before money: not those that move the money itself ("lost $3 million").</summary>
    private static ValueBearer.Verbs Bare(Token verb) =>
        VerbsThatMoveMoney.ContainsExactly(verb.Lemma) ? ValueBearer.Verbs.OfLevel : ValueBearer.Verbs.OfChange;

    /// <summary>Whether the phrase only says when: "the average that year was 53%".</summary>
    private bool IsTime(TextSpan phrase) => NounsOfTime.ContainsExactly(document.Tokens[Math.Max(0, document.TokenAt(phrase.End) - 1)].Lemma);

    /// <summary>What an earlier figure counts, back through the last few.</summary>
    private string? Earlier(Func<Figure, bool> fits)
    {
        for (var i = before.Count - 1; i >= Math.Max(0, before.Count - 20); i--)
        {
            if (before[i].Kind == FigureKind.Count && before[i].Of is { } of && fits(before[i])) return of;
        }
        return null;
    }

    private bool IsOf(int token) => token < document.Tokens.Length && document.Word(token) is "of";

    private bool IsThem(int token) => token < document.Tokens.Length && document.Word(token) is "them" or "these" or "those" or "which" or "whom";

    /// <summary>The first token of the figure, or of the marks of a link or of emphasis that open before it.</summary>
    private int FirstOf(Quantity quantity)
    {
        var token = document.TokenAt(line[quantity.First].Start);
        while (token > 0 && document.Word(token - 1) is "[" or "*" or "**") token--;
        return token;
    }

    /// <summary>The character behind the marks of a link or of emphasis at <paramref name="end"/>; the same one where none stand there.</summary>
    private int BehindMarks(int end) =>
        end < document.Text.Length && document.Text[end] is ']' or '*' ? LinkMarks.SkipAll(document.Text, end, document.Text.Length) : end;

    private ReadOnlySpan<char> Between(int end, TextSpan phrase) => document.Text.AsSpan(Math.Min(BehindMarks(end), phrase.Start)..phrase.Start);

    /// <summary>Whether only blanks lie between the number and the phrase.</summary>
    private bool IsDirect(int end, TextSpan phrase) =>
        phrase.Start >= end && Between(end, phrase).Trim() is "" or "-" or "\"" or "“" or "‘" or "''";
}
