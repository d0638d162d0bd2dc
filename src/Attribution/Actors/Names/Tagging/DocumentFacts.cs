using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Attribution.Language;

namespace Attribution.Actors.Names.Tagging;

/// <summary>The facts of all words of a document that count for names, by sentence with two marks on either side.</summary>
internal sealed class DocumentFacts
{
    private const int Reach = NameFeatures.Reach;
    private readonly AnnotatedDocument document;
    private readonly WordFacts[] facts;
    private readonly List<(int First, int End)> stretches = [];

    /// <summary>Reads the words of <paramref name="words"/> that stand in a stretch or near one.</summary>
    public DocumentFacts(TokenView words)
    {
        document = words.Document;
        facts = new WordFacts[words.Count + 2 * Reach * document.Sentences.Length];
        foreach (var sentence in document.Sentences) NameStretches.Find(document, sentence.FirstToken, sentence.EndToken, stretches);
        var read = new bool[words.Count];
        foreach (var (first, end) in stretches)
        {
            var sentence = document.Sentences[document.Tokens[first].Sentence];
            var careless = NameStretches.IsCareless(document, sentence.FirstToken, sentence.EndToken);
            for (var i = Math.Max(sentence.FirstToken, first - Reach); i < Math.Min(sentence.EndToken, end + Reach); i++)
            {
                if (read[i]) continue;
                read[i] = true;
                Read(words, i, careless);
            }
            for (var k = 1; k <= Reach; k++)
            {
                facts[sentence.FirstToken + Offset(document.Tokens[first].Sentence) - k].Look = WordFeatures.Start;
                facts[sentence.EndToken + Offset(document.Tokens[first].Sentence) + k - 1].Look = WordFeatures.End;
            }
        }
        foreach (var (first, end) in stretches)
        {
            Look(first, end);
            List(first, end);
            Define(words, first, end);
        }
        Share();
        Count();
    }

    /// <summary>The stretches of tokens in which names may stand, in text order.</summary>
    public IReadOnlyList<(int First, int End)> Stretches => stretches;

    /// <summary>The facts, with marks; token i of the document stands at i plus <see cref="OffsetOf"/> of it.</summary>
    public ReadOnlySpan<WordFacts> Words => facts;

    /// <summary>How much further token <paramref name="i"/> stands in <see cref="Words"/> than in the document.</summary>
    public int OffsetOf(int i) => Offset(document.Tokens[i].Sentence);

    private static int Offset(int sentence) => 2 * Reach * sentence + Reach;

    private void Read(TokenView words, int i, bool careless)
    {
        var word = words[i];
        ref var fact = ref facts[i + OffsetOf(i)];
        fact.Look = TagModel.Default.Features(word);
        var tag = words.Tag(i);
        fact.Tag = tag.Length == 0 ? 0u : tag[0] | (uint)tag[^1] << 8 | (uint)tag.Length << 16;
        fact.IsCore = NameStretches.IsCore(word, careless);
        if (fact.IsCore) fact.Lists = WordLists.Of(word, words.Lexicon.Roles);
        fact.Place = (words.StartsSentence(i) ? 1u : 0) | (words.IsTitle(words.Sentence(i)) ? 2u : 0);
    }

    /// <summary>Marks the gazetteer's names in a stretch, the longest one from the left.</summary>
    private void Look(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (document.Lexicon.Gazetteer.Match(document.Text, document.Tokens[i].Span.Start) is not { } match) continue;
            var at = i;
            while (at < end && document.Tokens[at].Span.Start < match.Span.End)
            {
                facts[at + OffsetOf(at)].Known = 1 + (uint)match.Sense * 4 + (at == i ? 0u : 1) + (match.Weak ? 2u : 0);
                at++;
            }
            i = at - 1;
        }
    }

    /// <summary>Marks the towns and firms in a stretch, the longest one from each token on.</summary>
    private void List(int first, int end)
    {
        var names = ListedNames.Default;
        for (var i = first; i < end; i++)
        {
            ref var fact = ref facts[i + OffsetOf(i)];
            if (!fact.IsCore) continue;
            uint key = 0, found = 0;
            var last = i;
            for (var at = i; at < Math.Min(end, i + ListedNames.MostWords); at++)
            {
                key = ListedNames.Key(key, ListedForm(at));
                uint bits = names[key];
                if ((bits & ~ListedNames.Begins) != 0) (found, last) = (bits & ~(uint)ListedNames.Begins, at);
                if ((bits & ListedNames.Begins) == 0) break;
            }
            fact.Listed |= found | (last > i ? 64u : 0);
            for (var k = i + 1; k <= last; k++) facts[k + OffsetOf(k)].Listed |= found << 3;
        }
    }

    /// <summary>The word as a list writes it: "LONDON" and "london" as "London".</summary>
    private uint ListedForm(int i)
    {
        ref readonly var fact = ref facts[i + OffsetOf(i)];
        var word = document.Word(i);
        if (!fact.IsCore || word.Length is < 4 or > 24 || (char.IsUpper(word[0]) && word[1..].ContainsAnyInRange('a', 'z'))) return fact.Look.Exact;
        Span<char> form = stackalloc char[word.Length];
        word.ToLowerInvariant(form);
        form[0] = char.ToUpperInvariant(word[0]);
        return WordFeatures.Of(form).Exact;
    }

    /// <summary>Counts how the words of the stretches are written in the whole document.</summary>
    private void Count()
    {
        var counts = new Dictionary<uint, uint>();
        foreach (var (first, end) in stretches)
        {
            for (var i = first; i < end; i++)
            {
                ref readonly var fact = ref facts[i + OffsetOf(i)];
                if (!fact.IsCore) continue;
                ref var bits = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, fact.Look.Lower, out var known);
                if (known) bits |= 4;
                if (fact.Place == 0) bits |= 2;
            }
        }
        foreach (var token in document.Tokens)
        {
            var word = token.Span.In(document.Text);
            if (!char.IsLower(word[0])) continue;
            ref var bits = ref CollectionsMarshal.GetValueRefOrNullRef(counts, WordFeatures.LowerOf(word));
            if (!Unsafe.IsNullRef(ref bits)) bits |= 1;
        }
        foreach (var (first, end) in stretches)
        {
            for (var i = first; i < end; i++)
            {
                ref var fact = ref facts[i + OffsetOf(i)];
                if (fact.IsCore) fact.Document = counts[fact.Look.Lower];
            }
        }
    }

    /// <summary>Tells each word of a stretch what <paramref name="labels"/>, one for each token of the document, say of the same word elsewhere.</summary>
    public void Learn(ReadOnlySpan<byte> labels)
    {
        var seen = new Dictionary<uint, LabelCounts>();
        foreach (var (first, end) in stretches)
        {
            for (var i = first; i < end; i++)
            {
                ref readonly var fact = ref facts[i + OffsetOf(i)];
                if (fact.IsCore) CollectionsMarshal.GetValueRefOrAddDefault(seen, fact.Look.Lower, out _).Add(labels[i], 1);
            }
        }
        foreach (var (first, end) in stretches)
        {
            for (var i = first; i < end; i++)
            {
                ref var fact = ref facts[i + OffsetOf(i)];
                if (!fact.IsCore) continue;
                var others = seen[fact.Look.Lower];
                others.Add(labels[i], -1);
                (fact.Elsewhere, fact.Longer) = (others.Alone, others.Joined);
            }
        }
    }

    /// <summary>Forgets what <see cref="Learn"/> told.</summary>
    public void Forget()
    {
        foreach (ref var fact in facts.AsSpan()) (fact.Elsewhere, fact.Longer) = (0, 0);
    }

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
