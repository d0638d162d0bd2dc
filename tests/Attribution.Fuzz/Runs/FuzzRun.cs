using Attribution.Fuzz.Inputs;
using Attribution.Fuzz.Invariants;

namespace Attribution.Fuzz.Runs;

/// <summary>Holds many inputs to all invariants, several at a time.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="First">The index of the first input.</param>
/// <param name="Inputs">How many.</param>
/// <param name="Kind">The grammar; null for all.</param>
/// <param name="Threads">How many at a time. It changes nothing in the result.</param>
/// <param name="MostShown">How many breaches of each invariant are made small.</param>
internal sealed record FuzzRun(int Seed, int First, int Inputs, string? Kind, int Threads, int MostShown)
{
    /// <summary>What the inputs broke.</summary>
    /// <param name="begin">Told of each input before it is analysed: the number of the thread, and the index; -1 when it is done.</param>
    /// <param name="done">Told how many inputs are done, and of the failures so far; on any thread.</param>
    public Failures Run(Action<int, int>? begin = null, Action<int, Failures>? done = null)
    {
        var failures = new Failures(MostShown);
        var (next, finished) = (First, 0);
        var threads = Enumerable.Range(0, Threads).Select(number => new Thread(() =>
        {
            for (var index = Interlocked.Increment(ref next) - 1; index < First + Inputs; index = Interlocked.Increment(ref next) - 1)
            {
                begin?.Invoke(number, index);
                var breaches = Checker.Check(Generator.Make(Seed, index, Kind));
                begin?.Invoke(number, -1);
                failures.Add(breaches);
                done?.Invoke(Interlocked.Increment(ref finished), failures);
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return failures;
    }
}
