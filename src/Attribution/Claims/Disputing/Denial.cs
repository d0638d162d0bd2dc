using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Claims.Disputing;

/// <summary>A denial as the model of disputes looks at it: by what words it denies, what, and whom it names.</summary>
internal sealed class Denial
{
    private const int FewWords = 3;

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
        var first = document.TokenAt(quote.Content[0].Start);
        var words = new DenyingWords(document, quote);
        (Cueing, Form, Noun) = (words.Cueing, words.Form, words.Noun);
        PointsBack = Form is DeniedForm.Pointer || (Form is DeniedForm.Claim or DeniedForm.Result && statement.Words.Count <= FewWords)
            || (Form is DeniedForm.Quotation && new ContentWords(document, [Opening(quote.Content[0])]).Count <= FewWords);
        Compares = HasComparative(document, quote.Content[0]);
        Sentence = document.SentenceAt(quote.Cue?.Start ?? statement.Span.Start);
        Named = ActorsIn(mentions, quote.Content);
        NamedInSentence = ActorsIn(mentions, [document.Sentences[Sentence].Span]);
        Opens = first < document.Tokens.Length ? document.Tokens[first].Lemma : "";
        Around = new ContentWords(document, [document.Sentences[Sentence].Span]);
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

    /// <summary>Whether it has a comparative: "more", "fewer".</summary>
    public bool Compares { get; }

    /// <summary>Whether it says little itself and points to something said.</summary>
    public bool PointsBack { get; }

    /// <summary>The index of the sentence of its cue.</summary>
    public int Sentence { get; }

    /// <summary>The actors that the content names.</summary>
    public HashSet<string> Named { get; }

    /// <summary>The actors that its sentence names.</summary>
    public HashSet<string> NamedInSentence { get; }

    /// <summary>The lemma with which the content opens: "any", "the", "those" …</summary>
    public string Opens { get; }

    /// <summary>Whether the content points to something named before: "those charges".</summary>
    public bool IsOfThat => Opens is "that" or "those" or "this" or "these" or "such" or "both" && Form is not DeniedForm.Clause;

    /// <summary>The words of its whole sentence.</summary>
    public ContentWords Around { get; }

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

    /// <summary>The actor that is named first in <paramref name="piece"/>; null where none is.</summary>
    public static string? FirstIn(ImmutableArray<Mention> mentions, TextSpan piece)
    {
        var first = SortedSpans.FirstAtOrBehind(mentions.AsSpan(), piece.Start, static (in Mention mention) => mention.Span.Start);
        return first < mentions.Length && mentions[first].Span.Start < piece.End ? mentions[first].Actor : null;
    }

    /// <summary>Whether one of the words of <paramref name="span"/> is a comparative.</summary>
    public static bool HasComparative(AnnotatedDocument document, TextSpan span)
    {
        for (var i = document.TokenAt(span.Start); i < document.Tokens.Length && document.Tokens[i].Span.End <= span.End; i++)
        {
            if (document.Tokens[i].Tag is "JJR" or "RBR") return true;
        }
        return false;
    }

    /// <summary>The first sentence of <paramref name="piece"/>.</summary>
    private TextSpan Opening(TextSpan piece) => new(piece.Start, Math.Min(piece.End, Math.Max(piece.Start,
        document.Sentences[document.SentenceAt(piece.Start)].Span.End)));
}
