using System.Reflection;
using Attribution.Encoder;
using Attribution.Evaluation;
using Attribution.Formats;
using Attribution.Frames;
using Mono.Cecil;

namespace Attribution.Tests.House;

/// <summary>The assemblies that users refer to, in the order in which each knows those before it.</summary>
internal static class Libraries
{
    public static Assembly Core { get; } = typeof(News).Assembly;

    public static Assembly Encoder { get; } = typeof(SentenceVectors).Assembly;

    public static Assembly Evaluation { get; } = typeof(Evaluator).Assembly;

    public static Assembly Formats { get; } = typeof(FormatContents).Assembly;

    public static Assembly Analysis { get; } = typeof(DataFrames).Assembly;

    public static Assembly[] All { get; } = [Core, Encoder, Evaluation, Formats, Analysis];

    /// <summary>What was compiled into <paramref name="library"/>.</summary>
    public static ModuleDefinition Read(Assembly library) => ModuleDefinition.ReadModule(library.Location);
}
