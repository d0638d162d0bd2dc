using System.Collections.Frozen;
using Attribution.Figures.Pieces;
using Attribution.Figures.Quantities;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Figures.Counted;

/// <summary>
/// Finds which figures say how something changed: "rose 12 percent to $3.2 billion from $2.9 billion", "a 5% drop", "41 cents a
/// share, up from 38 cents". An amount of change and the level that is reached have a direction, and where the text says so what the
/// level was before and came to be.
/// </summary>
internal static class Changes
{
    private const int Reach = 14;

    private static readonly FrozenDictionary<string, Change>.AlternateLookup<ReadOnlySpan<char>> Directions = Lexicon.Rows("change-words.tsv")
        .ToFrozenDictionary(row => row[0], row => row.Length < 2 ? Change.None : row[1] == "up" ? Change.Up : Change.Down, StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly WordSet Higher = FigureWords.Set("comparatives-upward");

    private static readonly WordSet Lower = FigureWords.Set("comparatives-downward");

    private static readonly WordSet Transitive = FigureWords.Set("verbs-that-take-amounts");

    private static readonly WordSet Between = FigureWords.Set("between-change-and-amount");

    /// <summary>How a figure stands to the word of change that it goes with.</summary>
    private enum Role
    {
        Amount,
        Level,
        Origin,
    }

    /// <summary>A figure with the piece of its word of change, and whether no preposition joins the two.</summary>
    private readonly record struct Link(int Figure, int Word, Role Role, bool Plain);

    /// <summary>A figure of the paragraph with what was read there.</summary>
    /// <param name="Index">The figure's index among those of the document.</param>
    /// <param name="First">The first piece, the approximator where there is one.</param>
    /// <param name="End">The piece behind number and unit.</param>
    internal readonly record struct Place(int Index, int First, int End);

    /// <summary>Gives the figures at <paramref name="places"/>, in text order, their changes.</summary>
    public static void Add(AnnotatedDocument document, Line line, List<Place> places, IList<Figure> figures)
    {
        if (places.Count == 0) return;
        var links = new List<Link>();
        for (var i = 0; i < places.Count; i++)
        {
            if (figures[places[i].Index].Kind is FigureKind.Date or FigureKind.Set or FigureKind.Ordinal) continue;
            if (Before(document, line, places, i) is { } link) links.Add(link);
            else if (Behind(line, places[i].End) is not Change.None and var direction) Set(figures, places[i].Index, direction, null, null);
        }
        for (var i = 0; i < links.Count;)
        {
            var end = i + 1;
            while (end < links.Count && links[end].Word == links[i].Word) end++;
            Complete(document, line, places, links[i..end], figures);
            i = end;
        }
    }

    /// <summary>The word of change before the figure, reached over other figures and what tells when and where; null for none.</summary>
    private static Link? Before(AnnotatedDocument document, Line line, List<Place> places, int index)
    {
        var first = places[index].First;
        var at = first - 1;
        if (RangeReader.From(line, first) is >= 0 and var from) at = from;
        Role? role = line.Is(at, "to") ? Role.Level : line.Is(at, "from") ? Role.Origin : line.Is(at, "by", "of") ? Role.Amount : null;
        if (role is not null) at--;
        // "an increase of 5%": of other nouns "of" tells no change.
        if (line.Is(first - 1, "of") && !Directions.ContainsKey(line.Word(at))) return null;
        var sentence = document.SentenceAt(line[first].Start);
        var previous = index - 1;
        for (var limit = Math.Max(0, first - Reach); at >= limit; at--)
        {
            while (previous >= 0 && places[previous].First > at) previous--;
            if (previous >= 0 && at < places[previous].End)
            {
                // Over a figure only by way of a preposition or "or": "rose 12 percent to", "rose 5 points, or 2 percent".
                if (role is null && !line.Is(first - 1, "or")) return null;
                at = places[previous].First;
                continue;
            }
            if (Directions.ContainsKey(line.Word(at)) && !(line.Is(at, "up", "down") && line.Is(at + 1, "to") && at + 1 >= first))
            {
                if (document.SentenceAt(line[at].Start) != sentence) return null;
                return new Link(index, at, role ?? Role.Amount, role is null);
            }
            if (role is null && !line.IsAny(at, Between) && !line.Is(at, "or") && !line.IsMark(at, ',')) return null;
            if (line.IsStop(at) && !line.IsMark(at, ',') || line.IsAny(at, "while", "as", "but", "who", "that") || IsVerb(document, line, at)) return null;
        }
        return null;
    }

    private static bool IsVerb(AnnotatedDocument document, Line line, int at)
    {
        var token = document.TokenAt(line[at].Start);
        return token < document.Tokens.Length && document.Tokens[token].Tag is "VBD" or "VBZ" or "VBP" or "MD" or "VB";
    }

    /// <summary>The direction that the word directly behind a figure tells: "a 5% drop", "20 points higher".</summary>
    private static Change Behind(Line line, int end)
    {
        var at = line.SkipHyphen(end);
        if (line.IsAny(at, Higher)) return Change.Up;
        if (line.IsAny(at, Lower)) return Change.Down;
        return line.IsWord(at) && !line.Is(at, "up", "down") && Directions.TryGetValue(line.Word(at), out var direction) ? direction : Change.None;
    }

    /// <summary>Gives the figures of one word of change their direction, and amount and level what was before and after.</summary>
    private static void Complete(AnnotatedDocument document, Line line, List<Place> places, List<Link> links, IList<Figure> figures)
    {
        double? ValueOf(Role role) => links.Where(link => link.Role == role).Select(link => figures[places[link.Figure].Index].Value).FirstOrDefault();
        var (from, to) = (ValueOf(Role.Origin), ValueOf(Role.Level));
        var level = to is null ? Level(document, line, places, links[0], figures) : -1;
        if (level >= 0) to = figures[places[level].Index].Value;
        Directions.TryGetValue(line.Word(links[0].Word), out var direction);
        if (direction == Change.None && from is { } old && to is { } now) direction = now > old ? Change.Up : now < old ? Change.Down : Change.None;
        if (direction == Change.None) return;
        foreach (var link in links)
        {
            if (link.Role == Role.Amount && !(link.Plain && IsObject(line, link, figures[places[link.Figure].Index])))
                Set(figures, places[link.Figure].Index, direction, from, to);
            else if (link.Role == Role.Level) Set(figures, places[link.Figure].Index, direction, from, null);
        }
        if (level >= 0) Set(figures, places[level].Index, direction, from, null);
    }

    /// <summary>Whether the figure is what the verb acts on and not by how much something changed: "lost $3 million", "cut 300 jobs".</summary>
    private static bool IsObject(Line line, Link link, Figure figure) =>
        figure.Kind == FigureKind.Count && figure.Span.End > figure.Number.End
        || figure.Kind is FigureKind.Money or FigureKind.Count && line.IsAny(link.Word, Transitive);

    /// <summary>The level that stands before "up" or "down", set off by a comma: "41 cents a share, up from 38 cents"; -1 for none.</summary>
    private static int Level(AnnotatedDocument document, Line line, List<Place> places, Link link, IList<Figure> figures)
    {
        if (!line.Is(link.Word, "up", "down") || !(line.IsMark(link.Word - 1, ',') || line.IsMark(link.Word - 1, '('))) return -1;
        var before = link.Figure - 1;
        if (before < 0 || places[before].End > link.Word || link.Word - places[before].End > 6) return -1;
        var figure = figures[places[before].Index];
        return figure.Kind is FigureKind.Date or FigureKind.Set or FigureKind.Ordinal || figure.Sentence != document.SentenceAt(line[link.Word].Start)
            ? -1 : before;
    }

    private static void Set(IList<Figure> figures, int index, Change direction, double? from, double? to) =>
        figures[index] = figures[index] with { Change = direction, ChangedFrom = from, ChangedTo = to };
}
