using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Attribution.Documents;
using Attribution.Documents.Files;

namespace Attribution.Evaluation.Gold.Marked;

/// <summary>
/// Reads and writes marks as the annotation tool brat does: marks are its entities, what is one of a few words its attributes, what is in free
/// words its notes ("actor: Ann Lind; relay: Reuters"), and what belongs together its relations.
/// </summary>
internal static class BratMarks
{
    /// <summary>The relations: from which mark to which, and the feature that says the same, of the second mark or of the first.</summary>
    private static readonly (string Name, MarkLayer To, string Feature, bool OfTarget)[] Relations =
    [
        ("SaidBy", MarkLayer.Source, "quote", true), ("CuedBy", MarkLayer.Cue, "quote", true),
        ("Inside", MarkLayer.Content, "parent", false), ("Denies", MarkLayer.Content, "denies", false),
    ];

    /// <summary>What kinds of marks there are: brat's <c>annotation.conf</c>.</summary>
    public static string Configuration()
    {
        var lines = new List<string> { "[entities]" };
        lines.AddRange(MarkLayer.All.Select(layer => layer.Name));
        lines.AddRange(["", "[relations]"]);
        lines.AddRange(Relations.Select(relation => $"{relation.Name}\tArg1:{MarkLayer.Content.Name}, Arg2:{relation.To.Name}"));
        lines.AddRange(["<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>", "", "[events]", "", "[attributes]"]);
        foreach (var (layer, feature) in MarkLayer.All.SelectMany(layer => layer.Features.Select(feature => (layer, feature))))
        {
            if (feature.Form is FeatureForm.Flag) lines.Add($"{Attribute(layer, feature)}\tArg:{layer.Name}");
            else if (feature.Form is FeatureForm.Choice)
            {
                var values = feature.Choices.Select(choice => choice.Replace(' ', '_'));
                lines.Add($"{Attribute(layer, feature)}\tArg:{layer.Name}, Value:{string.Join('|', values)}");
            }
        }
        return string.Concat(lines.Select(line => line + "\n"));
    }

    /// <summary>The marks of <paramref name="text"/> as brat's standoff lines.</summary>
    public static string Write(string text, IReadOnlyList<Mark> marks)
    {
        var points = new CodePoints(text);
        var lines = new StringBuilder();
        var (things, attributes, relations, notes) = (0, 0, 0, 0);
        var contents = marks.Index().Where(mark => mark.Item.Layer == MarkLayer.Content)
            .ToDictionary(mark => mark.Item["quote"]!, mark => mark.Index + 1, StringComparer.Ordinal);
        foreach (var mark in marks)
        {
            // No piece may go over the end of a line.
            var pieces = mark.Spans.SelectMany(span => Lines(text, span)).ToList();
            var places = string.Join(';', pieces.Select(piece =>
                string.Create(CultureInfo.InvariantCulture, $"{points.Of(piece.Start)} {points.Of(piece.End)}")));
            Line($"T{++things}\t{mark.Layer.Name} {places}\t{string.Join(' ', pieces.Select(piece => piece.Of(text)))}");
            foreach (var feature in mark.Layer.Features)
            {
                if (mark[feature.Name] is not { } value) continue;
                if (feature.Form is FeatureForm.Flag) Line($"A{++attributes}\t{Attribute(mark.Layer, feature)} T{things}");
                else if (feature.Form is FeatureForm.Choice) Line($"A{++attributes}\t{Attribute(mark.Layer, feature)} T{things} {value.Replace(' ', '_')}");
            }
            foreach (var (name, to, feature, ofTarget) in Relations)
            {
                if (mark.Layer != (ofTarget ? to : MarkLayer.Content) || !contents.TryGetValue(mark[feature] ?? "", out var other)) continue;
                Line(ofTarget ? $"R{++relations}\t{name} Arg1:T{other} Arg2:T{things}" : $"R{++relations}\t{name} Arg1:T{things} Arg2:T{other}");
            }
            var said = mark.Layer.Features.Where(feature => feature.Form is FeatureForm.Words or FeatureForm.Number && mark[feature.Name] is not null)
                .Select(feature => $"{feature.Name}: {mark[feature.Name]!.ReplaceLineEndings(" ").Replace(';', ',').Replace('\t', ' ')}").ToList();
            if (said.Count > 0) Line($"#{++notes}\tAnnotatorNotes T{things}\t{string.Join("; ", said)}");
        }
        return lines.ToString();

        void Line(string line) => lines.Append(line).Append('\n');
    }

    /// <summary>Reads the marks in the file at <paramref name="path"/> that stand in <paramref name="text"/>.</summary>
    /// <exception cref="DocumentException">A line says what it cannot, or a mark does not stand in the text.</exception>
    public static ImmutableArray<Mark> Read(string path, string text)
    {
        var points = new CodePoints(text);
        var marks = new OrderedDictionary<string, Mark>(StringComparer.Ordinal);
        // What is said of marks may stand before them.
        var later = new List<(int Line, string[] Cells)>();
        var number = 0;
        using var reader = new StringReader(TextDecoder.Decode(FileBytes.Read(path), out _) ?? "");
        while (reader.ReadLine() is { } line)
        {
            number++;
            var cells = line.Split('\t');
            if (line.StartsWith('T')) marks[cells[0]] = Thing(cells);
            else if (line.Length > 0 && line[0] is 'A' or 'M' or 'R' or '#') later.Add((number, cells));
        }
        foreach (var (at, cells) in later)
        {
            number = at;
            if (cells[0][0] is '#') Note(cells);
            else if (cells[0][0] is 'R') Relation(cells);
            else Attributed(cells);
        }
        return [.. marks.Values];

        Mark Thing(string[] cells)
        {
            if (cells.Length != 3 || cells[1].Split(' ', 2) is not [var kind, var places]) throw Bad("an entity must be a kind, its places and its words");
            var layer = MarkLayer.Named(kind) ?? throw Bad($"'{kind}' is none of {string.Join(", ", MarkLayer.All.Select(known => known.Name))}");
            var spans = places.Split(';').Select(place => Span(place) ?? throw Bad($"'{place}' is no place in the text, which has {points.Count} characters"))
                .Order().ToImmutableArray();
            if (!Letters(string.Concat(spans.Select(span => span.Of(text)))).SequenceEqual(Letters(cells[2])))
                throw Bad($"at {places} the text does not read “{cells[2]}”, so that this is the annotation of another text");
            var features = ImmutableDictionary<string, string>.Empty;
            return new(layer, spans, layer == MarkLayer.Content ? features.Add("quote", cells[0]) : features);
        }

        TextSpan? Span(string place) => place.Split(' ') is [var from, var to]
            && int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && int.TryParse(to, NumberStyles.None, CultureInfo.InvariantCulture, out var end) && start < end && end <= points.Count
            ? new(points.UnitOf(start), points.UnitOf(end)) : null;

        void Attributed(string[] cells)
        {
            var words = cells.Length > 1 ? cells[1].Split(' ') : [];
            if (words.Length < 2) throw Bad("an attribute must be its name and the entity of which it is said");
            var mark = Of(words[1]);
            var feature = mark.Layer.Features.FirstOrDefault(feature => feature.Form is FeatureForm.Flag or FeatureForm.Choice
                && Attribute(mark.Layer, feature) == words[0]) ?? throw Bad($"'{words[0]}' cannot be said of a {mark.Layer.Name}");
            Say(words[1], feature, feature.Form is FeatureForm.Flag ? "true" : string.Join(' ', words.Skip(2)).Replace('_', ' '));
        }

        void Relation(string[] cells)
        {
            if (cells.Length < 2 || cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var name, ['A', 'r', 'g', '1', ':', .. var from],
                ['A', 'r', 'g', '2', ':', .. var to]])
                throw Bad("a relation must be its name, Arg1:ID and Arg2:ID");
            var known = Array.Find(Relations, relation => relation.Name == name);
            if (known.Name is null) throw Bad($"'{name}' is none of {string.Join(", ", Relations.Select(relation => relation.Name))}");
            if (Of(from).Layer != MarkLayer.Content || Of(to).Layer != known.To)
                throw Bad($"{name} leads from a {MarkLayer.Content.Name} to a {known.To.Name}");
            var (of, value) = known.OfTarget ? (to, from) : (from, to);
            Say(of, marks[of].Layer.Feature(known.Feature)!, value);
        }

        // What a person writes beside that is no "name: value" of the mark is a remark.
        void Note(string[] cells)
        {
            if (cells.Length < 3 || cells[1].Split(' ') is not ["AnnotatorNotes", var id] || !marks.TryGetValue(id, out var mark)) return;
            foreach (var part in cells[2].Split(';'))
            {
                if (part.Split(':', 2, StringSplitOptions.TrimEntries) is [var name, { Length: > 0 } value] && mark.Layer.Feature(name) is { } feature
                    && feature.Form is FeatureForm.Words or FeatureForm.Number)
                    Say(id, feature, value);
            }
        }

        void Say(string id, MarkFeature feature, string value)
        {
            if (feature.Problem(value) is { } problem) throw Bad(problem);
            marks[id] = marks[id] with { Features = marks[id].Features.SetItem(feature.Name, value) };
        }

        Mark Of(string id) => marks.TryGetValue(id, out var mark) ? mark : throw Bad($"there is no entity {id}");

        DocumentException Bad(string reason) => new(path, EvaluationMessages.BadMark(path, number, reason));
    }

    /// <summary>An attribute's name: those of contents as they are, others with their layer before them, as brat knows each name once.</summary>
    private static string Attribute(MarkLayer layer, MarkFeature feature)
    {
        var name = string.Concat(feature.Name.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        return layer == MarkLayer.Content ? name : layer.Name + name;
    }

    private static IEnumerable<char> Letters(string words) => words.Where(letter => !char.IsWhiteSpace(letter));

    private static IEnumerable<TextSpan> Lines(string text, TextSpan span)
    {
        var start = span.Start;
        for (var at = span.Start; at <= span.End; at++)
        {
            if (at < span.End && text[at] is not ('\n' or '\r')) continue;
            if (at > start) yield return new(start, at);
            start = at + 1;
        }
    }
}
