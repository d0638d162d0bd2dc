using System.Runtime.CompilerServices;

namespace Attribution.Actors.Names.Tagging;

/// <summary>How often a word had a label of each class, and as which part of a longer name.</summary>
internal struct LabelCounts
{
    private Counts all, joined, last;

    public void Add(byte label, int sign)
    {
        var kind = label == NameLabels.Outside ? NameLabels.Classes : (int)NameLabels.Class(label);
        all[kind] += sign;
        if (label == NameLabels.Outside || (NameLabels.Begins(label) && NameLabels.Ends(label))) return;
        joined[kind] += sign;
        if (NameLabels.Ends(label)) last[kind] += sign;
    }

    /// <summary>The class that the word had most often, and whether it had no other; 0 where it never occurred.</summary>
    public readonly uint Alone
    {
        get
        {
            var (best, sum) = Best(all);
            return sum == 0 ? 0 : 1 + 2 * (uint)best + (all[best] == sum ? 1u : 0);
        }
    }

    /// <summary>The class of most longer names with the word, and whether it mostly was their last word; 0 where there are none.</summary>
    public readonly uint Joined
    {
        get
        {
            var (best, sum) = Best(joined);
            return sum == 0 ? 0 : 1 + 2 * (uint)best + (2 * last[best] > joined[best] ? 1u : 0);
        }
    }

    private static (int Best, int Sum) Best(in Counts counts)
    {
        int best = 0, sum = 0;
        for (var i = 0; i <= NameLabels.Classes; i++)
        {
            sum += counts[i];
            if (counts[i] > counts[best]) best = i;
        }
        return (best, sum);
    }

    [InlineArray(NameLabels.Classes + 1)]
    private struct Counts
    {
        private int first;
    }
}
