using System.Collections.Immutable;
using System.Diagnostics;
using Attribution.Fuzz.Inputs;

namespace Attribution.Fuzz.Invariants;

/// <summary>Holds an input to all invariants.</summary>
internal static class Checker
{
    private const string Exception = "Any input is analysed, and its frames, pages and lists are made, without an exception.";

    /// <summary>All invariants, by what they look at.</summary>
    public static ImmutableArray<Invariant> All { get; } =
    [
        .. Offsets.All, .. Ids.All, .. References.All, .. QuoteParts.All, .. QuoteLevels.All, .. Marks.All, .. Numbers.All, .. Claimants.All, .. Claims.All,
            .. Answers.All, .. Groups.All, .. Counts.All, .. Cells.All,
        .. Files.All, .. Repetition.All, .. FromFiles.All, .. Pages.All, .. Drawings.All,
    ];

    /// <summary>The first breach of each invariant that <paramref name="input"/> breaks.</summary>
    /// <param name="input">What is analysed.</param>
    /// <param name="all">Whether invariants that take long are looked at, too, whatever the input's index.</param>
    public static List<Breach> Check(FuzzInput input, bool all = false) => Check(input, [.. All.Where(invariant => all || input.Index % invariant.Every == 0)]);

    /// <summary>The breach called <paramref name="name"/>, an invariant or an exception, where <paramref name="input"/> has one.</summary>
    public static Breach? Find(FuzzInput input, string name) =>
        Check(input, All.Any(invariant => invariant.Name == name) ? [All.Single(invariant => invariant.Name == name)] : All)
            .Find(breach => breach.Invariant == name);

    private static List<Breach> Check(FuzzInput input, ImmutableArray<Invariant> invariants)
    {
        try
        {
            return Check(new Subject(input, Subject.Analyse(input.Documents)), invariants);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return [Thrown(error, input)];
        }
    }

    /// <summary>The first breach of each of <paramref name="invariants"/> that <paramref name="subject"/> breaks.</summary>
    public static List<Breach> Check(Subject subject, ImmutableArray<Invariant> invariants)
    {
        var breaches = new List<Breach>();
        foreach (var invariant in invariants)
        {
            try
            {
                if (invariant.Breaches(subject).FirstOrDefault() is { } detail) breaches.Add(new(invariant.Name, invariant.Promise, detail, subject.Input));
            }
            catch (Exception error) when (error is not OutOfMemoryException)
            {
                breaches.Add(Thrown(error, subject.Input) with { Detail = $"{invariant.Name}: {error.Message}" });
            }
        }
        return breaches;
    }

    // Two exceptions are the same fault where type and place are.
    private static Breach Thrown(Exception error, FuzzInput input)
    {
        var inner = error;
        while (inner is AggregateException { InnerException: { } next }) inner = next;
        var place = new StackTrace(inner).GetFrames().Select(frame => frame.GetMethod())
            .FirstOrDefault(method => method?.DeclaringType?.FullName?.StartsWith("Attribution.", StringComparison.Ordinal) == true);
        return new($"{inner.GetType().Name} in {place?.DeclaringType?.Name}.{place?.Name}", Exception, inner.Message.ReplaceLineEndings(" "), input);
    }
}
