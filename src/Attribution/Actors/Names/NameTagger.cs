using System.Collections.Immutable;

namespace Attribution.Actors.Names;

/// <summary>
/// Finds names and what they name: the sequence of labels with the greatest sum of weights, told twice, the second time
/// knowing what the same words were elsewhere in the document. Sums are whole numbers, so results are the same everywhere.
/// </summary>
internal static class NameTagger
{
    /// <summary>The names of the document in text order; none overlap.</summary>
    public static ImmutableArray<TaggedName> Find(WordView words, NameModel model)
    {
        var facts = new DocumentFacts(words, model.Weights);
        var labels = new byte[words.Count];
        Label(facts, model, labels);
        facts.Learn(labels);
        Label(facts, model, labels);
        return Read(labels);
    }

    /// <summary>Fills <paramref name="labels"/> with the best label of each token.</summary>
    public static void Label(DocumentFacts facts, NameModel model, Span<byte> labels)
    {
        var width = model.Weights.Width;
        var keys = new uint[NameFeatures.Most];
        var sums = new short[64 * width];
        foreach (var (first, end) in facts.Stretches)
        {
            var offset = facts.OffsetOf(first);
            if ((end - first) * width > sums.Length) sums = new short[2 * (end - first) * width];
            for (var i = first; i < end; i++)
            {
                var row = sums.AsSpan((i - first) * width, width);
                row.Clear();
                var count = NameFeatures.Of(facts.Words, i + offset, first + offset, end + offset, keys);
                model.Weights.Add(keys.AsSpan(0, count), row);
            }
            NameLattice.Best(sums, width, model.Steps, labels[first..end]);
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
