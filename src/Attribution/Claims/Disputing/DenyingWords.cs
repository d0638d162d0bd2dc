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

/// <summary>By what words a quote denies, and what.</summary>
internal sealed class DenyingWords
{
    private const int LongestHead = 12;

    private readonly AnnotatedDocument document;
    private readonly TextSpan content;

    /// <summary>Looks at the words of <paramref name="quote"/>.</summary>
    public DenyingWords(AnnotatedDocument document, Quote quote)
    {
        this.document = document;
        content = quote.Content[0];
        Cueing = CueForm(quote);
        (Form, Head) = ContentForm(quote);
        Noun = Head < 0 ? DeniedNoun.None : DenialWords.NounOf(document.Tokens[Head].Lemma);
    }

    /// <summary>The form of the cue.</summary>
    public DenyingForm Cueing { get; }

    /// <summary>The form of what is denied.</summary>
    public DeniedForm Form { get; }

    /// <summary>What kind of claim the noun names that is denied.</summary>
    public DeniedNoun Noun { get; }

    /// <summary>The token of that noun; -1 where no noun is denied.</summary>
    public int Head { get; }

    /// <summary>The verb that makes a clause without "that" of what is denied: "the fires were set"; -1 where none does.</summary>
    public int ClauseVerb { get; private set; } = -1;

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
    private (DeniedForm Form, int Head) ContentForm(Quote quote)
    {
        var first = document.TokenAt(content.Start);
        if (first >= document.Tokens.Length) return (DeniedForm.Thing, -1);
        var head = -1;
        for (var i = first; i < Math.Min(document.Tokens.Length, first + LongestHead) && document.Tokens[i].Span.End <= content.End; i++)
        {
            var token = document.Tokens[i];
            if (i == first && token.Pos is PartOfSpeech.Punct && quote.Kind != QuoteKind.Indirect) return (DeniedForm.Quotation, -1);
            if (i == first && document.Word(i).Equals("that", StringComparison.OrdinalIgnoreCase))
            {
                var isAlone = i + 1 >= document.Tokens.Length || document.Tokens[i + 1].Span.Start >= content.End;
                if (isAlone) return (DeniedForm.Pointer, -1);
                if ((token.Pos is PartOfSpeech.Sconj or PartOfSpeech.Pron || token.Tag is "IN") && HasVerb(i + 1)) return (DeniedForm.Clause, -1);
                continue;
            }
            if (i == first && token.Tag is "VBG") return (DeniedForm.Gerund, -1);
            if (i == first && token.Tag is "WRB" or "WP" or "TO") return (IsAlone(i) ? DeniedForm.Pointer : DeniedForm.Question, -1);
            if (i == first && token.Pos is PartOfSpeech.Pron && IsAlone(i)) return (DeniedForm.Pointer, -1);
            if (i == first && token.Tag is "PRP") return (IsClauseBehind(i) ? DeniedForm.Clause : DeniedForm.Name, -1);
            if (token.Pos is PartOfSpeech.Noun or PartOfSpeech.Propn) head = i;
            else if (head >= 0 && (token.Tag is "PRP" or "WDT" or "WP" or "CC" || document.Word(i) is "," or "—" or "-" or ":")) break;
            else if (token.Pos is PartOfSpeech.Verb or PartOfSpeech.Aux && head >= 0 && token.Tag is not ("VBN" or "VBG"))
            {
                ClauseVerb = i;
                return (DeniedForm.Clause, -1);
            }
            else if (token.Pos is PartOfSpeech.Adp or PartOfSpeech.Sconj or PartOfSpeech.Verb or PartOfSpeech.Aux && head >= 0) break;
        }
        if (head < 0) return (DeniedForm.Thing, -1);
        var noun = DenialWords.NounOf(document.Tokens[head].Lemma);
        var form = DenialWords.IsClaimNoun(document.Tokens[head]) ? DeniedForm.Claim : DenialWords.IsResultNoun(document.Tokens[head]) ? DeniedForm.Result
            : DenialWords.IsRequestNoun(document.Tokens[head]) ? DeniedForm.Request
            : document.Tokens[head].Pos is PartOfSpeech.Propn ? DeniedForm.Name : noun is DeniedNoun.None ? DeniedForm.Thing : DeniedForm.Claim;
        return (form, head);
    }

    private bool HasVerb(int token)
    {
        for (var i = token; i < document.Tokens.Length && document.Tokens[i].Span.End <= content.End; i++)
        {
            if (document.Tokens[i].Pos is PartOfSpeech.Verb or PartOfSpeech.Aux) return true;
        }
        return false;
    }

    private bool IsAlone(int token)
    {
        var next = token + 1;
        return next >= document.Tokens.Length || document.Tokens[next].Span.Start >= content.End;
    }

    private bool IsClauseBehind(int token) =>
        !IsAlone(token) && document.Tokens[token + 1].Pos is PartOfSpeech.Verb or PartOfSpeech.Aux
            && document.Tokens[token + 1].Tag is not ("VBN" or "VBG");
}
