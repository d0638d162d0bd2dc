using Attribution.Figures.Pieces;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Figures.Dates;

/// <summary>Which way from the day of publication a date lies.</summary>
internal enum Direction : byte
{
    Unknown,
    Past,
    Future,
}

/// <summary>
/// Tells from the verbs around a date whether it has passed: the nearest verb before it in the sentence decides, or, where
/// none stands before it, the first one behind. Looks at a bounded number of tokens.
/// </summary>
internal static class Tense
{
    private const int Reach = 18;

    private static readonly WordSet PutOff = FigureWords.Set("verbs-of-delay");

    private static readonly WordSet NounsOfTelling = FigureWords.Set("nouns-of-telling");

    private static readonly WordSet PastInfinitives = WordSet.Of("past-infinitives.tsv");

    private static readonly WordSet Planned = WordSet.Of("planned-acts.tsv");

    private static readonly WordSet Wished = WordSet.Of("wished-acts.tsv");

    private static readonly WordSet ScheduledEvents = WordSet.Of("scheduled-events.tsv");

    private static readonly WordSet PresentForFuture = WordSet.Of("present-for-future.tsv");

    /// <summary>The direction in which the date at the character lies.</summary>
    public static Direction At(AnnotatedDocument document, int position)
    {
        var token = document.TokenAt(position);
        if (token >= document.Tokens.Length) return Direction.Unknown;
        var sentence = document.Sentences[document.Tokens[token].Sentence];
        token = Clock(document, sentence, token);
        if (token > sentence.FirstToken + 1 && IsFixed(document, token)) return Direction.Future;
        if (token > sentence.FirstToken && document.Tokens[token - 1].Lemma is "until" or "till" or "upcoming")
            return HasEnded(document, sentence, token - 1) ? Direction.Past : Direction.Future;
        if (token > sentence.FirstToken + 1 && document.Word(token - 1) is "to" && PutOff.ContainsExactly(document.Tokens[token - 2].Lemma))
            return Direction.Future;
        if (token > sentence.FirstToken && document.Tokens[token - 1].Lemma is "by")
            return IsReached(document, sentence, token) ? Direction.Past : Direction.Future;
        if (token > sentence.FirstToken && document.Tokens[token - 1].Lemma is "since") return Direction.Past;
        if (token > sentence.FirstToken + 1 && document.Tokens[token - 1].Lemma is "of" && document.Tokens[token - 2].Lemma is "as")
            return Ahead(document, sentence, token) == Direction.Future ? Direction.Future : Direction.Past;
        if (IsTold(document, sentence, token)) return Direction.Past;
        var (back, ahead) = (Behind(document, sentence, token), Ahead(document, sentence, token));
        var opens = OpensClause(document, sentence, token);
        if (opens && token + 2 < sentence.EndToken && document.Tokens[token + 1].Tag == "," && document.Tokens[token + 2].Tag is "VBN") return Direction.Past;
        if (opens && ahead != Direction.Unknown) return ahead;
        if (back == Direction.Unknown && token > sentence.FirstToken + 1 && document.Tokens[token - 1].Tag == "IN"
            && ScheduledEvents.Contains(document.Tokens[token - 2].Lemma))
            return ahead == Direction.Past ? Direction.Past : Direction.Future;
        return back != Direction.Unknown ? back : ahead;
    }

    /// <summary>The first token of the clock time that stands before the day: "5 p.m." of "by 5 p.m. on Friday".</summary>
    private static int Clock(AnnotatedDocument document, Sentence sentence, int token)
    {
        var at = token - 1;
        if (at > sentence.FirstToken && document.Tokens[at].Lemma is "on") at--;
        var half = at;
        if (at > sentence.FirstToken && document.Word(at) is "a.m." or "p.m." or "am" or "pm" or "a.m" or "p.m" or "AM" or "PM" or "noon" or "midnight") at--;
        while (at > sentence.FirstToken && at < half && document.Tokens[at].Tag == "CD") at--;
        return at < half ? at + 1 : token;
    }

    /// <summary>Whether "for" behind a participle fixes the date in advance: "has been called for November".</summary>
    private static bool IsFixed(AnnotatedDocument document, int token) =>
        document.Tokens[token - 1].Lemma is "for"
            && document.Tokens[token - 2] is { Tag: "VBN", Lemma: "call" or "fix" or "arrange" or "convene" or "list" or "earmark" or "pencil" }
        && !(token + 1 < document.Tokens.Length && document.Tokens[token + 1].Tag == "POS");

    /// <summary>Whether what should be by the date has come about: "had raised $3 million by Friday", not "must leave by Friday".</summary>
    private static bool IsReached(AnnotatedDocument document, Sentence sentence, int token)
    {
        for (var at = token - 2; at >= Math.Max(sentence.FirstToken, token - 10); at--)
        {
            var verb = document.Tokens[at];
            if (verb.Tag is "MD" or "VB" or "VBZ" or "VBP" or "VBG") return false;
            if (verb.Tag is "VBN") return !Planned.Contains(verb.Lemma) && Helper(document, sentence, at) is { Lemma: "have" or "be", Tag: "VBD" };
            if (verb.Tag is "VBD")
                return !Wished.Contains(verb.Lemma) && document.Tokens[at].Lemma is not ("be" or "have" or "need" or "want") && !Planned.Contains(verb.Lemma);
        }
        var ahead = Ahead(document, sentence, token);
        return ahead == Direction.Past;
    }

    /// <summary>Whether the date goes with an event that is fixed in advance: "the Nov. 8 presidential election".</summary>
    public static bool NamesEvent(AnnotatedDocument document, int end)
    {
        var token = document.TokenAt(end);
        for (var at = token; at < Math.Min(document.Tokens.Length, token + 5); at++)
        {
            if (ScheduledEvents.Contains(document.Tokens[at].Lemma)) return true;
            if (document.Tokens[at].Tag is not ("NN" or "NNP" or "NNPS" or "JJ" or "CD" or "POS" or "HYPH")) return false;
        }
        return false;
    }

    /// <summary>Whether a relative clause in the past tells of what the date describes: "the incident Sunday that left one dead".</summary>
    private static bool IsTold(AnnotatedDocument document, Sentence sentence, int token)
    {
        if (token == sentence.FirstToken || document.Tokens[token - 1].Tag is not ("NN" or "NNS")) return false;
        for (var at = token + 1; at < Math.Min(sentence.EndToken, token + 4); at++)
        {
            if (document.Tokens[at].Lemma is "that" && NounsOfTelling.ContainsExactly(document.Tokens[token - 1].Lemma)) return true;
            if (document.Tokens[at].Tag is not ("NN" or "," or "WDT" or "WRB" or "IN")) return false;
            if (document.Tokens[at].Lemma is "that" or "which" or "when" or "where") return at + 1 < sentence.EndToken && document.Tokens[at + 1].Tag is "VBD";
        }
        return false;
    }

    /// <summary>Whether what lasted until the date was over when the text was written: "had given them until Thursday".</summary>
    private static bool HasEnded(AnnotatedDocument document, Sentence sentence, int until)
    {
        for (var at = until - 1; at >= Math.Max(sentence.FirstToken, until - 8); at--)
        {
            if (document.Tokens[at].Tag is "VBN") return Helper(document, sentence, at) is { Lemma: "have", Tag: "VBD" };
            if (document.Tokens[at].Tag[0] is 'V' or 'M') return false;
        }
        return false;
    }

    /// <summary>What the nearest verb before the date says.</summary>
    private static Direction Behind(AnnotatedDocument document, Sentence sentence, int token)
    {
        for (var at = token - 1; at >= Math.Max(sentence.FirstToken, token - Reach); at--)
        {
            if (Of(document, sentence, at, token) is not Direction.Unknown and var found) return found;
        }
        return Direction.Unknown;
    }

    /// <summary>What the first finite verb behind the date says.</summary>
    private static Direction Ahead(AnnotatedDocument document, Sentence sentence, int token)
    {
        for (var at = token + 1; at < Math.Min(sentence.EndToken, token + Reach); at++)
        {
            if (document.Tokens[at].Tag is "MD" or "VBD" or "VBZ" or "VBP" && Finite(document, sentence, at) is not Direction.Unknown and var found)
                return found;
        }
        return Direction.Unknown;
    }

    /// <summary>Whether the date, with its preposition, stands at the head of a clause: "…, on Tuesday the court ruled".</summary>
    private static bool OpensClause(AnnotatedDocument document, Sentence sentence, int token)
    {
        var introduced = token > sentence.FirstToken && document.Tokens[token - 1].Tag == "IN";
        var before = introduced ? token - 2 : token - 1;
        if (before < sentence.FirstToken) return true;
        var tag = document.Tokens[before].Tag;
        if (tag is "," or ":" or "``") return true;
        // ", in a speech in Oslo in April, compared"
        if (introduced && token + 2 < sentence.EndToken && document.Tokens[token + 1].Tag == ","
            && document.Tokens[token + 2].Tag is "VBD" or "VBN" or "VBZ" or "MD")
        {
            for (var at = before; at >= Math.Max(sentence.FirstToken, before - 8) && tag is not ","; at--)
            {
                tag = document.Tokens[at].Tag;
                if (tag is not ("NN" or "NNS" or "NNP" or "DT" or "IN" or "JJ" or "POS" or ",")) break;
            }
            if (tag is ",") return true;
            tag = document.Tokens[before].Tag;
        }
        return tag is "WP" or "WDT" && introduced
            || tag == "CC" && (introduced || token + 1 < sentence.EndToken && document.Tokens[token + 1].Tag is not ("." or "," or ":"));
    }

    /// <summary>What one word behind which the date stands says.</summary>
    private static Direction Of(AnnotatedDocument document, Sentence sentence, int at, int date)
    {
        var token = document.Tokens[at];
        if (token.Lemma.StartsWith("pencil", StringComparison.Ordinal) && at + 1 < date && document.Tokens[at + 1].Lemma is "in") return Direction.Future;
        switch (token.Tag)
        {
            case "MD":
                return IsMissed(document, sentence, at) ? Direction.Past : Direction.Future;
            case "VB":
                return Infinitive(document, sentence, at);
            case "VBD":
                return IsSupposed(document, sentence, at) || Planned.Contains(token.Lemma) && Helper(document, sentence, at) is not null
                    ? Direction.Future
                    : Direction.Past;
            case "VBN":
                return Participle(document, sentence, at);
            case "VBG":
                return Helper(document, sentence, at) is { } helper ? Progressive(token, helper) : Direction.Unknown;
            case "VBZ" or "VBP":
                if (IsUnchangedPast(document, sentence, at)) return Direction.Past;
                return PresentForFuture.Contains(token.Lemma) ? Direction.Future : Direction.Unknown;
            case "NN" when IsUnchangedPast(document, sentence, at):
                return Direction.Past;
            // "up from 37 percent in January"
            case "IN" when token.Lemma is "from" && at + 2 < date && (document.Tokens[at + 1].Tag == "$" || document.Word(at + 2) is "percent" or "%")
                && !NamesLevel(document, at, date):
                return Direction.Past;
            case "IN" when token.Lemma is "before":
                return PrecedesEvent(document, sentence, at) ? Direction.Future : Direction.Unknown;
            case "IN" when token.Lemma is "after" or "since":
                return at + 1 < date ? Direction.Past : Direction.Unknown;
            case "NN" when token.Lemma is "wake" or "aftermath":
                return Direction.Past;
            case "JJ" or "RB":
                if (token.Lemma == "ahead" && (at + 1 >= sentence.EndToken || document.Tokens[at + 1].Lemma is not ("of" or "to"))) return Direction.Unknown;
                return Planned.Contains(token.Lemma) ? Direction.Future : Direction.Unknown;
            default:
                return Direction.Unknown;
        }
    }

    /// <summary>Whether "to" stands between the level before a change and the date, which then is that of the new level: "from $8 to $9 in April".</summary>
    private static bool NamesLevel(AnnotatedDocument document, int from, int date)
    {
        for (var at = from + 1; at < date; at++)
        {
            if (document.Word(at) is "to") return true;
        }
        return false;
    }

    /// <summary>Whether "if" opens the clause of the verb: "if he won in November".</summary>
    private static bool IsSupposed(AnnotatedDocument document, Sentence sentence, int at)
    {
        for (var back = at - 1; back >= Math.Max(sentence.FirstToken, at - 6); back--)
        {
            if (document.Tokens[back].Lemma == "if") return true;
            if (document.Tokens[back].Tag is "," or ":") return false;
        }
        return false;
    }

    private static bool PrecedesEvent(AnnotatedDocument document, Sentence sentence, int at)
    {
        for (var next = at + 1; next < Math.Min(sentence.EndToken, at + 7); next++)
        {
            if (ScheduledEvents.Contains(document.Tokens[next].Lemma)) return true;
        }
        return false;
    }

    /// <summary>"is meeting" tells of what is to come, "is raising" of what is; "was raising" and "has been raising" of what was.</summary>
    private static Direction Progressive(Token verb, Token helper) =>
        helper.Tag == "MD" ? Direction.Future
        : helper.Tag is "VBD" or "VBN" || helper.Lemma == "have" ? Direction.Past
        : PresentForFuture.Contains(verb.Lemma) || Planned.Contains(verb.Lemma) ? Direction.Future : Direction.Unknown;

    private static Direction Infinitive(AnnotatedDocument document, Sentence sentence, int at)
    {
        for (var back = at - 1; back >= Math.Max(sentence.FirstToken, at - 4); back--)
        {
            var token = document.Tokens[back];
            if (token.Tag == "MD") return Direction.Future;
            if (token.Tag == "TO")
            {
                return Governed(document, sentence, back);
            }
            if (token.Lemma is "do") return token.Tag == "VBD" ? Direction.Past : Direction.Unknown;
            if (token.Tag is not ("RB" or "VB" or "PRP")) break;
        }
        if (IsUnchangedPast(document, sentence, at)) return Direction.Past;
        return at > sentence.FirstToken && PresentForFuture.Contains(document.Tokens[at].Lemma) ? Direction.Future : Direction.Unknown;
    }

    /// <summary>
    /// What an infinitive says behind the word that governs it: an act to come behind "plans to" or "is to", the time of
    /// its governor behind "declined to", and nothing where it tells a purpose ("flew to Oslo to meet her on Monday").
    /// </summary>
    private static Direction Governed(AnnotatedDocument document, Sentence sentence, int to)
    {
        for (var at = to - 1; at >= Math.Max(sentence.FirstToken, to - 3); at--)
        {
            var governor = document.Tokens[at];
            if (PastInfinitives.Contains(governor.Lemma)) return Direction.Past;
            if (Planned.Contains(governor.Lemma) || Wished.Contains(governor.Lemma)) return Direction.Future;
            if (governor.Tag is "VBD" or "VBN" || governor.Lemma == "have") return Direction.Unknown;
            if (governor.Tag is "VBZ" or "VBP" or "VB" or "VBG" || governor.Tag == "JJ" && at == to - 1) return Direction.Future;
        }
        // "voted 4-3 on Monday night to close": farther off only a verb of wish or plan.
        for (var at = to - 4; at >= Math.Max(sentence.FirstToken, to - 8); at--)
        {
            if (document.Tokens[at].Tag.StartsWith("VB", StringComparison.Ordinal))
                return Wished.Contains(document.Tokens[at].Lemma) || Planned.Contains(document.Tokens[at].Lemma) ? Direction.Future : Direction.Unknown;
            if (document.Tokens[at].Tag is "," or ":") break;
        }
        return Direction.Unknown;
    }

    /// <summary>Whether the word is the past form of a verb that has no other ("the plant shut"): a single subject would have an s in the present.</summary>
    private static bool IsUnchangedPast(AnnotatedDocument document, Sentence sentence, int at) =>
        at > sentence.FirstToken && Inflector.IsUnchangedPast(document.Tokens[at].Span.In(document.Text)) && document.Tokens[at - 1] is var subject
        && (subject.Tag is "NN" or "NNP" || subject.Lemma is "he" or "she" or "it" or "who" or "which" or "that");

    private static Direction Participle(AnnotatedDocument document, Sentence sentence, int at)
    {
        if (at > sentence.FirstToken && document.Tokens[at - 1].Tag is "DT" or "PRP$" or "JJ" or "POS") return Direction.Unknown;
        var planned = Planned.Contains(document.Tokens[at].Lemma);
        if (Helper(document, sentence, at) is not { } helper) return planned ? Direction.Future : Direction.Past;
        if (helper.Lemma == "have") return planned ? Direction.Future : Direction.Past;
        if (helper.Tag == "MD") return Direction.Future;
        return planned ? Direction.Future : helper.Tag is "VBD" or "VBN" ? Direction.Past : Direction.Unknown;
    }

    /// <summary>Whether the modal tells of what did not come about: "could have resigned", "should have".</summary>
    private static bool IsMissed(AnnotatedDocument document, Sentence sentence, int modal)
    {
        if (document.Tokens[modal].Lemma is "will" or "shall") return false;
        for (var next = modal + 1; next < Math.Min(sentence.EndToken, modal + 3); next++)
        {
            if (document.Tokens[next].Lemma is "have")
                return next + 1 >= sentence.EndToken || document.Tokens[next + 1].Tag is not ("DT" or "PRP$" or "TO" or "CD" or "NN" or "NNS" or "JJ");
        }
        return false;
    }

    /// <summary>The auxiliary that governs the verb form: the modal or "have" of its group, else the form of "be".</summary>
    private static Token? Helper(AnnotatedDocument document, Sentence sentence, int at)
    {
        Token? found = null;
        for (var back = at - 1; back >= Math.Max(sentence.FirstToken, at - 5); back--)
        {
            var token = document.Tokens[back];
            if (token.Tag == "MD" && found is null or { Tag: "VB" }) return IsMissed(document, sentence, back) ? token with { Tag = "VBD" } : token;
            if (token.Tag == "TO" && found is { Tag: "VB" }) return token with { Tag = "MD" };
            if (token.Lemma is "have") return token;
            if (token.Lemma is "be" or "get" or "'s" or "'re" or "’s" or "’re") found ??= token;
            else if (token.Tag is not ("RB" or "PRP" or "VBN")) break;
        }
        return found;
    }

    private static Direction Finite(AnnotatedDocument document, Sentence sentence, int at)
    {
        var token = document.Tokens[at];
        if (token.Tag == "MD") return IsMissed(document, sentence, at) ? Direction.Past : Direction.Future;
        if (token.Tag == "VBD") return Direction.Past;
        if (token.Lemma == "have") return Direction.Past;
        // ", face masks"
        if (token.Tag == "VBP" && document.Tokens[at - 1].Tag is "," or "JJ" && at + 1 < sentence.EndToken && document.Tokens[at + 1].Tag is "NNS")
            return Direction.Unknown;
        if (token.Lemma != "be") return PresentForFuture.Contains(token.Lemma) ? Direction.Future : Direction.Unknown;
        for (var next = at + 1; next < Math.Min(sentence.EndToken, at + 4); next++)
        {
            if (document.Tokens[next].Tag is "TO"
                || document.Tokens[next].Tag is "VBG" && PresentForFuture.Contains(document.Tokens[next].Lemma)
                || Planned.Contains(document.Tokens[next].Lemma))
                return Direction.Future;
        }
        return Direction.Unknown;
    }
}
