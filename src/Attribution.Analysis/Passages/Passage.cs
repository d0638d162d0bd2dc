using System.Collections.Immutable;
using System.Globalization;
using Attribution.Claims;
using Attribution.Corpus.Rows;
using Attribution.Figures;
using Attribution.Quotes;

namespace Attribution.Passages;

/// <summary>The lists of passages with the facets by which they are counted and filtered, under the names that readers see.</summary>
internal static class Passage
{
    /// <summary>What a source does that says or thinks that it is not so.</summary>
    public const string AssertsNot = "asserts that it is not so";

    private const string SaidMeaning =
        "yes, again where the same source says the same once more in the article, no where it is said not to have said it, or asked where it is a "
            + "question of an interview; counts take each once.";

    private const string InnerMeaning = " inside: it stands inside another claim, with which it counts.";

    private const string PolarityMeaning = "Whether the words around it turn it into its opposite: denied, negated (“is not believed”), or not said.";

    /// <summary>All quotes of a corpus, nested ones too.</summary>
    public static PassageList<QuoteRow> Quotes { get; } = new("quotes", corpus => CorpusRows.Of(corpus).Quotes)
    {
        DocumentFacets.All,
        { "speaker", "Who says it: an actor, or an unnamed source in the text's words; several where they say it jointly.", row => row.Sources },
        { "told by", "By what the text tells who speaks: a full name, a short one, a role, a pronoun; none for a speaker who is no actor.",
            row => EnumWords.Of(row.Quote.ResolvedBy) },
        { "affiliation", "Whom the speaker belongs to.", row => row.Affiliation },
        { "kind", "Word for word, partly so, or without quotation marks of its own: in the writer's words, in those of another, or a turn of an interview.",
            row => InWhoseWords(row) },
        { "verb", "The verb or words by which it is told, in their basic form.", row => row.Verb },
        { "framing", "How the verb frames what was said: it only reports, takes it as true, keeps a distance …; none where it was not said.",
            row => row.Negated ? "" : row.Framing },
        { "source kind", "What kind of source it is.", row => EnumWords.Of(row.SourceKind) },
        { "relay", "The outlet that relays it.", row => row.Relay },
        { "hand", "first where no outlet is named, second where it is relayed: an outlet or another speaker carries it.", row => row.Hand },
        { "carrier", "The outlets and the other speakers who relay it.", row => row.Through },
        { "type", "Words, a belief, knowledge, or what is meant to be done; none where it was not said.",
            row => row.Negated ? "" : EnumWords.Of(row.Type) },
        { "stance", "What the speaker does with it.", row => Does(row) },
        { "section", "The part of the article.", row => Sections.NameOf(row.Section) },
        { "tenth", "How far down in the article it begins: in which tenth of its length.", row => row.Tenth },
        { "inside", "The quote inside which it stands, by its first words.", row => row.Parent.Length == 0 ? "" : $"{row.Document}:{row.Parent}" },
        { "polarity", PolarityMeaning, row => row.PolarityInWords },
        { "said", SaidMeaning, row => Said(row, row.Negated, row.Quote.IsQuestion) },
    };

    /// <summary>All claims of a corpus.</summary>
    public static PassageList<ClaimRow> Claims { get; } = new("claims", corpus => CorpusRows.Of(corpus).Claims)
    {
        DocumentFacets.All,
        { "source", "Who says it: an actor, an unnamed source in the text's words, or the writer.", row => row.Sources },
        { "source kind", "On what kind of source it rests.", row => EnumWords.Of(row.SourceKind) },
        { "anonymity", "Of an unnamed person, of which kind: anonymous, by office, collective or generic.", row => EnumWords.Of(row.Anonymity) },
        { "rests on",
            "The writer, one named source, one anonymous source (or one beside others who deny the same), unnamed people or posts, an unspecified source, "
                + "or several sources, here or in other articles.",
            row => row.RestsOn },
        { "relay", "The outlet that relays it.", row => row.Relay },
        { "voice", "Word for word, partly so, without quotation marks of its own, or the writer's own.", row => InWhoseWords(row) },
        { "section", "The part of the article.", row => Sections.NameOf(row.Section) },
        { "depth", "How often it was passed on before this writer: by an outlet or by another who is quoted.",
            row => row.Depth.ToString(CultureInfo.InvariantCulture) },
        { "type", "Words, a belief, knowledge, or what is meant to be done; none in the writer's own voice or where it was not said.",
            row => row.Negated ? "" : EnumWords.Of(row.Type) },
        { "stance", "What the source does with it.", row => row.AsQuote is { } quote ? Does(quote) : "" },
        { "disputes", "The claim that it denies, or by a guess may deny: see found by.", row => row.Disputes },
        { "denies", "Whose claim it denies; guesses are left out.", row => row.Denied },
        { "found by", "From what it was concluded which claim is denied: the denial quotes it, they share words, it answers what stands before it, "
            + "or it stands near (a guess).",
            row => EnumWords.Of(row.DisputeEvidence) },
        { "disputed by", "The claims that deny it; guesses are left out.", row => row.DisputedBy },
        { "polarity", PolarityMeaning, row => row.PolarityInWords },
        { "group", "Claims of close content in several articles, by the words of the first.", row => row.Group },
        { "outlets", "How many outlets carry it or a claim of close content, where it is more than one.",
            row => row.Outlets.Length > 1 ? row.Outlets.Length.ToString(CultureInfo.InvariantCulture) : "" },
        { "said", SaidMeaning + InnerMeaning, row => row.IsInner && !row.Negated ? "inside" : Said(row, row.Negated, row.Quote is { IsQuestion: true }) },
    };

    /// <summary>All figures of a corpus, dates too.</summary>
    public static PassageList<FigureRow> Figures { get; } = new("figures", corpus => CorpusRows.Of(corpus).Figures)
    {
        DocumentFacets.All,
        { "kind", "What kind of number it is.", row => EnumWords.Of(row.Kind) },
        { "unit", "Its unit.", row => row.Unit },
        { "per", "For what it is reckoned: a month, a barrel, a share.", row => row.Per },
        { "change", "up or down, where it tells of a change.", row => row.Change is Change.None ? "" : EnumWords.Of(row.Change) },
        { "of", "What it counts.", row => row.Of },
        { "claimant", "Whose number it is: an actor, an unnamed source in the text's words, or the writer; several where they give it jointly.",
            row => row.Sources },
        { "source kind", "What kind of source that is; none in the writer's own voice without an outlet named.", row => EnumWords.Of(row.SourceKind) },
        { "voice", "Word for word, partly so, without quotation marks of its own, or the writer's own.", row => EnumWords.Of(row.Voice) },
        { "relay", "The outlet that relays it.", row => row.Relay },
        { "section", "The part of the article.", row => Sections.NameOf(row.Section) },
        { "disputed by", "The claims that deny the claim in which it stands; guesses are left out.", row => row.DisputedBy },
        { "said",
            "yes, again where the article gives the same figure once more, or no where the speaker is said not to have said it; counts take each once.",
            row => Said(row, row.Negated) },
    };

    /// <summary>
    /// Whether a passage counts: yes for a statement, again where the article makes it once more (in its caption, a key point, the body), no where it
    /// is said not to have been made, asked for a question of an interview. All counts, rankings and shares take those with yes.
    /// </summary>
    private static string Said(IPassage row, bool isNegated, bool isQuestion = false) =>
        isNegated ? "no" : isQuestion ? "asked" : StatementPlaces.Of(row.Article).Counts(row.Id) ? "yes" : "again";

    /// <summary>The stance; of what was not said, that, and of what is said not to be so, that.</summary>
    private static string Does(QuoteRow row) =>
        row.Negated ? row.Turn : row is { Stance: Stance.Asserts, IsNegatedByCue: true } ? AssertsNot : EnumWords.Of(row.Stance)!;

    private static IEnumerable<string> InWhoseWords(QuoteRow row) =>
        row.IsToldByAnother ? [EnumWords.Of(row.Kind)!, Terms.ToldByAnother]
        : row.IsTurn ? [EnumWords.Of(row.Kind)!, Terms.Turn] : [EnumWords.Of(row.Kind)!];

    private static IEnumerable<string> InWhoseWords(ClaimRow row) => row.AsQuote is { } quote ? InWhoseWords(quote) : [EnumWords.Of(row.Voice)!];

    extension(FigureRow row)
    {
        /// <summary>The claims that deny the claim or the quote in which it stands, as <c>DOCUMENT:c3</c>; guesses are left out.</summary>
        public IEnumerable<string> DisputedBy
        {
            get
            {
                var number = row.Figure.Figure.Number;
                var quotes = row.Article.Quotes.Where(quote => quote.Quote.Content.Any(piece => piece.Contains(number))).Select(quote => quote.Id).ToList();
                var claims = row.Article.Claims.Where(claim => claim.Quote is { } quote ? quotes.Contains(quote) : claim.Span.Contains(row.Span));
                return claims.Select(claim => claim.Id).Concat(quotes)
                    .SelectMany(id => DisputeIndex.Of(row.Corpus).DenialsOf($"{row.Document}:{id}")).Distinct(StringComparer.Ordinal);
            }
        }
    }

    extension(QuoteRow row)
    {
        /// <summary>Whether all or some of it stands in quotation marks.</summary>
        public bool IsVerbatim => row.Kind is not QuoteKind.Indirect;

        /// <summary>Where it begins and ends in the article, in percent of its length.</summary>
        public (double From, double To) Place =>
            (100.0 * row.Span.Start / Math.Max(1, row.Article.Text.Length), 100.0 * row.Span.End / Math.Max(1, row.Article.Text.Length));

        /// <summary>The tenth of the article in which it begins, as digits.</summary>
        public string Tenth => (1 + (int)(10L * row.Span.Start / Math.Max(1, row.Article.Text.Length))).ToString(CultureInfo.InvariantCulture);

        /// <summary>Whether the writer has it from the speaker, or through an outlet or another speaker: first or second.</summary>
        public string Hand => row.Through.IsEmpty ? "first" : "second";
    }

    extension(ClaimRow row)
    {
        /// <summary>The outlets that carry it or, in other articles, a claim of close content; none where no other article has one.</summary>
        public ImmutableArray<string> Outlets => [.. row.Claim.Outlets.Select(row.Corpus.NameOf)];

        /// <summary>Its quote; null in the writer's own voice.</summary>
        public QuoteRow? AsQuote => row.Quote is null ? null : new(row.Corpus, row.Article, row.Quote);

        /// <summary>Those whose claim it denies; none for a claim that denies nothing, and none where it is a guess whose.</summary>
        public IEnumerable<string> Denied => !row.IsGuess && row.Disputes is { Length: > 0 } id ? DisputeIndex.Of(row.Corpus).Denied(id)?.Sources ?? [] : [];

        /// <summary>The claims that deny it, as <c>DOCUMENT:c3</c>; guesses are left out.</summary>
        public IEnumerable<string> DisputedBy => DisputeIndex.Of(row.Corpus).DenialsOf($"{row.Document}:{row.Id}");
    }
}
