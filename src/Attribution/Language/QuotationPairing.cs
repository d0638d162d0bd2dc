using Attribution.Documents;

namespace Attribution.Language;

/// <summary>Pairs the quotation marks of one paragraph.</summary>
/// <param name="text">The text.</param>
/// <param name="range">The paragraph.</param>
/// <param name="below">The family of the single mark with which the next paragraph opens; none where it does not.</param>
internal sealed class QuotationPairing(string text, TextSpan range, QuoteFamily below)
{
    private readonly List<QuoteMark> _marks = QuoteMarks.Find(text, range);
    private readonly List<(int Mark, QuoteFamily Family)> _open = [];
    private readonly int[] _openByFamily = new int[Enum.GetValues<QuoteFamily>().Length];
    private readonly List<(int Mark, int End, bool Closed)> _pairs = [];

    /// <summary>Adds the paragraph's quotations to <paramref name="found"/>.</summary>
    /// <param name="found">Receives them, ordered by start.</param>
    /// <param name="pending">The family of the quotation that the paragraph before left open.</param>
    /// <returns>The family of the outermost quotation that this paragraph leaves open.</returns>
    public QuoteFamily Run(List<Quotation> found, QuoteFamily pending)
    {
        var closers = LaterClosers();
        for (var i = 0; i < _marks.Count; i++) Read(i, closers);
        var left = _open.Count > 0 ? _open[0].Family : QuoteFamily.None;
        while (_open.Count > 0) Pop(range.End, false);
        Emit(found, pending);
        return left;
    }

    private void Read(int i, int[] closers)
    {
        var mark = _marks[i];
        var isOpen = _openByFamily[(int)mark.Family] > 0;
        var single = IsSingle(mark.Family);
        if (isOpen && mark.Closes && !(single && IsPlural(mark) && (closers[i] >= 0 || mark.Family == below)) && !IsReopening(mark))
        {
            while (_open[^1].Family != mark.Family) Pop(mark.Start, false);
            Pop(mark.End, true);
        }
        else if (ClosesAcross(mark) is var family && family != QuoteFamily.None)
        {
            while (_open[^1].Family != family) Pop(mark.Start, false);
            Pop(mark.End, true);
        }
        else if (mark.Opens && !(single && (isOpen || (closers[i] < 0 && !RunsOn(mark)))))
        {
            _open.Add((i, mark.Family));
            _openByFamily[(int)mark.Family]++;
        }
    }

    /// <summary>Whether a curly mark that can only open stands inside its own family: “A “B” c”.</summary>
    private bool IsReopening(QuoteMark mark) => mark.Opens && text[mark.Start] == '“' && !(char.IsWhiteSpace(Behind(mark)) || char.IsPunctuation(Behind(mark)));

    private char Behind(QuoteMark mark) => mark.End < range.End ? text[mark.End] : ' ';

    /// <summary>The open family that a double mark of another family closes: “so" and "so”.</summary>
    private QuoteFamily ClosesAcross(QuoteMark mark)
    {
        if (!mark.Closes || _openByFamily[(int)mark.Family] > 0) return QuoteFamily.None;
        var other = mark.Family switch
        {
            QuoteFamily.Straight => QuoteFamily.Curly,
            QuoteFamily.Curly when text[mark.Start] == '”' => QuoteFamily.Straight,
            _ => QuoteFamily.None,
        };
        return other != QuoteFamily.None && _openByFamily[(int)other] > 0 ? other : QuoteFamily.None;
    }

    private void Pop(int end, bool closed)
    {
        var (mark, family) = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        _openByFamily[(int)family]--;
        if (closed || !IsSingle(family) || RunsOn(_marks[mark])) _pairs.Add((mark, end, closed));
    }

    private void Emit(List<Quotation> found, QuoteFamily pending)
    {
        _pairs.Sort((a, b) => a.Mark.CompareTo(b.Mark));
        var around = new Stack<int>();
        foreach (var (mark, end, closed) in _pairs)
        {
            var start = _marks[mark].Start;
            while (around.Count > 0 && around.Peek() <= start) around.Pop();
            var stop = closed ? end : TrimEnd(start + 1, end);
            var continues = start == range.Start && pending == _marks[mark].Family;
            found.Add(new Quotation(new TextSpan(start, stop), closed, continues, around.Count));
            around.Push(end);
        }
    }

    private int TrimEnd(int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return end;
    }

    /// <summary>For each mark, the index of a later one that closes its family, no opening one standing between; -1 without one.</summary>
    private int[] LaterClosers()
    {
        var later = new int[_marks.Count];
        var next = new int[_openByFamily.Length];
        Array.Fill(next, -1);
        for (var i = _marks.Count - 1; i >= 0; i--)
        {
            ref var closer = ref next[(int)_marks[i].Family];
            later[i] = closer;
            if (_marks[i].Closes) closer = i;
            else if (_marks[i].Opens) closer = -1;
        }
        return later;
    }

    /// <summary>Whether the single mark opens a quotation that goes on in the next paragraph: it opens the paragraph, or stands behind a colon.</summary>
    private bool RunsOn(QuoteMark mark) => mark.Opens && mark.Family == below
        && (mark.Start == range.Start || text.AsSpan(range.Start, mark.Start - range.Start).TrimEnd() is [.., ':' or ',']);

    /// <summary>Whether the mark may be the apostrophe of a plural: the workers’ rights.</summary>
    private bool IsPlural(QuoteMark mark) =>
        text[mark.Start - 1] is 's' or 'S' && mark.End + 1 < range.End && text[mark.End] == ' ' && char.IsLower(text[mark.End + 1]);

    private static bool IsSingle(QuoteFamily family) => family is QuoteFamily.StraightSingle or QuoteFamily.CurlySingle;
}
