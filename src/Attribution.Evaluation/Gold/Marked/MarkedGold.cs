using System.Collections.Immutable;
using System.Globalization;
using Attribution.Actors;
using Attribution.Claims;
using Attribution.Documents;
using Attribution.Language;
using Attribution.Quotes;

namespace Attribution.Evaluation.Gold.Marked;

/// <summary>
/// Makes an article's annotation of what is marked in it. What a person who adds a mark need not say is concluded: the kind of a quote from its
/// quotation marks, the quote around it from its place, the kind of its source from who speaks.
/// </summary>
internal sealed class MarkedGold
{
    private readonly string document, text;
    private readonly List<GoldActor> actors = [];
    private readonly Dictionary<string, GoldActor> byName = new(StringComparer.Ordinal);
    private readonly Lazy<AnnotatedDocument> annotated;

    private MarkedGold(string document, string text)
    {
        (this.document, this.text) = (document, text);
        annotated = new(() => Annotator.Annotate(DocumentReader.Parse(text, document)));
    }

    /// <summary>The annotation of <paramref name="document"/>, in whose <paramref name="text"/> the marks stand.</summary>
    public static GoldAnnotation Of(string document, string text, IReadOnlyCollection<Mark> marks) => new MarkedGold(document, text).Make(marks);

    private GoldAnnotation Make(IReadOnlyCollection<Mark> marks)
    {
        AddActors(marks.Where(mark => mark.Layer == MarkLayer.Actor));
        var (sources, cues) = (ByQuote(marks, MarkLayer.Source), ByQuote(marks, MarkLayer.Cue));
        var contents = marks.Where(mark => mark.Layer == MarkLayer.Content)
            .GroupBy(mark => mark["quote"] ?? $"{mark.Span.Start}-{mark.Span.End}", StringComparer.Ordinal)
            .Select(pieces => (Number: pieces.Key, Mark: Joined(pieces)))
            .OrderBy(content => content.Mark.Span.Start).ThenByDescending(content => content.Mark.Span.End).ToList();
        var ids = contents.Index().ToDictionary(content => content.Item.Number, content => $"q{content.Index + 1}", StringComparer.Ordinal);
        ImmutableArray<GoldQuote> quotes =
        [
            .. contents.Select(content => Quote(ids[content.Number], content.Mark, sources.GetValueOrDefault(content.Number),
                cues.GetValueOrDefault(content.Number), Parent(content.Mark), Id(content.Mark["denies"]))),
        ];
        return new(document, [.. actors], quotes,
            [.. marks.Where(mark => mark.Layer == MarkLayer.Figure).OrderBy(mark => mark.Span).Select((mark, index) => Figure(mark, index, quotes))],
            [.. marks.Where(mark => mark.Layer == MarkLayer.Unattributed).OrderBy(mark => mark.Span).Select(mark => new GoldSentence(mark.Span))]);

        string? Id(string? number) => number is null ? null : ids.GetValueOrDefault(number);

        // A mark that says all that is asked of it, as those of the program do, says where it belongs, too.
        string? Parent(Mark mark) => mark["parent"] is not null || (mark["kind"] is not null && mark["stance"] is not null && mark["source_kind"] is not null)
            ? Id(mark["parent"])
            : contents.Where(other => other.Mark.Spans.Any(piece => piece.Contains(mark.Span)) && other.Mark.Span.Length > mark.Span.Length)
                .OrderBy(other => other.Mark.Span.Length).Select(other => ids[other.Number]).FirstOrDefault();
    }

    private void AddActors(IEnumerable<Mark> marks)
    {
        var named = marks.Select(mark => (Mark: mark, Words: mark.Span.Of(text).ReplaceLineEndings(" ")));
        foreach (var one in named.GroupBy(mention => Names.Key(mention.Mark["name"] ?? mention.Words), StringComparer.Ordinal))
        {
            var name = one.Select(mention => mention.Mark["name"]).FirstOrDefault(name => name is not null) ?? one.First().Words;
            Add(name, one.Select(mention => mention.Mark["kind"]).FirstOrDefault(kind => kind is not null) ?? EnumWords.Of(ActorKind.Person)!,
                [.. one.Select(mention => mention.Words).Distinct(StringComparer.Ordinal).Where(words => words != name)],
                one.Select(mention => mention.Mark["role"]).FirstOrDefault(role => role is not null));
        }
    }

    private GoldActor Add(string name, string kind, ImmutableArray<string> aliases, string? role)
    {
        var slug = Slug.Of(name);
        var id = Enumerable.Range(1, int.MaxValue).Select(number => number == 1 ? slug : $"{slug}-{number}").First(id => actors.All(actor => actor.Id != id));
        var actor = new GoldActor(id, name, kind, aliases, role);
        actors.Add(actor);
        // A full name goes before what others are also called.
        byName[Names.Key(name)] = actor;
        foreach (var alias in aliases) byName.TryAdd(Names.Key(alias), actor);
        return actor;
    }

    /// <summary>The actor of this name; one whom no mark names is added.</summary>
    private GoldActor? Actor(string? name, string kind) =>
        string.IsNullOrWhiteSpace(name) ? null : byName.GetValueOrDefault(Names.Key(name)) ?? Add(name, kind, [], null);

    private GoldQuote Quote(string id, Mark mark, Mark? source, Mark? cue, string? parent, string? denied)
    {
        var actor = Actor(mark["actor"], mark["source_kind"] switch
        {
            "institution" or "document" => EnumWords.Of(ActorKind.Organization)!,
            "news outlet" => EnumWords.Of(ActorKind.Outlet)!,
            _ => EnumWords.Of(ActorKind.Person)!,
        });
        var sourceKind = mark["source_kind"] ?? EnumWords.Of(actor?.Kind switch
        {
            null => source is null ? SourceKind.Unspecified : SourceKind.UnnamedPerson,
            "person" => SourceKind.NamedPerson,
            "outlet" => SourceKind.NewsOutlet,
            _ => SourceKind.Institution,
        })!;
        return new(id, mark["kind"] ?? EnumWords.Of(QuoteKinds.Of(annotated.Value, cue?.Span, mark.Spans))!, mark.Spans,
            mark["stance"] ?? EnumWords.Of(Stance.Asserts)!, sourceKind, source?.Span, cue?.Span, actor?.Id,
            Actor(mark["relay"], EnumWords.Of(ActorKind.Outlet)!)?.Id, parent, denied is null ? null : [denied], mark["type"],
            mark["negated"] == "true", mark["turn"] == "true");
    }

    private static GoldFigure Figure(Mark mark, int index, ImmutableArray<GoldQuote> quotes) => new(
        $"f{index + 1}", mark.Span, mark["kind"] ?? EnumWords.Of(Figures.FigureKind.Count)!, Number(mark["value"]), Number(mark["upper"]), mark["unit"],
        mark["approximation"], mark["of"], mark["resolved"],
        quotes.FirstOrDefault(quote => quote.Parent is null && quote.Content.Any(piece => piece.Contains(mark.Span)))?.Id);

    private static double? Number(string? value) => value is null ? null : double.Parse(value, CultureInfo.InvariantCulture);

    /// <summary>The parts of a layer by the quote to which they belong; several of one quote are one. Those of no quote are none.</summary>
    private static Dictionary<string, Mark> ByQuote(IEnumerable<Mark> marks, MarkLayer layer) =>
        marks.Where(mark => mark.Layer == layer && mark["quote"] is not null).GroupBy(mark => mark["quote"]!, StringComparer.Ordinal)
            .ToDictionary(parts => parts.Key, Joined, StringComparer.Ordinal);

    private static Mark Joined(IEnumerable<Mark> pieces)
    {
        Mark[] all = [.. pieces.OrderBy(piece => piece.Span)];
        return all[0] with
        {
            Spans = [.. all.SelectMany(piece => piece.Spans)],
            Features = all.SelectMany(piece => piece.Features).DistinctBy(feature => feature.Key).ToImmutableDictionary(),
        };
    }
}
