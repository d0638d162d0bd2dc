using System.Collections.Immutable;
using Attribution.Language;

namespace Attribution.Actors.Names.Tagging;

/// <summary>
/// Finds names and what they name: the sequence of labels with the greatest sum of weights, told twice, the second time
/// knowing what the same words were elsewhere in the document. Sums are whole numbers, so results are the same everywhere.
/// </summary>
internal static class NameTagger
{
    /// <summary>The names of the document in text order; none overlap.</summary>
    /// <param name="words">The document.</param>
    /// <param name="model">What weighs the features.</param>
    /// <param name="others">What another reader says of the tokens, which is added; null for none.</param>
    public static ImmutableArray<TaggedName> Find(TokenView words, NameModel model, NameScores? others = null)
    {
        var facts = new DocumentFacts(words);
        var labels = new byte[words.Count];
        var sums = Sums(facts, model);
        if (others is not null) Add(facts, others, model, sums);
        Label(facts, model, sums, labels);
        facts.Learn(labels);
        Label(facts, model, sums, labels);
        return Read(labels);
    }

    /// <summary>Fills <paramref name="labels"/> with the best label of each token, by what <paramref name="facts"/> say of the words elsewhere.</summary>
    public static void Label(DocumentFacts facts, NameModel model, Span<byte> labels) => Label(facts, model, Sums(facts, model), labels);

    /// <summary>The sums of the weights that need no labels, a row for each token of the stretches.</summary>
    private static short[] Sums(DocumentFacts facts, NameModel model)
    {
        var width = model.Weights.Width;
        var sums = new short[facts.Stretches.Sum(stretch => stretch.End - stretch.First) * width];
        Span<uint> keys = stackalloc uint[NameFeatures.Most];
        var at = 0;
        foreach (var (first, end) in facts.Stretches)
        {
            var offset = facts.OffsetOf(first);
            for (var i = first; i < end; i++, at += width)
            {
                var count = NameFeatures.Of(facts.Words, i + offset, first + offset, end + offset, keys);
                model.Weights.Add(keys[..count], sums.AsSpan(at, width));
            }
        }
        return sums;
    }

    private static void Add(DocumentFacts facts, NameScores others, NameModel model, Span<short> sums)
    {
        var width = model.Weights.Width;
        foreach (var (first, end) in facts.Stretches)
        {
            for (var i = first; i < end; i++, sums = sums[width..]) others.AddTo(i, sums[..width]);
        }
    }

    private static void Label(DocumentFacts facts, NameModel model, ReadOnlySpan<short> sums, Span<byte> labels)
    {
        var width = model.Weights.Width;
        var rows = new short[64 * width];
        Span<uint> keys = stackalloc uint[NameFeatures.Most];
        var at = 0;
        foreach (var (first, end) in facts.Stretches)
        {
            var size = (end - first) * width;
            if (size > rows.Length) rows = new short[2 * size];
            sums.Slice(at, size).CopyTo(rows);
            at += size;
            var offset = facts.OffsetOf(first);
            for (var i = first; i < end; i++)
            {
                var count = NameFeatures.OfElsewhere(facts.Words, i + offset, keys);
                model.Weights.Add(keys[..count], rows.AsSpan((i - first) * width, width));
            }
            NameLattice.Best(rows, width, model.Steps, labels[first..end]);
        }
    }

    /// <summary>The names that <paramref name="labels"/> spell.</summary>
    public static ImmutableArray<TaggedName> Read(ReadOnlySpan<byte> labels)
    {
        var names = ImmutableArray.CreateBuilder<TaggedName>();
        var first = 0;
        for (var i = 0; i < labels.Length; i++)
        {
            if (NameLabels.Begins(labels[i])) first = i;
            if (NameLabels.Ends(labels[i])) names.Add(new TaggedName(first, i + 1, NameLabels.Class(labels[i])));
        }
        return names.ToImmutable();
    }
}
