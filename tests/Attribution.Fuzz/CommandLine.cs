using System.CommandLine;
using Attribution.Fuzz.Inputs;
using Attribution.Fuzz.Invariants;
using Attribution.Fuzz.Runs;

namespace Attribution.Fuzz;

/// <summary>The program: how many inputs, of which kind and where the failures go.</summary>
internal static class CommandLine
{
    private const int DefaultInputs = 10_000, DefaultSeed = 1, DefaultShow = 8, Steps = 20;

    /// <summary>Exit codes: all invariants hold, an invariant is broken, wrong usage.</summary>
    private const int Held = 0, Broken = 1, Usage = 2;

    private static readonly Option<int> Inputs = new("--inputs") { Description = "How many inputs.", DefaultValueFactory = _ => DefaultInputs };
    private static readonly Option<int> Seed =
        new("--seed") { Description = "The seed; the same one makes the same inputs.", DefaultValueFactory = _ => DefaultSeed };
    private static readonly Option<int> From =
        new("--from") { Description = "The index of the first input, to go on behind one that ended the process.", DefaultValueFactory = _ => 0 };
    private static readonly Option<int?> Only = new("--only") { Description = "The index of a single input: it is shown, and all invariants are looked at." };
    private static readonly Option<int> Threads =
        new("--threads") { Description = "How many inputs at a time.", DefaultValueFactory = _ => Environment.ProcessorCount };
    private static readonly Option<string?> Kind = new("--kind") { Description = $"Inputs of one kind alone: {string.Join(", ", Generator.Kinds)}." };
    private static readonly Option<DirectoryInfo> Out =
        new("--out")
        {
            Description = "The folder for failures.md, which names each failure with a small input.",
            DefaultValueFactory = _ => new("artifacts/fuzz")
        };
    private static readonly Option<int> Show =
        new("--show") { Description = "How many failures of each invariant are made small and written.", DefaultValueFactory = _ => DefaultShow };
    private static readonly Option<bool> Invariants = new("--invariants") { Description = "Lists what every input is held to." };

    public static int Run(string[] arguments)
    {
        Kind.AcceptOnlyFromAmong([.. Generator.Kinds]);
        var root = new RootCommand("Makes articles by lot and holds everything that the library finds in them to what it promises.") { Inputs, Seed, From,
            Only, Threads, Kind, Out, Show, Invariants };
        root.SetAction(parsed => parsed.GetValue(Invariants) ? List() : parsed.GetValue(Only) is { } index ? One(parsed, index) : Many(parsed));
        var result = root.Parse(arguments);
        var code = result.Invoke();
        return result.Errors.Count > 0 ? Usage : code;
    }

    private static int List()
    {
        foreach (var invariant in Checker.All)
            Console.WriteLine($"{invariant.Name}: {invariant.Promise}{(invariant.Every > 1 ? $" (one input in {invariant.Every})" : "")}");
        return Held;
    }

    private static int One(ParseResult parsed, int index)
    {
        var input = Generator.Make(parsed.GetValue(Seed), index, parsed.GetValue(Kind));
        foreach (var document in input.Documents)
            Console.WriteLine(
                $"{input.Kind} {document.Id} {document.Metadata}{(document.Markdown ? " Markdown" : "")}\n{FailureReport.Literal(document.Text)}\n");
        var breaches = Checker.Check(input, all: true);
        foreach (var breach in breaches) Console.WriteLine($"{breach.Invariant}: {breach.Detail}");
        return breaches.Count == 0 ? Held : Broken;
    }

    private static int Many(ParseResult parsed)
    {
        var run = new FuzzRun(
            parsed.GetValue(Seed), parsed.GetValue(From), parsed.GetValue(Inputs), parsed.GetValue(Kind), Math.Max(1, parsed.GetValue(Threads)),
                parsed.GetValue(Show));
        var folder = parsed.GetValue(Out)!;
        folder.Create();
        var step = Math.Max(1, run.Inputs / Steps);
        Failures failures;
        using (var running = new RunningInputs(folder.FullName, run.Threads))
        {
            failures = run.Run(running.Begin, (done, so) =>
            {
                if (done % step == 0) Console.Error.WriteLine($"{done:N0} of {run.Inputs:N0} inputs, {so.Inputs:N0} failed");
            });
            Console.WriteLine($"The longest took input {running.Slowest.Index}: {running.Slowest.Took.TotalSeconds:N1} s.");
        }
        Console.WriteLine($"{run.Inputs:N0} inputs of seed {run.Seed}, from {run.First}: {failures.Inputs:N0} failed.");
        var report = Path.Combine(folder.FullName, "failures.md");
        File.Delete(report);
        if (failures.Inputs == 0) return Held;
        File.WriteAllText(report, FailureReport.Of(failures));
        foreach (var (invariant, count, _) in failures.All()) Console.WriteLine($"{count,9:N0}  {invariant}");
        Console.WriteLine($"Small inputs for each stand in {report}.");
        return Broken;
    }
}
