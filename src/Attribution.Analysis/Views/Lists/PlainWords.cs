using System.Collections.Frozen;
using Attribution.Claims;
using Attribution.Corpus.Rows;

namespace Attribution.Views.Lists;

/// <summary>What readers see in place of the names of facets and of their values.</summary>
internal static class PlainWords
{
    private static readonly FrozenDictionary<string, string> Headings = new Dictionary<string, string>
    {
        ["document"] = "Article",
        ["outlet"] = "Outlet",
        ["date"] = "Date",
        ["month"] = "Month",
        ["author"] = "Author",
        ["desk"] = "Desk",
        ["source"] = "Who says it",
        ["speaker"] = "Who says it",
        ["claimant"] = "Whose number",
        ["source kind"] = "Kind of source",
        ["relay"] = "Relayed by the outlet",
        ["voice"] = "In whose words",
        ["section"] = "Part of the article",
        ["depth"] = "Hands it went through",
        ["stance"] = "Stance",
        ["disputes"] = "Denies",
        ["denies"] = "Denies whom",
        ["rests on"] = "Rests on",
        ["framing"] = "What the verb does",
        ["hand"] = "Relayed or not",
        ["anonymity"] = "Kind of unnamed person",
        ["carrier"] = "Relayed by",
        ["found by"] = "Found by",
        ["tenth"] = "Tenth of the article",
        ["disputed by"] = "Denied by",
        ["said"] = "Counted",
        ["type"] = "What it tells",
        ["group"] = "The same claim",
        ["outlets"] = "How many outlets carry it",
        ["affiliation"] = "Belongs to",
        ["verb"] = "Verb",
        ["inside"] = "Inside the quote",
        ["unit"] = "Unit",
        ["per"] = "Per",
        ["change"] = "Change",
        ["of"] = "What it counts",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<(string, string), string> Values = new Dictionary<(string, string), string>
    {
        [("voice", "direct")] = "direct (word for word)",
        [("voice", "mixed")] = "mixed (partly word for word)",
        [("voice", "indirect")] = "indirect (in the writer's words)",
        [("voice", "author")] = "the writer's own",
        [("kind", "direct")] = "direct (word for word)",
        [("kind", "mixed")] = "mixed (partly word for word)",
        [("kind", "indirect")] = "indirect (in the writer's words)",
        [("hand", "first")] = Terms.NoOutlet,
        [("hand", "second")] = Terms.Relayed,
        [("anonymity", "anonymous")] = "anonymous (name withheld or not given)",
        [("anonymity", "by office")] = "by office (identifiable)",
        [("anonymity", "collective")] = "collective (many, by what they share)",
        [("anonymity", "generic")] = "generic (anybody)",
        [("said", "yes")] = "each statement once",
        [("said", "again")] = "said again in the article",
        [("said", "no")] = Terms.NotSaid,
        [("said", "inside")] = "inside another",
        [("stance", "asserts")] = "says that it is so",
        [("stance", "denies")] = "denies it",
        [("stance", "asks")] = "asks",
        [("stance", "urges")] = "urges or demands",
        [("stance", "promises")] = "promises",
        [("framing", "neutral")] = "only reports",
        [("framing", "as true")] = "takes it as true",
        [("framing", "at a distance")] = "keeps a distance",
        [("found by", "quoted")] = "the denial quotes it",
        [("found by", "words")] = "both share words",
        [("found by", "place")] = "it answers what stands before it",
        [("found by", "context")] = $"it stands near ({Terms.Guess})",
        [("source kind", "none")] = Terms.NoSource,
        [("source kind", "unspecified")] = $"{Terms.Unspecified} (“it is believed”, “reports”)",
    }.Concat(Types).ToFrozenDictionary();

    /// <summary>The part of the article in which a passage stands, to be set beside it; empty for the body.</summary>
    public static string Part(string section) => section == Passages.Sections.NameOf(Documents.SectionKind.Body) ? "" : $"in the {section}";

    /// <summary>The heading of the facet <paramref name="facet"/> in the list <paramref name="list"/>.</summary>
    public static string Heading(string list, string facet) => (list, facet) switch
    {
        ("quotes", "kind") => "In whose words",
        ("figures", "kind") => "Kind of number",
        _ => Headings.GetValueOrDefault(facet, facet),
    };

    /// <summary>What readers see of a value.</summary>
    public static string Value(string facet, string value) => Values.GetValueOrDefault((facet, value), value);

    private static IEnumerable<KeyValuePair<(string, string), string>> Types => Enum.GetValues<Quotes.AttributionType>()
        .Select(type => KeyValuePair.Create(("type", EnumWords.Of(type)!), Audit.AuditTypes.Plain(type)));
}
