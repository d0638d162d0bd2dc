using System.Reflection;

namespace Attribution.Tests.House;

/// <summary>No method of the library calls itself as often as a text is long, for a stack overflow cannot be caught.</summary>
public sealed class RecursionTests
{
    // The methods that may call themselves, and what bounds how often.
    private static readonly Dictionary<string, string> Bounded = new()
    {
        ["Attribution.Quotes.SourceFinder.BaseStart"] = "Each call begins further left, and no further left than the reach of 80 tokens before the verb.",
        ["Attribution.Figures.Dates.ClockReader.HalfDay"] = "The second call stands at \"am\" or \"pm\", where the point that makes another one does not.",
        ["Attribution.Figures.Dates.DayDates.DayFirst"] = "The range's next day is later, and no day is later than 31.",
        ["Attribution.Figures.Dates.DayDates.DayRange"] = "The range's next day is later, and no day is later than 31.",
        ["Attribution.Figures.Numbers.NumberReader.Plain"] = "The second call stands at a number, where the minus that makes another one does not.",
        ["Attribution.Formats.Tables.ParquetChecks.ThriftCopy.List"] = "A shape holds others, and none holds itself.",
        ["Attribution.Formats.Tables.ParquetChecks.ThriftCopy.Skip"] = "What is not known is stepped over to a depth of 32.",
        ["Attribution.Formats.Tables.ParquetChecks.ThriftCopy.SkipItem"] = "As Skip.",
        ["Attribution.Formats.Tables.ParquetChecks.ThriftCopy.Struct"] = "As List.",
        ["Attribution.Formats.Tables.ParquetChecks.ThriftCopy.Value"] = "As List.",
    };

    [Fact]
    public void MethodsThatCallThemselvesAreBoundedByMoreThanTheText() =>
        Assert.Equal(Bounded.Keys.Order(StringComparer.Ordinal), Libraries.All.SelectMany(Of).Order(StringComparer.Ordinal));

    [Fact]
    public void RecursionIsSeenDirectlyThroughOthersThroughLambdasAndIterators() =>
        Assert.Equal(["Direct", "First", "Iterated", "Lambda", "Second", "Virtual"],
            Of(typeof(Recursive).Assembly).Where(name => name.Contains(nameof(Recursive), StringComparison.Ordinal))
                .Select(name => name[(name.LastIndexOf('.') + 1)..]).Order(StringComparer.Ordinal));

    private static List<string> Of(Assembly assembly)
    {
        using var module = Libraries.Read(assembly);
        return new CallGraph(module).Cycles().SelectMany(cycle => cycle).Distinct().ToList();
    }

    private abstract class Recursive
    {
        public abstract int Virtual(int depth);

        public static int Direct(int depth) => depth == 0 ? 0 : Direct(depth - 1);

        public static int First(int depth) => depth == 0 ? 0 : Second(depth - 1);

        public static int Lambda(int depth) => Enumerable.Range(0, depth).Sum(next => Lambda(next));

        public static IEnumerable<int> Iterated(int depth)
        {
            for (var next = 0; next < depth; next++) foreach (var found in Iterated(next)) yield return found;
        }

        public static int NotAtAll(int depth) => depth + 1;

        private static int Second(int depth) => First(depth);
    }

    private sealed class RecursiveByBase : Recursive
    {
        public override int Virtual(int depth) => depth == 0 ? 0 : ((Recursive)this).Virtual(depth - 1);
    }
}
