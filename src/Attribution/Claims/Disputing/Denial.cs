using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Documents;
using Attribution.Language;
using Attribution.Quotes;

namespace Attribution.Claims.Disputing;

/// <summary>The form of what a denial denies.</summary>
internal enum DeniedForm
{
    /// <summary>A clause: "that the mill was sold".</summary>
    Clause,

    /// <summary>A gerund: "selling the mill".</summary>
    Gerund,

    /// <summary>A noun for a claim: "the accusation".</summary>
    Claim,

    /// <summary>A noun for a result: "the poll".</summary>
    Result,

    /// <summary>A noun for something asked for: "a bill".</summary>
    Request,

    /// <summary>A person or body: "him as a fool", "them permits".</summary>
    Name,

    /// <summary>A word that points to something said: "that", "it", "which".</summary>
    Pointer,

    /// <summary>A quotation: "“Nonsense,”".</summary>
    Quotation,

    /// <summary>A question or an infinitive: "how it should be done".</summary>
    Question,

    /// <summary>Another noun phrase: "any role in the attack".</summary>
    Thing,
}

/// <summary>The form of the cue of a denial.</summary>
internal enum DenyingForm
{
    /// <summary>A finite verb or a participle: "denied".</summary>
    Finite,

    /// <summary>An infinitive, also behind a modal: "could deny".</summary>
    Infinitive,

    /// <summary>A gerund: "denying".</summary>
    Gerund,

    /// <summary>The passive: "was denied".</summary>
    Passive,

    /// <summary>A noun: "a denial".</summary>
    Noun,

    /// <summary>No word of denial.</summary>
    Other,
}

/// <summary>A denial as the model of disputes looks at it: by what words it denies, what, and whom it names.</summary>
internal sealed class Denial
{
    private const int LongestHead = 12, FewWords = 3;

    private readonly AnnotatedDocument document;

    /// <param name="document">The document.</param>
    /// <param name="statement">The denial, a quote of the top level.</param>
    /// <param name="following">The claim behind it; null where it is the last.</param>
    /// <param name="mentions">Where the document names its actors.</param>
    public Denial(AnnotatedDocument document, Statement statement, Statement? following, ImmutableArray<Mention> mentions)
    {
        this.document = document;
        Statement = statement;
        var quote = statement.Source!.Quote;
        Cue = DenialWords.CueOf(quote.CueLemma);
        Cueing = CueForm(quote);
        (Form, Noun) = ContentForm(quote);
        PointsBack = Form is DeniedForm.Pointer || (Form is DeniedForm.Claim or DeniedForm.Result && statement.Words.Count <= FewWords)
            || (Form is DeniedForm.Quotation && new ContentWords(document, [Opening(quote.Content[0])]).Count <= FewWords);
        Sentence = document.SentenceAt(quote.Cue?.Start ?? statement.Span.Start);
        Named = ActorsIn(mentions, quote.Content);
        NamedInSentence = ActorsIn(mentions, [document.Sentences[Sentence].Span]);
        Reason = following is { Source.Actor: { } speaker } && speaker == statement.Source.Actor ? following.Words : null;
    }

    /// <summary>The text of the document.</summary>
    public string Text => document.Text;

    /// <summary>The denial.</summary>
    public Statement Statement { get; }

    /// <summary>Of what its cue speaks.</summary>
    public DenialCue Cue { get; }

    /// <summary>The form of the cue.</summary>
    public DenyingForm Cueing { get; }

    /// <summary>The form of what is denied.</summary>
    public DeniedForm Form { get; }

    /// <summary>What kind of claim the noun names that is denied.</summary>
    public DeniedNoun Noun { get; }

    /// <summary>Whether it says little itself and points to something said.</summary>
    public bool PointsBack { get; }

    /// <summary>The index of the sentence of its cue.</summary>
    public int Sentence { get; }

    /// <summary>The actors that the content names.</summary>
    public HashSet<string> Named { get; }

    /// <summary>The actors that its sentence names.</summary>
    public HashSet<string> NamedInSentence { get; }

    /// <summary>The words of what the same speaker says right behind it, mostly why; null where another speaks.</summary>
    public ContentWords? Reason { get; }

    /// <summary>The actors that are named in <paramref name="pieces"/>.</summary>
    public static HashSet<string> ActorsIn(ImmutableArray<Mention> mentions, IEnumerable<TextSpan> pieces)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var piece in pieces)
        {
            var first = SortedSpans.FirstAtOrBehind(mentions.AsSpan(), piece.Start, static (in Mention mention) => mention.Span.Start);
            for (var i = first; i < mentions.Length && mentions[i].Span.Start < piece.End; i++) found.Add(mentions[i].Actor);
        }
        return found;
    }

    private DenyingForm CueForm(Quote quote)
    {
        if (quote.Cue is not { IsEmpty: false } cue || DenialWords.CueOf(quote.CueLemma) == DenialCue.None) return DenyingForm.Other;
        for (var i = document.TokenAt(cue.Start); i < document.Tokens.Length && document.Tokens[i].Span.End <= cue.End; i++)
        {
            var token = document.Tokens[i];
            if (token.Lemma != quote.CueLemma) continue;
            if (token.Pos == PartOfSpeech.Noun) return DenyingForm.Noun;
            if (token.Tag == "VBN" && i > 0 && HasBe(i)) return DenyingForm.Passive;
            return token.Tag switch { "VB" => DenyingForm.Infinitive, "VBG" => DenyingForm.Gerund, _ => DenyingForm.Finite };
        }
        return DenyingForm.Other;
    }

    private bool HasBe(int participle)
    {
        const int reach = 3;
        for (var i = participle - 1; i >= 0 && participle - i <= reach; i--)
        {
            if (document.Tokens[i].Lemma is "be") return true;
            if (document.Tokens[i].Pos is not (PartOfSpeech.Adv or PartOfSpeech.Aux)) return false;
        }
        return false;
    }

    /// <summary>The form of the content by its first words: down to the noun that heads its first phrase.</summary>
    private (DeniedForm Form, DeniedNoun Noun) ContentForm(Quote quote)
    {
        var content = quote.Content[0];
        var first = document.TokenAt(content.Start);
        if (first >= document.Tokens.Length) return (DeniedForm.Thing, DeniedNoun.None);
        var head = -1;
        for (var i = first; i < Math.Min(document.Tokens.Length, first + LongestHead) && document.Tokens[i].Span.End <= content.End; i++)
        {
            var token = document.Tokens[i];
            if (i == first && token.Pos is PartOfSpeech.Punct && quote.Kind != QuoteKind.Indirect) return (DeniedForm.Quotation, DeniedNoun.None);
            if (i == first && document.Word(i).Equals("that", StringComparison.OrdinalIgnoreCase))
            {
                var isAlone = i + 1 >= document.Tokens.Length || document.Tokens[i + 1].Span.Start >= content.End;
                if (isAlone) return (DeniedForm.Pointer, DeniedNoun.None);
                if ((token.Pos is PartOfSpeech.Sconj or PartOfSpeech.Pron || token.Tag is "IN") && HasVerb(i + 1, content)) return (DeniedForm.Clause,
                    DeniedNoun.None);
                continue;
            }
            if (i == first && token.Tag is "VBG") return (DeniedForm.Gerund, DeniedNoun.None);
            if (i == first && token.Tag is "WRB" or "WP" or "TO") return (IsAlone(i, content) ? DeniedForm.Pointer : DeniedForm.Question, DeniedNoun.None);
            if (i == first && token.Pos is PartOfSpeech.Pron && IsAlone(i, content)) return (DeniedForm.Pointer, DeniedNoun.None);
            if (i == first && token.Tag is "PRP") return (IsClauseBehind(i, content) ? DeniedForm.Clause : DeniedForm.Name, DeniedNoun.None);
            if (token.Pos is PartOfSpeech.Noun or PartOfSpeech.Propn) head = i;
            else if (head >= 0 && (token.Tag is "PRP" or "WDT" or "WP" or "CC" || document.Word(i) is "," or "—" or "-" or ":")) break;
            else if (token.Pos is PartOfSpeech.Verb or PartOfSpeech.Aux && head >= 0 && token.Tag is not ("VBN" or "VBG")) return (DeniedForm.Clause,
                DeniedNoun.None);
            else if (token.Pos is PartOfSpeech.Adp or PartOfSpeech.Sconj or PartOfSpeech.Verb or PartOfSpeech.Aux && head >= 0) break;
        }
        if (head < 0) return (DeniedForm.Thing, DeniedNoun.None);
        var noun = DenialWords.NounOf(document.Tokens[head].Lemma);
        var form = DenialWords.IsClaimNoun(document.Tokens[head]) ? DeniedForm.Claim : DenialWords.IsResultNoun(document.Tokens[head]) ? DeniedForm.Result
            : DenialWords.IsRequestNoun(document.Tokens[head]) ? DeniedForm.Request
            : document.Tokens[head].Pos is PartOfSpeech.Propn ? DeniedForm.Name : noun is DeniedNoun.None ? DeniedForm.Thing : DeniedForm.Claim;
        return (form, noun);
    }

    /// <summary>The first sentence of <paramref name="piece"/>.</summary>
    private TextSpan Opening(TextSpan piece) => new(piece.Start, Math.Min(piece.End, Math.Max(piece.Start,
        document.Sentences[document.SentenceAt(piece.Start)].Span.End)));

    private bool HasVerb(int token, TextSpan content)
    {
        for (var i = token; i < document.Tokens.Length && document.Tokens[i].Span.End <= content.End; i++)
        {
            if (document.Tokens[i].Pos is PartOfSpeech.Verb or PartOfSpeech.Aux) return true;
        }
        return false;
    }

    private bool IsAlone(int token, TextSpan content)
    {
        var next = token + 1;
        return next >= document.Tokens.Length || document.Tokens[next].Span.Start >= content.End;
    }

    private bool IsClauseBehind(int token, TextSpan content) =>
        !IsAlone(token, content) && document.Tokens[token + 1].Pos is PartOfSpeech.Verb or PartOfSpeech.Aux
            && document.Tokens[token + 1].Tag is not ("VBN" or "VBG");
}
