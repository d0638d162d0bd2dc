using Attribution.Language;

namespace Attribution.Actors.Names;

internal sealed partial class DocumentFacts
{
    /// <summary>Notes the verb behind a stretch, and the noun that says what it names: behind "is a", or "a" between commas.</summary>
    private void Define(TokenView words, int first, int end)
    {
        var close = words.SentenceEnd(first);
        var at = end;
        if (words[at] is "(")
        {
            for (var k = at + 1; k < Math.Min(close, at + 16); k++)
            {
                if (words[k] is not ")") continue;
                at = k + 1;
                break;
            }
        }
        uint verb = 0, noun = 0;
        for (var k = at; k < Math.Min(close, at + 4) && verb == 0; k++)
        {
            if (words.Tag(k) is ['V', 'B', ..] && !words.IsAny(k, "has", "have", "had", "been", "be", "'s", "’s")) verb = WordFeatures.LowerOf(words[k]);
            else if (words.Tag(k) is not ("RB" or "MD" or "VBD" or "VBZ" or "VBP" or "VB")) break;
        }
        var article = words[at] is "," || words.IsAny(at, "is", "was", "are", "were") ? at + 1 : close;
        if (article < close && words.IsAny(article, "a", "an", "the", "one"))
        {
            for (var k = article + 1; k < Math.Min(close, article + 9); k++)
            {
                var tag = words.Tag(k);
                if (tag is "NN" or "NNS") noun = WordFeatures.LowerOf(words[k]);
                else if (noun != 0 || tag is not ("JJ" or "NNP" or "NNPS" or "VBN" or "VBG" or "CD" or "RB" or "POS" or "JJS" or "DT" or "CC" or ",")) break;
            }
        }
        for (var i = first; i < end; i++)
        {
            ref var fact = ref facts[i + OffsetOf(i)];
            (fact.Verb, fact.Defined) = (verb, noun);
        }
    }

    /// <summary>Tells each word the first noun that says what a name with it is.</summary>
    private void Share()
    {
        var nouns = new Dictionary<uint, uint>();
        foreach (var (first, end) in stretches)
        {
            for (var i = first; i < end; i++)
            {
                ref readonly var fact = ref facts[i + OffsetOf(i)];
                if (fact.Defined != 0 && fact.IsCore) nouns.TryAdd(fact.Look.Lower, fact.Defined);
            }
        }
        foreach (var (first, end) in stretches)
        {
            for (var i = first; i < end; i++)
            {
                ref var fact = ref facts[i + OffsetOf(i)];
                if (fact.IsCore) fact.DefinedElsewhere = nouns.GetValueOrDefault(fact.Look.Lower);
            }
        }
    }
}
