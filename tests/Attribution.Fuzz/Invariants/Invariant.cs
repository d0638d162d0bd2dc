using Attribution.Fuzz.Inputs;

namespace Attribution.Fuzz.Invariants;

/// <summary>Something that holds for every input.</summary>
/// <param name="Name">A short name.</param>
/// <param name="Promise">What is promised, in words.</param>
/// <param name="Breaches">Says where it does not hold; nothing where it does.</param>
/// <param name="Every">What takes long is looked at for one input in so many.</param>
internal sealed record Invariant(string Name, string Promise, Func<Subject, IEnumerable<string>> Breaches, int Every = 1);

/// <summary>A place where an invariant does not hold.</summary>
/// <param name="Invariant">The name of the invariant; of an exception its type and where it was thrown.</param>
/// <param name="Promise">What is promised.</param>
/// <param name="Detail">What was found instead.</param>
/// <param name="Input">The input in which it was found.</param>
internal sealed record Breach(string Invariant, string Promise, string Detail, FuzzInput Input);
