using Attribution.Actors;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Claims.Grounds;

/// <summary>
/// Knows a person without a name again: "a person familiar with the matter said …", then "the person" or "its source". Where two who may be
/// meant were introduced, nothing is decided.
/// </summary>
internal sealed class UnnamedChains(TokenView text)
{
    private static readonly WordSet Pointing = WordSet.Of("words-of-grounds.tsv", "pointing-back");

    private static readonly WordSet Possessives = WordSet.Of("words-of-grounds.tsv", "possessives-of-outlets");

    private static readonly WordSet AnySource = WordSet.Of("words-of-grounds.tsv", "nouns-for-any-source");

    private static readonly WordSet Nameless = WordSet.Of("words-of-grounds.tsv", "nameless");

    /// <summary>Of how many introduced by one noun the last are kept.</summary>
    private const int MostPerNoun = 20;

    /// <summary>Who was introduced, by the head noun.</summary>
    private readonly Dictionary<string, Queue<(SourcePhrase Phrase, SourcedQuote First)>> introduced = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The last of those whose name is withheld.</summary>
    private readonly Queue<(SourcePhrase Phrase, SourcedQuote First)> withheld = [];

    /// <summary>
    /// Gives each of the <paramref name="quotes"/> of somebody introduced before the name under which they were.
    /// </summary>
    /// <param name="quotes">The quotes.</param>
    /// <param name="phrases">The words that describe the speaker of each; null for none.</param>
    public void Link(SourcedQuote[] quotes, SourcePhrase?[] phrases)
    {
        foreach (var i in Enumerable.Range(0, quotes.Length).Where(i => phrases[i] is { IsEmpty: false }).OrderBy(i => phrases[i]!.Value.First))
        {
            var (quote, phrase) = (quotes[i], phrases[i]!.Value);
            if (quote is not { SourceKind: SourceKind.UnnamedPerson, Actor: null, CoActors.Length: 0 } || text.Tag(phrase.Head) is not "NN") continue;
            var known = PointsBack(phrase) ? Known(phrase) : [];
            if (known.Length == 0) Introduce(phrase, quote);
            if (known is not [var only]) continue;
            quotes[i] = quote with
            {
                SpeakerName = only.SpeakerName,
                Affiliation = quote.Affiliation ?? only.Affiliation,
                Anonymity = only.Anonymity,
            };
        }
    }

    /// <summary>Those with different names of whom the phrase may speak.</summary>
    private SourcedQuote[] Known(SourcePhrase phrase)
    {
        var called = introduced.TryGetValue(text.Lemma(phrase.Head), out var others) ? Named(others.Where(other => IsCalled(phrase, other.Phrase))) : [];
        return called.Length > 0 || !AnySource.Contains(text[phrase.Head]) || !IsBare(phrase) ? called : Named(withheld);
    }

    private void Introduce(SourcePhrase phrase, SourcedQuote quote)
    {
        var noun = text.Lemma(phrase.Head);
        if (!introduced.TryGetValue(noun, out var others)) introduced.Add(noun, others = []);
        Keep(others);
        if (quote.Anonymity is Anonymity.Anonymous) Keep(withheld);

        void Keep(Queue<(SourcePhrase Phrase, SourcedQuote First)> queue)
        {
            if (queue.Count == MostPerNoun) queue.Dequeue();
            queue.Enqueue((phrase, quote));
        }
    }

    private static SourcedQuote[] Named(IEnumerable<(SourcePhrase Phrase, SourcedQuote First)> chains) =>
        [.. chains.Select(chain => chain.First).DistinctBy(quote => quote.SpeakerName, StringComparer.OrdinalIgnoreCase)];

    private bool PointsBack(SourcePhrase phrase) => Pointing.Contains(text[phrase.First])
        || (Possessives.Contains(text[phrase.First]) && AnySource.Contains(text[phrase.Head]));

    /// <summary>Whether all that is said besides the noun, which is the same, was said when they were introduced.</summary>
    private bool IsCalled(SourcePhrase phrase, SourcePhrase other)
    {
        if (!phrase.Tail.IsEmpty && !Words(phrase.Tail).Equals(Words(other.Tail), StringComparison.OrdinalIgnoreCase)) return false;
        for (var i = phrase.First + 1; i < phrase.Head; i++)
        {
            if (Pointing.Contains(text[i]) || IsWithheld(i)) continue;
            var said = false;
            for (var k = other.First; k < other.Head; k++) said |= text[i].Equals(text[k], StringComparison.OrdinalIgnoreCase);
            if (!said) return false;
        }
        return true;
    }

    private string Words(TokenRange range) => range.IsEmpty ? "" : text.Span(range).Of(text.Text);

    /// <summary>Whether nothing is said of them but that they are a source.</summary>
    private bool IsBare(SourcePhrase phrase)
    {
        if (!phrase.Tail.IsEmpty) return false;
        for (var i = phrase.First + 1; i < phrase.Head; i++) if (!Pointing.Contains(text[i]) && !IsWithheld(i)) return false;
        return true;
    }

    /// <summary>Whether the word only says that no name is given: "its anonymous source".</summary>
    private bool IsWithheld(int i) => Nameless.Contains(text[i]);
}
