using Attribution.Language;
using Attribution.Quotes.Tagging;

namespace Attribution.Quotes.Types;

/// <summary>
/// By what the type of an attribution is told: its cue, how its content opens and what it holds, who its source is, how the
/// three stand to each other, and what the model and the rules that found it believe of it.
/// </summary>
internal sealed class TypeFeatures
{
    /// <summary>Changes with the features, so that weights of others are refused.</summary>
    public const int Version = 4;

    /// <summary>The most features of an attribution.</summary>
    public const int Most = 144;

    private readonly TokenView text;
    private readonly FirstPass read;
    private readonly int[] contents, cues, finite, past, modal, infinitive, quoted;
    private readonly double[] said;

    /// <summary>Looks at the <paramref name="drafts"/> of a document of which <paramref name="read"/> was read.</summary>
    public TypeFeatures(TokenView text, FirstPass read, IEnumerable<QuoteDraft> drafts)
    {
        (this.text, this.read) = (text, read);
        contents = new int[text.Count + 1];
        foreach (var piece in drafts.SelectMany(draft => draft.Content))
        {
            contents[piece.First]++;
            contents[piece.End]--;
        }
        for (var i = 1; i < contents.Length; i++) contents[i] += contents[i - 1];
        cues = new int[text.Count + 1];
        foreach (var draft in drafts)
            if (draft.Cue is { } cue) cues[cue.First + 1]++;
        for (var i = 1; i < cues.Length; i++) cues[i] += cues[i - 1];
        finite = Sums(i => text.Is(i, Trait.Finite));
        past = Sums(i => text.Is(i, Trait.Finite) && text.Tag(i) == "VBD");
        modal = Sums(i => text.Is(i, Trait.Modal));
        infinitive = Sums(i => text.Is(i, Trait.To) && text.Is(i + 1, Trait.Base));
        quoted = Sums(text.IsQuoted);
        said = new double[text.Count + 1];
        foreach (var paragraph in read.Paragraphs)
            for (var i = paragraph.Start; i < paragraph.End; i++) said[i + 1] = paragraph.Posteriors.At(Role.BeginContent, i);
        for (var i = 1; i < said.Length; i++) said[i] += said[i - 1];
    }

    /// <summary>Writes the features of <paramref name="draft"/>, which has a content.</summary>
    /// <param name="draft">One of the drafts.</param>
    /// <param name="into">Takes them; as long as <see cref="Most"/>.</param>
    /// <param name="isSeen">Whether the model that found it was trained with the article, so that what it believes says too much.</param>
    /// <returns>How many there are.</returns>
    public int Of(QuoteDraft draft, Span<uint> into, bool isSeen = false)
    {
        var f = new FeatureWriter(into, 9000);
        var whole = draft.Content.Whole;
        var cue = draft.Cue ?? new(whole.First, whole.First);
        var head = CueHead.Of(text, draft);
        var entry = CueHead.Entry(text, draft, head);
        var lemma = Hashing.Word(entry is { } known && known.Lemma.Contains(' ') ? known.Lemma : draft.Lemma);
        var kind = entry is null ? 99u : (uint)entry.Class;
        var bin = head < 0 ? 9u : read.Hashes.Bin[head];
        var right = draft.Content.FirstOrDefault(piece => piece.First >= cue.End);
        var left = draft.Content.LastOrDefault(piece => piece.End <= cue.First);
        var main = right.IsEmpty ? left.IsEmpty ? draft.Content[0] : left : right;
        var side = (right.IsEmpty ? 0u : 1u) + (left.IsEmpty ? 0u : 2u);
        var (opening, behindMark) = Opening(main.First);
        var holds = Holds(draft.Content);
        var (source, sourceWord, sourceTag) = SourceOf(draft.Source);
        var order = draft.Source is not { } who ? 0u : who.End <= cue.First ? 1u : who.First >= cue.End ? 2u : 3u;
        var gap = right.IsEmpty ? left.IsEmpty ? 9u : PickerContext.Bucket(cue.First - left.End) : PickerContext.Bucket(right.First - cue.End);
        var between = right.IsEmpty ? Marks(left.End, cue.First) : Marks(cue.End, right.First);
        var form = Form(cue, head);
        var size = PickerContext.Bucket(draft.Content.Tokens);
        var quoted = Quoted(draft.Content);
        var inside = head >= 0 && contents[head] > 0 ? 1u : 0u;
        var speech = head >= 0 && text.QuotationAt(head) >= 0 ? 1u : 0u;
        var (before, behind) = (Tag(cue.First - 1), Tag(cue.End));

        f.Add(0);
        f.Add(lemma);
        f.Add(lemma, opening);
        f.Add(lemma, source);
        f.Add(lemma, form);
        f.Add(lemma, side, quoted);
        f.Add(lemma, holds & 3);
        f.Add(lemma, order);
        f.Add(lemma, behind);
        f.Add(lemma, Word(cue.End - 1));
        f.Add(kind);
        f.Add(kind, opening);
        f.Add(kind, source);
        f.Add(kind, form);
        f.Add(kind, side, quoted);
        f.Add(kind, holds);
        f.Add(bin);
        f.Add(bin, opening);
        f.Add(bin, source);
        f.Add(bin, side, quoted);
        f.Add(Suffix(draft.Lemma), opening);
        f.Add(opening, behindMark);
        f.Add(opening, holds);
        f.Add(opening, source);
        f.Add(opening, quoted, size);
        f.Add(opening, gap, between);
        f.Add(source);
        f.Add(source, order);
        f.Add(source, side);
        f.Add(source, quoted);
        f.Add(sourceWord);
        f.Add(sourceWord, kind);
        f.Add(sourceTag, order);
        f.Add(draft.Source is { } length ? PickerContext.Bucket(length.Length) : 99);
        f.Add(size);
        f.Add(size, quoted);
        f.Add((uint)Math.Min(4, draft.Content.Count), side);
        f.Add(side, gap, between);
        f.Add(side, order, between);
        f.Add(holds);
        f.Add(holds, quoted);
        f.Add(holds, side);
        f.Add(form);
        f.Add(form, opening);
        f.Add(Word(cue.First));
        f.Add(Word(cue.End - 1));
        f.Add(Word(cue.End - 1), opening);
        f.Add(Phrase(cue));
        f.Add(Tags(cue));
        f.Add(Tags(cue), opening);
        f.Add(PickerContext.Bucket(cue.Length));
        f.Add(Word(cue.First - 1));
        f.Add(Word(cue.End));
        f.Add(Word(cue.End), kind);
        f.Add(before, behind);
        f.Add(before, form);
        f.Add(Word(main.First));
        f.Add(Word(main.First), Tag(main.First + 1));
        f.Add(Tag(main.First), Tag(main.First + 1));
        f.Add(Word(main.First + 1));
        f.Add(Tag(main.End - 1), Tag(main.End));
        var (named, thing) = Thing(main);
        f.Add(named, kind);
        f.Add(named, lemma);
        f.Add(thing, kind);
        var look = TagModel.Default.Features(draft.Lemma.Length > 0 ? draft.Lemma : "-");
        var opener = TagModel.Default.Features(text[Math.Min(main.End - 1, main.First + (int)behindMark)]);
        f.Add(look.Cluster);
        f.Add(look.Cluster, opening);
        f.Add(look.Cluster, source);
        f.Add(look.Cluster, side, quoted);
        f.Add(look.CoarseCluster, opening);
        f.Add(opener.Cluster, kind);
        f.Add(opener.Cluster, lemma);
        f.Add(opener.CoarseCluster, holds);
        var rivals = (uint)Math.Min(4, contents[main.First]);
        var within = (uint)Math.Min(3, In(draft.Content, cues));
        f.Add(rivals, within);
        f.Add(rivals, source);
        f.Add(within, side, quoted);
        f.Add(cue.First > 0 ? (uint)Math.Min(3, contents[cue.First]) : 0u, quoted);
        f.Add(inside, speech);
        f.Add(inside, kind);
        f.Add(speech, source);
        f.Add(speech, opening);
        f.Add(Section(main.First), quoted);
        f.Add(Section(main.First), side, source);
        f.Add(text.IsTitle(text.Sentence(main.First)) ? 1u : 0u, quoted);
        f.Add(Subordinate(cue.First), source);
        f.Add(Subordinate(cue.First), kind);
        f.Add(draft.Negated ? 1u : 0u, kind);
        f.Add(draft.Negated ? 1u : 0u, opening);
        f.Add(draft.Hedge is null ? 0u : Hashing.Word(draft.Hedge));
        f.Add(draft.Relay is null ? 0u : 1u, source);
        f.Add(draft.Candidate is { Shared: true } ? 1u : 0u, draft.Candidate is null ? 9u : (uint)draft.Candidate.Place);
        f.Add(draft.Candidate is { } found ? (uint)found.Complement.Pattern : 99u, kind);
        f.Add(draft.Candidate is { } frame ? (uint)frame.Complement.Pattern : 99u, source);
        var asked = IsQuestion(cue.First) ? 1u : 0u;
        f.Add(asked, source);
        f.Add(asked, kind);
        f.Add(draft.IsInner ? 1u : 0u, opening);
        f.Add(draft.IsInner ? 1u : 0u, kind);
        f.Add(draft.IsInner ? 1u : 0u, source, speech);
        f.Add(inside, opening, holds & 1);
        f.Add(head > 0 && text.IsCapital(head) && !text.StartsSentence(head) && !text.IsTitle(text.Sentence(head)) ? 1u : 0u);
        if (isSeen) return f.Count;
        Believed(draft, cue, main, kind, opening, quoted, ref f);
        return f.Count;
    }

    /// <summary>What model and rules believe.</summary>
    private void Believed(QuoteDraft draft, TokenRange cue, TokenRange main, uint kind, uint opening, uint quoted, ref FeatureWriter f)
    {
        var model = draft.Model is { } chance ? PickerContext.Level(chance) : 9u;
        var rule = draft.Rule is { } sure ? PickerContext.Level((float)sure) : 9u;
        f.Add(draft.Model is { } fine ? PickerContext.Fine(fine) : 99u);
        f.Add(draft.Model is { } odds ? Odds(odds) : 99u);
        f.Add(draft.Model is { } finest ? Odds(finest) : 99u, opening);
        f.Add(draft.Rule is { } exact ? PickerContext.Fine((float)exact) : 99u);
        f.Add(model, rule);
        f.Add(model, opening);
        f.Add(model, quoted);
        f.Add(model, kind);
        f.Add(rule, kind);
        f.Add(rule, quoted);
        var posteriors = read.At(cue.First);
        var top = 0f;
        for (var i = cue.First; i < cue.End; i++) top = Math.Max(top, posteriors?.At(Role.BeginCue, i) ?? 0);
        var mean = (float)((said[main.End] - said[main.First]) / main.Length);
        var source = draft.Source is { } who ? PickerContext.Level(posteriors?.At(Role.BeginSource, who.First) ?? 0) : 9u;
        f.Add(PickerContext.Fine(top));
        f.Add(PickerContext.Fine(top), model);
        f.Add(PickerContext.Fine(mean));
        f.Add(PickerContext.Level(posteriors?.Begin(Role.BeginContent, main.First) ?? 0), PickerContext.Level(mean));
        f.Add(source, PickerContext.Level(top));
        f.Add(PickerContext.Level(posteriors?.Stop(Role.BeginContent, main.End) ?? 0), PickerContext.Level(mean));
        f.Add(PickerContext.Level(posteriors?.At(Role.BeginContent, cue.First) ?? 0), model);
    }

    /// <summary>Whether the sentence ends with a question mark.</summary>
    private bool IsQuestion(int i)
    {
        if ((uint)i >= (uint)text.Count) return false;
        var end = text.SentenceEnd(i);
        return text.Is(end - 1, "?") || text.Is(end - 2, "?");
    }

    private static uint Odds(float chance) => (uint)Math.Clamp((int)(DeterministicMath.Log(chance / (1.00001f - chance)) * 2) + 10, 0, 30);

    /// <summary>What sort of word opens a content, and whether a quotation mark stands before it.</summary>
    private (uint Sort, uint BehindMark) Opening(int i)
    {
        var behindMark = text.Is(i, Trait.Open) ? 1u : 0u;
        i += (int)behindMark;
        var sort = text.Is(i, Trait.That) ? 1u
            : text.Is(i, Trait.To) ? text.Is(i + 1, Trait.Base | Trait.Auxiliary | Trait.Adverb) ? 2u : 3u
            : text.Is(i, Trait.Wh) ? 4u
            : text.Is(i, Trait.Gerund) ? 5u
            : text.Is(i, Trait.Pronoun) ? 6u
            : text.Is(i, Trait.Possessive) ? 7u
            : text.Is(i, Trait.Determiner) ? 8u
            : text.Is(i, Trait.Verb | Trait.Auxiliary) ? 9u
            : text.Is(i, Trait.Name) ? 10u
            : text.Is(i, Trait.Noun) ? 11u
            : text.Is(i, Trait.Preposition | Trait.Subordinator) ? Hashing.Word(text[i])
            : text.Is(i, Trait.Number) ? 12u
            : text.Is(i, Trait.Adjective) ? 13u
            : text.Is(i, Trait.Adverb) ? 14u
            : 15u;
        return (sort, behindMark);
    }

    /// <summary>Of a content that opens with a noun phrase, what kind of words its noun is ("the accusations"), and the noun.</summary>
    private (uint Kind, uint Noun) Thing(TokenRange content)
    {
        var end = text.PhraseEnd(content.First);
        if (end <= content.First || end > content.End) return (98, 0);
        var noun = text.Lemma(end - 1);
        var kind = text.Lexicon.Cues.Noun(noun) is { } entry ? (uint)entry.Class
            : DenialWords.IsClaimNoun(noun) ? 96u
            : SourceWords.IsDocument(noun) ? 97u : 99u;
        return ((kind * 2) + (end == content.End ? 1u : 0u), Hashing.Word(noun));
    }

    /// <summary>Whether a content holds a finite verb, an infinitive, a modal and a past tense, as bits.</summary>
    private uint Holds(Pieces content) =>
        (In(content, finite) > 0 ? 1u : 0u) | (In(content, infinitive) > 0 ? 2u : 0u) | (In(content, modal) > 0 ? 5u : 0u) | (In(content, past) > 0 ? 9u : 0u);

    /// <summary>0 nothing of a content stands in quotation marks, 1 a part, 2 its beginning, 3 all.</summary>
    private uint Quoted(Pieces content)
    {
        var inside = In(content, quoted);
        return inside == 0 ? 0u : inside >= content.Tokens - 1 ? 3u : text.IsQuoted(content[0].First) ? 2u : 1u;
    }

    /// <summary>How many tokens of a content were counted in <paramref name="sums"/>.</summary>
    private static int In(Pieces content, int[] sums)
    {
        var all = 0;
        foreach (var piece in content) all += sums[piece.End] - sums[piece.First];
        return all;
    }

    /// <summary>How many tokens before each are such, so that what is in a content is known without reading it again.</summary>
    private int[] Sums(Func<int, bool> isSuch)
    {
        var sums = new int[text.Count + 1];
        for (var i = 0; i < text.Count; i++) sums[i + 1] = sums[i] + (isSuch(i) ? 1 : 0);
        return sums;
    }

    /// <summary>What sort of source it is, its head and that one's tag.</summary>
    private (uint Sort, uint Word, uint Tag) SourceOf(TokenRange? source)
    {
        if (source is not { } range) return (0, 0, 0);
        if (text.Is(range.First, Trait.Pronoun | Trait.Wh) && range.Length <= 2) return (Hashing.Word(text[range.First]), 1, Tag(range.First));
        var end = Math.Min(range.End, Math.Max(text.PhraseEnd(range.First), range.First + 1));
        var head = end - 1;
        while (head > range.First && !text.Is(head, Trait.Noun)) head--;
        if (!text.Is(head, Trait.Noun)) head = end - 1;
        var isName = text.Is(head, Trait.Name);
        var word = text[head];
        var sort = SourceWords.IsDocument(word) ? 2u
            : SourceWords.IsBody(word, out _, out _) ? 3u
            : SourceWords.IsPeople(word) ? 4u
            : text.Lexicon.Roles.Find(word) is { } role ? 10u + (uint)role.Class
            : !isName ? text.Tag(head) is "NNS" ? 5u : text.Is(head, Trait.Noun) ? 6u : 7u
            : GivenNames.Contain(text[range.First]) ? 8u
            : 9u;
        return ((sort * 2) + (isName ? 1u : 0u), isName ? 2u : Hashing.Word(text.Lemma(head)), Tag(head));
    }

    /// <summary>Whether the cue is passive, negated, behind a modal, an infinitive, a gerund, a noun or another word, as bits.</summary>
    private uint Form(TokenRange cue, int head)
    {
        uint form = 0;
        for (var i = cue.First; i < cue.End; i++)
        {
            if (text.Lemma(i) is "be" or "get" && i < head) form |= 1;
            if (text.Lemma(i) == "have" && i < head) form |= 2;
            if (text.Is(i, Trait.Modal)) form |= 4;
            if (text.Is(i, Trait.Negation)) form |= 8;
            if (text.Is(i, Trait.To) && i < head) form |= 16;
        }
        var tag = head < 0 ? 0u : text.Is(head, Trait.Gerund) ? 1u : text.Is(head, Trait.Participle) ? 2u : text.Is(head, Trait.Finite) ? 3u
            : text.Is(head, Trait.Base) ? 4u : text.Is(head, Trait.Noun) ? 5u : text.Is(head, Trait.Colon) ? 6u : 7u;
        return (form * 8) + tag;
    }

    /// <summary>
    /// What stands before a cue: 1 a relative word, 2 "to", 3 a preposition, 4 "as", 5 another subordinator, 6 a conjunction, 0 none of these.
    /// </summary>
    private uint Subordinate(int cue)
    {
        var i = cue - 1;
        while (text.Is(i, Trait.Adverb)) i--;
        return text.Is(i, Trait.Wh | Trait.That) ? 1u : text.Is(i, Trait.To) ? 2u : text.Is(i, "as") ? 4u : text.Is(i, Trait.Preposition) ? 3u
            : text.Is(i, Trait.Subordinator) ? 5u : text.Is(i, Trait.Conjunction) ? 6u : 0u;
    }

    private uint Marks(int first, int end)
    {
        uint set = 0;
        for (var i = first; i < end && i < first + 12; i++) set |= 1u << read.Hashes.Punctuation[i];
        return set >> 1;
    }

    private uint Section(int i)
    {
        var sentence = text.Document.Sentences[text.Sentence(i)];
        return (uint)text.Document.Document.Paragraphs[sentence.Paragraph].Section;
    }

    private uint Word(int i) => (uint)i < (uint)text.Count ? read.Hashes.Word[i] : 1;

    private uint Tag(int i) => (uint)i < (uint)text.Count ? read.Hashes.Tag[i] : 1;

    private uint Phrase(TokenRange range) => Joined(range, read.Hashes.Word);

    private uint Tags(TokenRange range) => Joined(range, read.Hashes.Tag);

    private static uint Joined(TokenRange range, uint[] of)
    {
        uint hash = 3;
        for (var i = range.First; i < range.End && i < range.First + 8; i++) hash = Hashing.Mix(hash, of[i]);
        return hash;
    }

    private static uint Suffix(string lemma) => Hashing.Word(lemma.AsSpan(Math.Max(0, lemma.Length - 3)));
}
