using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Attribution.Notebooks.Execution;

/// <summary>
/// How deep a source is nested. The compiler calls itself for every level, and a stack that is full ends the process:
/// what is nested deeper than anyone writes by hand is refused before the compiler sees it.
/// </summary>
internal static class Nesting
{
    /// <summary>The most levels of syntax that are compiled: brackets, blocks, operators in a row, calls in calls.</summary>
    internal const int Most = 1000;

    /// <summary>The most levels for help while typing, which runs on threads whose stack is small on some systems.</summary>
    internal const int MostWhileTyping = 250;

    /// <summary>Most angle brackets are comparisons, which nothing closes.</summary>
    private const int MostComparisons = 5;

    /// <summary>
    /// Looks at a source that has not been parsed: so many open brackets, wherever they stand, would take the parser
    /// minutes, because it tries for each what it may mean.
    /// </summary>
    /// <exception cref="NestingException">It is nested too deep to be parsed.</exception>
    internal static void Check(string source)
    {
        int most = Math.Max(MostOpen(source, "([{", ")]}"), MostOpen(source, "<", ">") / MostComparisons);
        if (most > Most)
            throw new NestingException(null, Message(most));
    }

    private static int MostOpen(string source, string opening, string closing)
    {
        int open = 0, most = 0;
        foreach (char c in source)
        {
            open += opening.Contains(c, StringComparison.Ordinal) ? 1 : open > 0 && closing.Contains(c, StringComparison.Ordinal) ? -1 : 0;
            most = Math.Max(most, open);
        }

        return most;
    }

    /// <summary>Looks at a source that has been parsed.</summary>
    /// <exception cref="NestingException">It is nested too deep to be compiled.</exception>
    internal static void Check(SyntaxTree tree)
    {
        var (depth, deepest) = Measure(tree);
        if (depth > Most)
            throw new NestingException(tree.GetLineSpan(deepest.Span).StartLinePosition.Line + 1, Message(depth), tree.FilePath);
    }

    /// <summary>How many levels a source has, and one of the deepest places in it.</summary>
    internal static (int Depth, SyntaxNode Deepest) Measure(SyntaxTree tree)
    {
        int depth = 0;
        SyntaxNode deepest = tree.GetRoot();
        var waiting = new Stack<(SyntaxNode Node, int Depth)>([(deepest, 1)]);
        while (waiting.TryPop(out var next))
        {
            if (next.Depth > depth)
                (deepest, depth) = next;
            foreach (SyntaxNode child in next.Node.ChildNodes())
                waiting.Push((child, next.Depth + 1));
        }

        return (depth, deepest);
    }

    private static string Message(int depth) => string.Create(
        CultureInfo.InvariantCulture,
        $"the code is nested {depth:#,0} levels deep, and at most {Most:#,0} can be compiled. Split it into several statements, or use a loop or an array.");
}
