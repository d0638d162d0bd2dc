namespace Attribution.Documents.Layout.Turns;

/// <summary>
/// Finds the labels that open the turns of a transcript or an interview. One line says too little: "Bill:" opens a turn where
/// Bill and others speak in turn, and "Price:" none. So each way of opening turns must be borne out by the whole text.
/// </summary>
internal sealed class TurnLabels
{
    /// <summary>How many of the lines behind labels must end as speech does, in tenths.</summary>
    private const int MostEnd = 7;

    private readonly string text;
    private readonly IReadOnlyList<TextSpan> paragraphs;
    private readonly List<(TurnLabel Label, int Paragraph, bool Opens, bool Speech)> candidates = [];

    private TurnLabels(string text, IReadOnlyList<TextSpan> paragraphs)
    {
        this.text = text;
        this.paragraphs = paragraphs;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            for (var line = paragraphs[i]; !line.IsEmpty; line = Next(line))
            {
                if (LabelReader.Read(text, line) is { } label && !IsPoint(line) && !(i == 0 && IsHeadline(label, line)))
                    candidates.Add((label, i, line.Start == paragraphs[i].Start, EndsAsSpeech(new(label.Whole.End, paragraphs[i].End))));
            }
        }
    }

    /// <summary>Whether the first line of a text is its headline: "Reed: We Will Not Move".</summary>
    private bool IsHeadline(TurnLabel label, TextSpan line)
    {
        if (label.Kind != LabelKind.Name) return false;
        int capitals = 0, lower = 0;
        var said = text.AsSpan(label.Whole.End, line.End - label.Whole.End);
        foreach (var range in said.SplitAny(' ', '‘', '\'', '"', '“'))
        {
            if (said[range] is not [var first, _, _, _, ..]) continue;
            if (char.IsUpper(first)) capitals++;
            else if (char.IsLower(first)) lower++;
        }
        return capitals > lower || !TextShape.EndsSentence(said);
    }

    /// <summary>Whether the line is an item of a list: "- Price: …".</summary>
    private bool IsPoint(TextSpan line)
    {
        var start = line.Start;
        while (start > 0 && text[start - 1] is not ('\n' or '\r')) start--;
        return text.AsSpan(start, line.Start - start).Trim("* \t_") is "-" or "•" or "+" or "·"
            || ListMarker.Bullet(text.AsSpan(start, line.End - start).TrimStart()) > 0;
    }

    /// <summary>The labels in text order; none where the text holds no turns.</summary>
    /// <param name="text">The text.</param>
    /// <param name="paragraphs">Its paragraphs in text order, headings among them.</param>
    public static List<TurnLabel> Find(string text, IReadOnlyList<TextSpan> paragraphs) => new TurnLabels(text, paragraphs).Labels();

    private List<TurnLabel> Labels()
    {
        candidates.RemoveAll(candidate => !candidate.Opens && candidate.Label.Kind == LabelKind.Name);
        var bracketed = Count(LabelKind.Bracketed) > 1;
        var letters = Count(LabelKind.Question) > 1 || (Count(LabelKind.Question) > 0 && Count(LabelKind.Answer) + Count(LabelKind.Speaker) > 0);
        var names = Names(bracketed || letters);
        var labels = candidates.FindAll(candidate => candidate.Label.Kind switch
        {
            LabelKind.Bracketed => bracketed,
            LabelKind.Question or LabelKind.Answer => letters,
            _ => names.Contains(Key(candidate.Label)),
        }).ConvertAll(candidate => candidate.Label);
        if (bracketed) AddBare(labels);
        BareAnswers.Add(text, paragraphs, labels);
        return labels.Count > 0 ? labels : UnmarkedInterview.Find(text, paragraphs);
    }

    private int Count(LabelKind kind) => candidates.Count(candidate => candidate.Label.Kind == kind);

    /// <summary>The names, as <see cref="Key"/> writes them, that open turns.</summary>
    private HashSet<string> Names(bool isInterview)
    {
        var named = candidates.FindAll(candidate => candidate.Label.Kind is LabelKind.Name or LabelKind.Speaker && candidate.Speech);
        var groups = named.GroupBy(candidate => Key(candidate.Label)).ToList();
        var all = candidates.Count(candidate => candidate.Label.Kind is LabelKind.Name or LabelKind.Speaker);
        if (named.Count * 10 < all * MostEnd) return [];
        var repeated = groups.Exists(group => group.Count() > 1) && groups.Count > 1 && named.Count > 2;
        var people = groups.Count(IsSomebody);
        var dense = people > 1 && named.Count * 2 >= paragraphs.Count - named.Select(candidate => candidate.Paragraph).DefaultIfEmpty(0).First();
        var speaks = groups.Where(group => group.Any(IsInCapitals) || (isInterview && (group.Count() > 1 || IsSomebody(group)))
            || (repeated && (group.Count() > 1 || IsSomebody(group) || group.Key.AsSpan().IndexOfAnyInRange('a', 'z') < 0
                || named.Count > paragraphs.Count / 2))
            || (dense && IsSomebody(group)));
        return speaks.Select(group => group.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether the label is so marked a speaker's that one is enough: "THE PRESIDENT:", "MS. ORME:".</summary>
    private bool IsInCapitals((TurnLabel Label, int Paragraph, bool Opens, bool Speech) candidate) =>
        candidate.Label.Kind == LabelKind.Speaker && candidate.Label.Name.In(text).IndexOfAnyInRange('a', 'z') < 0
        && char.IsWhiteSpace(text[candidate.Label.Whole.End - 1]);

    /// <summary>Whether the label has the form of a person's full name, a titled name or a role.</summary>
    private bool IsSomebody(IEnumerable<(TurnLabel Label, int Paragraph, bool Opens, bool Speech)> group) => group.First().Label is var label
        && (label.Kind == LabelKind.Speaker || TextShape.Words(label.Name.In(text), 5) is 2 or 3 or 4);

    /// <summary>The labels without a mark of those who answer bracketed questions: the names of persons between them, and initials.</summary>
    private void AddBare(List<TurnLabel> labels)
    {
        var labelled = candidates.Where(candidate => candidate.Opens).Select(candidate => candidate.Paragraph).ToHashSet();
        var first = candidates.Find(candidate => candidate.Label.Kind == LabelKind.Bracketed).Paragraph;
        var openers = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = first + 1; i < paragraphs.Count; i++)
        {
            if (labelled.Contains(i)) continue;
            var line = paragraphs[i].In(text);
            var end = line.IndexOf(' ');
            var word = end is > 1 and < 5 ? line[..end] : [];
            if (word.Length is < 2 or > 4 || word.ContainsAnyExceptInRange('A', 'Z')) continue;
            var key = word.ToString();
            if (!openers.TryGetValue(key, out var places)) openers.Add(key, places = []);
            places.Add(i);
        }
        foreach (var (initials, places) in openers)
        {
            if (places.Count < 2) continue;
            foreach (var place in places)
            {
                if (LabelReader.Bare(text, paragraphs[place], initials) is { } label) labels.Add(label);
            }
            if (FullName(initials, first, labelled) is { } full) labels.Add(full);
        }
        labels.Sort((left, right) => left.Whole.Start.CompareTo(right.Whole.Start));
    }

    /// <summary>The first answer, which names in full who has these <paramref name="initials"/>: "Michael Siegel I am …".</summary>
    private TurnLabel? FullName(string initials, int first, HashSet<int> labelled)
    {
        for (var i = first + 1; i < paragraphs.Count; i++)
        {
            if (labelled.Contains(i)) continue;
            var line = paragraphs[i].In(text);
            var at = 0;
            foreach (var initial in initials)
            {
                if (at >= line.Length || line[at] != initial) break;
                var word = line[at..].IndexOf(' ');
                if (word < 2) break;
                at += word + 1;
                if (initial != initials[^1] || at > line.Length) continue;
                if (LabelReader.Bare(text, paragraphs[i], line[..(at - 1)]) is { } label) return label;
            }
        }
        return null;
    }

    /// <summary>The last word of the label: "ANN REED" and "REED" are one.</summary>
    private string Key(TurnLabel label)
    {
        var name = label.Name.In(text);
        return name[(name.LastIndexOf(' ') + 1)..].ToString();
    }

    /// <summary>Whether something ends as speech does: with a mark that closes a sentence, or broken off by a dash.</summary>
    private bool EndsAsSpeech(TextSpan said)
    {
        var rest = TextLines.Trim(text, said).In(text).TrimEnd("*_");
        return rest.IsEmpty || TextShape.LastMark(rest) is '.' or '!' or '?' or '…' or '—' or '–' or '-' || rest[^1] is ')' or ']';
    }

    /// <summary>The next line of the paragraph that ends with <paramref name="line"/>.</summary>
    private TextSpan Next(TextSpan line)
    {
        var length = line.In(text).IndexOfAny('\n', '\r');
        if (length < 0) return new(line.End, line.End);
        return TextLines.Trim(text, line with { Start = line.Start + length + 1 });
    }
}
