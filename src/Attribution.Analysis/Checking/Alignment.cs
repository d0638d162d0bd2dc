using System.Collections.Immutable;
using System.Text;
using Attribution.Documents;

namespace Attribution.Checking;

/// <summary>A word of a draft or of a text, where the two are laid beside each other: one of both, or one that only one of them has.</summary>
internal readonly record struct AlignedWord(TextWord? Draft, TextWord? Held)
{
    /// <summary>Whether both have it.</summary>
    public bool IsCommon => Draft is not null && Held is not null;
}

/// <summary>The words of a draft beside those of a text that are nearest to them.</summary>
/// <param name="Words">The words of both, in order.</param>
internal sealed record Alignment(ImmutableArray<AlignedWord> Words)
{
    /// <summary>How much of the words both have, from 0 to 1.</summary>
    public double Share { get; } = Words.Length == 0 ? 0 : (double)Words.Count(word => word.IsCommon) / Words.Length;

    /// <summary>Whether the text has just these words.</summary>
    public bool IsExact => Words.All(word => word.IsCommon);

    /// <summary>Where in the text they stand.</summary>
    public TextSpan Place => new(Words.First(word => word.Held is not null).Held!.Value.Span.Start,
        Words.Last(word => word.Held is not null).Held!.Value.Span.End);

    /// <summary>Whether words that turn a statement into its opposite stand in one of the two only, an odd number of times.</summary>
    public bool IsReversed => Words.Count(word => !word.IsCommon && ((word.Draft ?? word.Held)!.Value.IsNegation)) % 2 == 1;

    /// <summary>The words of both, with <c>[-those of the text-]</c> and <c>{+those of the draft+}</c>.</summary>
    public string Difference
    {
        get
        {
            var text = new StringBuilder();
            for (var at = 0; at < Words.Length;)
            {
                var end = at;
                while (end < Words.Length && Words[end].IsCommon == Words[at].IsCommon) end++;
                var run = Words[at..end];
                if (Words[at].IsCommon) Add("", run.Select(word => word.Draft!.Value.Text), "");
                else
                {
                    Add("[-", run.Where(word => word.Draft is null).Select(word => word.Held!.Value.Text), "-]");
                    Add("{+", run.Where(word => word.Held is null).Select(word => word.Draft!.Value.Text), "+}");
                }
                at = end;
            }
            return text.ToString();

            void Add(string before, IEnumerable<string> words, string behind)
            {
                var joined = string.Join(' ', words);
                if (joined.Length > 0) text.Append(text.Length == 0 ? "" : " ").Append(before).Append(joined).Append(behind);
            }
        }
    }

    /// <summary>
    /// Lays <paramref name="draft"/> beside the nearest words of <paramref name="text"/> around <paramref name="place"/>; null where none are
    /// common.
    /// </summary>
    public static Alignment? Of(ImmutableArray<TextWord> draft, ImmutableArray<TextWord> text, int place)
    {
        var reach = 6 + draft.Length / 2;
        var first = Math.Clamp(place - reach, 0, text.Length);
        var held = text[first..Math.Clamp(place + draft.Length + reach, first, text.Length)];

        // The fewest words that only one of them has; those of the text before and behind cost nothing.
        var costs = new int[draft.Length + 1, held.Length + 1];
        for (var i = 1; i <= draft.Length; i++) costs[i, 0] = i;
        for (var i = 1; i <= draft.Length; i++)
        {
            for (var k = 1; k <= held.Length; k++)
            {
                var least = Math.Min(costs[i - 1, k], costs[i, k - 1]) + 1;
                costs[i, k] = draft[i - 1].Text == held[k - 1].Text ? Math.Min(costs[i - 1, k - 1], least) : least;
            }
        }
        var end = Enumerable.Range(0, held.Length + 1).MinBy(k => costs[draft.Length, k]);
        var words = new Stack<AlignedWord>();
        for (int i = draft.Length, k = end; i > 0;)
        {
            if (k > 0 && draft[i - 1].Text == held[k - 1].Text && costs[i, k] == costs[i - 1, k - 1]) words.Push(new(draft[--i], held[--k]));
            else if (costs[i, k] == costs[i - 1, k] + 1) words.Push(new(draft[--i], null));
            else words.Push(new(null, held[--k]));
        }
        return words.Any(word => word.IsCommon) ? new([.. words]) : null;
    }
}
