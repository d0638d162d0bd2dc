using System.Collections.Frozen;
using System.Globalization;
using Attribution.Claims;
using Attribution.Corpus.Rows;

namespace Attribution.Views.Lists;

/// <summary>What readers see in place of the names of facets and of their values.</summary>
internal static class PlainWords
{
    /// <summary>Of a passage that says once more what the article says elsewhere.</summary>
    public const string Again = "said again";

    /// <summary>Of a denial of which the program is not sure what it answers.</summary>
    public const string GuessedDenial = $"what it denies is {Terms.Guess}";

    private const string Direct = "direct (word for word)", Mixed = "mixed (partly word for word)", Indirect = "indirect (no quotation marks of its own)";

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
        ["depth"] = "How often passed on",
        ["stance"] = "What the source does",
        ["disputes"] = "Denies",
        ["denies"] = "Denies whom",
        ["rests on"] = "Rests on",
        ["framing"] = "How the verb tells it",
        ["hand"] = "Relayed or not",
        ["anonymity"] = "Who is unnamed",
        ["told by"] = "By what the speaker is told",
        ["carrier"] = "Relayed by",
        ["found by"] = "Why it answers the claim",
        ["tenth"] = "How far down in the article",
        ["disputed by"] = "Denied by",
        ["said"] = "In the counts",
        ["type"] = "What it tells",
        ["group"] = "The same claim",
        ["outlets"] = "How many outlets carry it",
        ["affiliation"] = "Belongs to",
        ["verb"] = "Verb",
        ["inside"] = "Inside the quote",
        ["polarity"] = "Turned into its opposite",
        ["unit"] = "Unit",
        ["per"] = "For each",
        ["change"] = "Up or down",
        ["of"] = "What it counts",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<(string, string), string> Values = new Dictionary<(string, string), string>
    {
        [("voice", "direct")] = Direct,
        [("voice", "mixed")] = Mixed,
        [("voice", "indirect")] = Indirect,
        [("voice", "author")] = "the writer's own",
        [("kind", "direct")] = Direct,
        [("kind", "mixed")] = Mixed,
        [("kind", "indirect")] = Indirect,
        [("hand", "first")] = Terms.NoOutlet,
        [("hand", "second")] = Terms.Relayed,
        [("anonymity", "anonymous")] = "anonymous (name withheld or not given)",
        [("anonymity", "by office")] = "by office (identifiable)",
        [("anonymity", "collective")] = "collective (many, by what they share)",
        [("anonymity", "generic")] = "generic (anybody)",
        [("said", "yes")] = "each statement once",
        [("said", "again")] = $"{Again} in the article (not counted)",
        [("said", "no")] = $"{Terms.NotSaid} (not counted)",
        [("said", "asked")] = "asked in an interview (not counted)",
        [("said", "inside")] = "inside another",
        [("depth", "0")] = "the writer's own",
        [("depth", "1")] = Terms.NoOutlet,
        [("depth", "2")] = "once",
        [("depth", "3")] = "twice",
        [("depth", "4")] = "three times",
        [("told by", "name")] = "full name",
        [("told by", "alias")] = "short name",
        [("told by", "role")] = "role (“the mayor”)",
        [("told by", "metonym")] = "place that stands for a government (“Paris”)",
        [("told by", "pronoun")] = "pronoun (“she”)",
        [("stance", "asserts")] = "says that it is so",
        [("stance", Passages.Passage.AssertsNot)] = "says that it is not so",
        [("stance", "denies")] = "denies it",
        [("stance", "asks")] = "asks",
        [("stance", "urges")] = "urges or demands",
        [("stance", "promises")] = "promises",
        [("framing", "neutral")] = "only reports",
        [("framing", "as true")] = "takes it as true",
        [("framing", "at a distance")] = "keeps a distance",
        [("found by", "quoted")] = "the denial quotes the claim",
        [("found by", "words")] = "both share words",
        [("found by", "place")] = "it answers what stands before it",
        [("found by", "context")] = $"it stands near ({Terms.Guess})",
        [("source kind", "none")] = Terms.NoSource,
        [("source kind", "unspecified")] = $"{Terms.Unspecified} (“it is believed”, “reports”)",
    }.Concat(Types).Concat(Tenths).ToFrozenDictionary();

    /// <summary>The part of the article in which a passage stands, to be set beside it; empty for the body.</summary>
    public static string Part(string section) =>
        section.Length == 0 || section == Passages.Sections.NameOf(Documents.SectionKind.Body) ? "" : $"in the {section}";

    /// <summary>The heading of the facet <paramref name="facet"/> in the list <paramref name="list"/>.</summary>
    public static string Heading(string list, string facet) => (list, facet) switch
    {
        ("quotes", "kind") => "In whose words",
        ("figures", "kind") => "Kind of number",
        _ => Headings.GetValueOrDefault(facet, facet),
    };

    /// <summary>What readers see of a value.</summary>
    public static string Value(string facet, string value) => Values.GetValueOrDefault((facet, value), value);

    /// <summary>"0–10 %" for the first tenth of an article.</summary>
    private static IEnumerable<KeyValuePair<(string, string), string>> Tenths => Enumerable.Range(1, 10)
        .Select(tenth => KeyValuePair.Create(("tenth", tenth.ToString(CultureInfo.InvariantCulture)), $"{10 * (tenth - 1)}–{10 * tenth}\u00a0%"));

    private static IEnumerable<KeyValuePair<(string, string), string>> Types => Enum.GetValues<Quotes.AttributionType>()
        .Select(type => KeyValuePair.Create(("type", EnumWords.Of(type)!), Audit.AuditTypes.Plain(type)));
}
