using System.Collections.Immutable;
using System.Globalization;
using Attribution.Documents;

namespace Attribution.Training.Pronouns;

/// <summary>Reads brackets such as <c>(1(3</c> and <c>3)1)</c>, or <c>(1*|3)</c>, that open and close mentions at a word.</summary>
internal sealed class ChainBrackets
{
    private readonly Dictionary<int, Stack<int>> open = [];

    private readonly List<GoldMention> mentions = [];

    /// <summary>The mentions so far, by start, a longer one first.</summary>
    public ImmutableArray<GoldMention> Mentions => [.. mentions.OrderBy(mention => mention.Span.Start).ThenByDescending(mention => mention.Span.End)];

    /// <summary>Reads the brackets of the word at <paramref name="span"/>.</summary>
    public void Add(string brackets, TextSpan span)
    {
        for (var i = 0; i < brackets.Length; i++)
        {
            var opens = brackets[i] == '(';
            if (!opens && !char.IsAsciiDigit(brackets[i])) continue;
            var from = opens ? i + 1 : i;
            var to = from;
            while (to < brackets.Length && char.IsAsciiDigit(brackets[to])) to++;
            if (!int.TryParse(brackets.AsSpan(from, to - from), NumberStyles.None, CultureInfo.InvariantCulture, out var chain)) continue;
            if (opens) Opened(chain).Push(span.Start);
            i = to < brackets.Length && brackets[to] == '*' ? to : to - 1;
            if (i + 1 < brackets.Length && brackets[i + 1] == ')' && Opened(chain).TryPop(out var start)) mentions.Add(new(new(start, span.End), chain));
        }
    }

    private Stack<int> Opened(int chain)
    {
        if (!open.TryGetValue(chain, out var stack)) open.Add(chain, stack = new());
        return stack;
    }
}
