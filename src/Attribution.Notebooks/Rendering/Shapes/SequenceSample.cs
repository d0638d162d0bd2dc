using System.Collections;
using System.Reflection;
using Attribution.Notebooks.Execution;

namespace Attribution.Notebooks.Rendering.Shapes;

/// <summary>
/// The first items of a sequence, run through once and no further than one item beyond them: what is behind a query may be long, costly or
/// endless.
/// </summary>
internal sealed class SequenceSample
{
    /// <summary>How many items are taken of a collection that lies in memory, and of a query.</summary>
    internal const int MostHeld = 1000, MostComputed = 200;

    private SequenceSample(Type type, IReadOnlyList<object?> items, bool hasMore, int? count) =>
        (Type, Items, HasMore, Count) = (type, items, hasMore, count ?? (hasMore ? null : items.Count));

    /// <summary>The type of the sequence.</summary>
    internal Type Type { get; }

    /// <summary>The first items, those that are optional without their holders.</summary>
    internal IReadOnlyList<object?> Items { get; }

    /// <summary>Whether there are more items.</summary>
    internal bool HasMore { get; }

    /// <summary>How many items there are in all; null where the sequence does not say.</summary>
    internal int? Count { get; }

    /// <summary>The type of its items as the sequence declares it.</summary>
    internal Type Element => Type.GetInterfaces().Append(Type)
        .FirstOrDefault(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0] ?? typeof(object);

    /// <summary>Takes items until a limit, or the limit of its kind.</summary>
    /// <exception cref="OperationCanceledException">The cell has been ended.</exception>
    internal static SequenceSample Of(IEnumerable sequence, int most = int.MaxValue)
    {
        int? count = Counted(sequence);
        most = Math.Min(most, count is null ? MostComputed : MostHeld);
        var items = new List<object?>();
        IEnumerator all = sequence.GetEnumerator();
        try
        {
            bool more = false;
            while (!more && all.MoveNext())
            {
                CellRecorder.Check();
                more = items.Count == most;
                if (!more)
                    items.Add(Optional.Unwrap(all.Current));
            }

            return new SequenceSample(sequence.GetType(), items, more, count);
        }
        finally
        {
            (all as IDisposable)?.Dispose();
        }
    }

    private static int? Counted(IEnumerable sequence)
    {
        if (sequence is ICollection collection)
            return collection.Count;
        Type? counted = sequence.GetType().GetInterfaces().FirstOrDefault(one => one.IsGenericType
            && (one.GetGenericTypeDefinition() == typeof(IReadOnlyCollection<>) || one.GetGenericTypeDefinition() == typeof(ICollection<>)));
        return counted?.GetProperty("Count")!.GetValue(sequence, BindingFlags.DoNotWrapExceptions, null, null, null) as int?;
    }
}
