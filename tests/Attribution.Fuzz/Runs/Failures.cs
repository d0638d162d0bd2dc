using Attribution.Fuzz.Invariants;

namespace Attribution.Fuzz.Runs;

/// <summary>The breaches of a run by invariant: how many, and the first few of each made small. Thread-safe.</summary>
internal sealed class Failures(int mostShown)
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<string, (int Count, List<Breach> Shown)> byInvariant = new(StringComparer.Ordinal);
    private readonly HashSet<int> inputs = [];

    /// <summary>How many inputs broke an invariant.</summary>
    public int Inputs
    {
        get { lock (gate) return inputs.Count; }
    }

    /// <summary>Takes up what one input broke. A breach that is to be shown is made small first.</summary>
    public void Add(IEnumerable<Breach> breaches)
    {
        foreach (var breach in breaches)
        {
            bool show;
            lock (gate)
            {
                inputs.Add(breach.Input.Index);
                var (count, shown) = byInvariant.GetValueOrDefault(breach.Invariant, (0, []));
                byInvariant[breach.Invariant] = (count + 1, shown);
                show = count < mostShown;
            }
            if (!show) continue;
            var small = new Minimiser(input => Checker.Find(input, breach.Invariant)).Reduce(breach);
            lock (gate) byInvariant[breach.Invariant].Shown.Add(small);
        }
    }

    /// <summary>The invariants that were broken, how many inputs broke each, and the small inputs.</summary>
    public List<(string Invariant, int Count, List<Breach> Shown)> All()
    {
        lock (gate) return [
            .. byInvariant.Select(pair => (pair.Key, pair.Value.Count,
            pair.Value.Shown.OrderBy(breach => breach.Input.Length).ThenBy(breach => breach.Input.Index).ToList()))];
    }
}
