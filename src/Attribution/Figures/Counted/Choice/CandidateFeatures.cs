using Attribution.Figures.Pieces;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Figures.Counted.Choice;

/// <summary>
/// What is to be seen of a candidate: its side and distance, the words that join it to the figure, the verbs and prepositions
/// on the way, whether another figure stands between, and its head. Each feature is a hash; most come once more with the kind of figure.
/// </summary>
/// <param name="question">The figure.</param>
internal readonly ref struct CandidateFeatures(Question question)
{
    /// <summary>The version of these features; it goes up with each change of what one means.</summary>
    public const int Version = 1;

    /// <summary>The most features that a candidate has.</summary>
    public const int Most = 64;

    private const int LongestWay = 7;

    private static readonly WordSet Level = WordSet.Of("level-verbs.tsv");

    private static readonly WordSet Setting = WordSet.Of("setting-verbs.tsv");

    private static readonly WordSet NounsOfTime = FigureWords.Set("nouns-of-time");

    private static readonly WordSet DaysAndMonths = FigureWords.Set("days-and-months");

    private static readonly WordSet NounsOfAmount = FigureWords.Set("nouns-of-amount");

    private readonly AnnotatedDocument document = question.Document;

    private readonly uint kind = KindOf(question);

    /// <summary>Writes the features of <paramref name="candidate"/> to <paramref name="into"/>, and returns how many they are.</summary>
    public int Of(Candidate candidate, Span<uint> into)
    {
        var to = new Writer(into, kind);
        var place = (uint)candidate.Place + 1;
        to.Add(1, place);
        var left = Word(question.First - 1);
        var right = Word(question.Behind);
        to.Add(2, place, left);
        to.Add(3, place, right);
        to.Add(4, place, left, right);
        to.Add(5, place, Word(question.First - 2), left);
        to.Add(6, place, (uint)question.Quantity.Form + (question.Quantity.Compound ? 16u : 0),
            question.Quantity.First < question.Quantity.NumberFirst ? 1u : 0);
        var proposed = question.IsProposed(candidate) ? 1u : 0;
        to.Add(8, proposed, (uint)question.Proposal.Rule);
        to.Add(9, proposed, (uint)question.Proposal.Rule, place);
        switch (candidate.Place)
        {
            case CandidatePlace.Proposed:
                break;
            case CandidatePlace.None:
                to.Add(7, Verb(question.First - 1, question.Sentence.FirstToken));
                break;
            case CandidatePlace.Again:
                Again(candidate, ref to);
                break;
            default:
                Phrase(candidate, place, left, right, ref to);
                break;
        }
        return to.Count;
    }

    private void Phrase(Candidate candidate, uint place, uint left, uint right, ref Writer to)
    {
        var before = candidate.Place == CandidatePlace.Before;
        var (from, end) = before ? (candidate.End, question.First) : (question.Behind, candidate.First);
        var order = place * 8 + (uint)candidate.Order;
        var way = Way(from, end, out var verbs, out var commas, out var figures, out var length, out var verb);
        to.Add(10, order, (uint)question.Proposal.Rule);
        to.Add(11, order, (uint)verbs);
        to.Add(12, place, way);
        to.Add(13, order, way);
        to.Add(14, place, way, before ? right : Tag(candidate.End));
        to.Add(15, place, Math.Min((uint)(end - from), 8));
        to.Add(16, place, (uint)Math.Min(commas, 2), (uint)Math.Min(figures, 2));
        to.Add(17, place, (uint)Math.Min(verbs, 3), (uint)length);
        to.Add(18, place, verb);
        to.Add(19, place, verb, before ? left : right);
        var head = candidate.End - 1;
        var noun = Hash(document.Tokens[head].Lemma);
        to.Add(20, place, noun);
        to.Add(21, place, noun, way);
        to.Add(22, place, Hash(document.Tokens[head].Tag), Class(head));
        to.Add(23, way, Class(head));
        var opens = Opens(candidate.First);
        to.Add(24, place, opens);
        to.Add(25, order, opens, (uint)Math.Min(verbs, 2));
        to.Add(26, place, opens, verb);
        to.Add(27, opens, way);
        to.Add(28, place, Word(candidate.End));
        to.Add(29, place, before ? 0 : Word(candidate.First - 1), (uint)(candidate.First - question.Behind < 1 ? 1 : 0));
        to.Add(30, place, left, opens);
        to.Add(31, place, left, way);
    }

    private void Again(Candidate candidate, ref Writer to)
    {
        var figure = question.Before[candidate.Order];
        var alike = (figure.Kind == question.Quantity.Kind ? 1u : 0) + (figure.Unit == question.Quantity.Unit ? 2u : 0);
        var order = (uint)(question.Before.Count - candidate.Order);
        var here = figure.Sentence == document.Tokens[question.First].Sentence ? 1u : 0;
        var from = Math.Min(document.TokenAt(figure.Span.End), question.First);
        var way = question.First - from <= 12 ? Way(from, question.First, out var verbs, out _, out _, out _, out _) : LongWay(out verbs);
        to.Add(40, alike, here);
        to.Add(41, alike, here, order);
        to.Add(42, alike, way);
        to.Add(43, alike, way, Word(question.First - 1));
        to.Add(44, alike, here, Word(question.First - 1));
        to.Add(45, (uint)figure.Kind, way);
        to.Add(46, alike, here, Word(question.Behind));
        to.Add(47, alike, (uint)Math.Min(verbs, 3), here);
        to.Add(48, (uint)figure.Kind, alike, here);
        to.Add(49, alike, Tag(question.First - 1), Tag(question.Behind));
        to.Add(50, (uint)Math.Min(question.First - from, 6), alike);
    }

    private static uint LongWay(out int verbs)
    {
        verbs = 3;
        return 1;
    }

    /// <summary>
    /// The hash of what stands on the way from one token to another: verbs by their class, prepositions by their word, nouns once a run,
    /// figures and commas; not what only modifies.
    /// </summary>
    private uint Way(int from, int end, out int verbs, out int commas, out int figures, out int length, out uint verb)
    {
        (verbs, commas, figures, length, verb) = (0, 0, 0, 0, 0);
        var way = 17u;
        var last = 0u;
        for (var at = Math.Max(0, from); at < end && at < document.Tokens.Length; at++)
        {
            var symbol = Symbol(at);
            if (symbol is >= 32 and < 48)
            {
                verbs++;
                verb = symbol == 32 ? 32 : Mix(symbol, Hash(document.Tokens[at].Lemma));
            }
            if (symbol == 2) commas++;
            if (symbol == 3) figures++;
            if (symbol == 0 || symbol == last) continue;
            last = symbol;
            if (++length > LongestWay) continue;
            way = Mix(way, symbol);
        }
        if (length > LongestWay) way = 19;
        length = Math.Min(length, LongestWay + 1);
        return way;
    }

    private uint Symbol(int at)
    {
        var token = document.Tokens[at];
        switch (token.Tag)
        {
            case "NN" or "NNS" or "NNP" or "NNPS" or "PRP":
                return 1;
            case "," or ":" or "-LRB-" or "-RRB-" or "(" or ")":
                return document.Word(at) is "(" or ")" ? 4u : 2u;
            case "CD":
                return 3;
            case "CC":
                return 5;
            case "WDT" or "WP" or "WRB":
                return 6;
            case "IN" or "TO":
                return 64 + Hash(token.Lemma) % 4096;
            case "VBD" or "VBZ" or "VBP" or "VB" or "VBN" or "VBG":
                return VerbClass(at) + (token.Tag == "VBG" ? 8u : token.Tag == "VBN" ? 4u : 0);
            case "JJ" or "RB" when token.Lemma is "worth" or "ago" or "up" or "down" or "long" or "high" or "tall" or "deep" or "wide" or "old":
                return 8192 + Hash(token.Lemma) % 4096;
            case "RP":
                return 7;
            default:
                return 0;
        }
    }

    private uint VerbClass(int at)
    {
        var lemma = document.Tokens[at].Lemma;
        return lemma is "be" ? 32u : FigureWords.OfChange.Contains(document.Word(at)) ? 33u : Level.ContainsExactly(lemma) ? 34u
            : Setting.ContainsExactly(lemma) ? 35u : 36u;
    }

    /// <summary>The lemma of the nearest verb before the token.</summary>
    private uint Verb(int from, int first)
    {
        for (var at = from; at >= Math.Max(first, from - 12); at--)
        {
            if (document.Tokens[at].Tag is ['V', ..]) return Mix(VerbClass(at), Hash(document.Tokens[at].Lemma));
        }
        return 0;
    }

    /// <summary>What stands before a phrase and its determiner: the preposition, the verb's class, or how the clause begins.</summary>
    private uint Opens(int first)
    {
        var at = first - 1;
        for (var words = 0; words < 4 && at >= question.Sentence.FirstToken && document.Tokens[at].Tag is "DT" or "PRP$" or "POS" or "JJ" or "CD" or "PDT"
            or "NNP" or "$"; words++) at--;
        if (at < question.Sentence.FirstToken) return 1;
        return document.Tokens[at].Tag switch
        {
            "IN" or "TO" => Mix(2, Hash(document.Tokens[at].Lemma)),
            ['V', ..] => Mix(3, VerbClass(at)),
            "," => 4,
            "CC" => 5,
            "WDT" or "WP" => 6,
            _ => 7,
        };
    }

    private uint Class(int head)
    {
        var lemma = document.Tokens[head].Lemma;
        return NounsOfTime.ContainsExactly(lemma) ? 1u : DaysAndMonths.Contains(lemma) ? 2u : NounsOfAmount.ContainsExactly(lemma) ? 3u
            : FigureWords.OfChange.Contains(document.Word(head)) ? 4u : 0;
    }

    /// <summary>A word beside the figure: the lemma of a preposition, verb or word of structure, else the tag.</summary>
    private uint Word(int at)
    {
        if (at < question.Sentence.FirstToken || at >= question.Sentence.EndToken) return 1;
        var token = document.Tokens[at];
        return token.Tag is "NN" or "NNS" or "NNP" or "NNPS" or "CD" or "JJ" or "PRP" ? Hash(token.Tag) : Hash(token.Lemma);
    }

    private uint Tag(int at) => at < question.Sentence.FirstToken || at >= question.Sentence.EndToken ? 1 : Hash(document.Tokens[at].Tag);

    /// <summary>The kind of figure, points and bare lengths apart.</summary>
    private static uint KindOf(Question question) =>
        (uint)question.Quantity.Kind * 4 + (question.Quantity.Unit is "point" or "percentage point" or "basis point" ? 1u : 0)
            + (question.Quantity.Form == Numbers.NumeralForm.Vague ? 2u : 0);

    private static uint Hash(string word)
    {
        var hash = 2166136261u;
        foreach (var c in word) hash = (hash ^ c) * 16777619;
        return hash;
    }

    private static uint Mix(uint hash, uint with)
    {
        hash = (hash ^ with) * 0x9E3779B1;
        return hash ^ hash >> 15;
    }

    /// <summary>Writes each feature alone and with the kind of figure.</summary>
    private ref struct Writer(Span<uint> into, uint kind)
    {
        private readonly Span<uint> into = into;

        public int Count { get; private set; }

        public void Add(uint feature, uint value, uint other = 0, uint third = 0)
        {
            var hash = Mix(Mix(Mix(Mix(feature * 0x85EBCA6B, value), other), third), 0x27D4EB2F);
            into[Count++] = hash;
            into[Count++] = Mix(hash, kind + 1);
        }
    }
}
