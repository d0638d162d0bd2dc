using Attribution.Lists;

namespace Attribution.Documents.Layout.Turns;

/// <summary>
/// Finds answers that no label opens, where labels open the questions alone: "Q: …?" and a paragraph in which somebody speaks of "I" or "we".
/// Where nobody does, what stands behind the questions is the writer's.
/// </summary>
internal static class BareAnswers
{
    /// <summary>Adds to the <paramref name="labels"/>, which are in text order, one without words before each answer.</summary>
    public static void Add(string text, IReadOnlyList<TextSpan> paragraphs, List<TurnLabel> labels)
    {
        if (labels.Count < 2 || !Ask(text, labels)) return;
        var answers = new List<int>();
        var own = 0;
        var paragraph = 0;
        for (var i = 0; i < labels.Count; i++)
        {
            while (paragraphs[paragraph].End <= labels[i].Whole.Start) paragraph++;
            var end = i + 1 < labels.Count ? labels[i + 1].Whole.Start : text.Length;
            var (asked, speaks) = (false, false);
            for (var p = paragraph; p < paragraphs.Count && paragraphs[p].Start < end; p++)
            {
                if (asked && answers[^1] < 0) answers[^1] = p;
                if (asked) speaks |= Persons.HasFirst(paragraphs[p].In(text));
                else if (paragraphs[p].In(text).TrimEnd("*_ ") is [.., '?'])
                {
                    asked = true;
                    answers.Add(-1);
                }
            }
            if (asked && answers[^1] < 0) answers.RemoveAt(answers.Count - 1);
            if (speaks) own++;
        }
        if (own == 0 || own * 2 < answers.Count) return;
        labels.AddRange(answers.Select(answer => new TurnLabel(new(paragraphs[answer].Start, paragraphs[answer].Start), default, default,
            LabelKind.UnmarkedAnswer)));
        labels.Sort((left, right) => left.Whole.Start.CompareTo(right.Whole.Start));
    }

    /// <summary>Whether the labels are those of one who asks.</summary>
    private static bool Ask(string text, List<TurnLabel> labels) => labels.TrueForAll(label => label.Kind == LabelKind.Question)
        || labels.TrueForAll(label => label.Kind == labels[0].Kind && label.Name.In(text).SequenceEqual(labels[0].Name.In(text)));
}
