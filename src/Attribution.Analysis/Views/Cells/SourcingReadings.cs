using Attribution.Actors;
using Attribution.Audit;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Passages;
using static Attribution.Charts.Counting;

namespace Attribution.Views.Cells;

/// <summary>Who speaks, and on whom the claims rest.</summary>
internal static class SourcingReadings
{
    public static Reading WhoSpeaks(NewsCorpus corpus)
    {
        var audit = SourceAudit.Of(corpus, AuditTypes.All);
        if (CorpusReadings.MostQuoted(audit) is not [var most, ..] all) return Reading.Of("Nobody is quoted.", CorpusReadings.NotSaid(corpus).ToString());
        var names = audit.Sources.Select(source => source.Name).ToHashSet(StringComparer.Ordinal);
        var nobodys = PassageSelection<QuoteRow>.Of(Passage.Quotes, corpus).Rows.Count(quote => !quote.Sources.Any(names.Contains));
        return Reading.Of(
            $"{Number(audit.Passages - nobodys, "quote")} {(audit.Passages - nobodys == 1 ? "comes" : "come")} from "
                + $"{Number(audit.Sources.Length, "source")}{(audit.Unnamed == 0 ? "" : $", {Number(audit.Unnamed)} of them unnamed")}"
                + (nobodys == 0 ? "."
                    : $"; {Number(nobodys)} more {(nobodys == 1 ? "comes" : "come")} from nobody in particular or from somebody not identified, "
                        + $"which makes {Number(audit.Passages)}."),
            all.Count > 1
                ? $"Quoted most: {Reading.List(all.Select(source => source.Name), 3)}, {Number(most.Quotes, "quote")} each."
                : $"Quoted most: {most.Name}, {Number(most.Quotes, "quote")} with {Number(most.Words, "word")}, "
                    + $"{CorpusReadings.OrNone(most.VerbatimWords)} of them in quotation marks.",
            CorpusReadings.NotSaid(corpus).ToString());
    }

    public static Reading QuotedWords(NewsCorpus corpus)
    {
        var sources = SourceAudit.Of(corpus, AuditTypes.All).Sources;
        var quotes = PassageSelection<QuoteRow>.Of(Passage.Quotes, corpus).Rows;
        var spoken = Audit.QuotedWords.Of(quotes, Audit.QuotedWords.PerQuote(corpus));
        var inTurns = quotes.Where(quote => quote.IsTurn).SelectMany(quote => quote.Sources).ToHashSet(StringComparer.Ordinal);
        var retold = sources.Where(source => source.VerbatimWords == 0 && !inTurns.Contains(source.Name))
            .ToLookup(source => source.WordsByAnother > 0, source => source.Name);
        var (writers, others) = (retold[false].ToList(), retold[true].ToList());
        return Reading.Of(
            spoken.All == 0 ? "No words are quoted."
                : $"In quotation marks: {Reading.Share(spoken.InMarks, spoken.All, "quoted word")}"
                    + $"{(spoken.ByAnother == 0 ? "" : $", {Number(spoken.ByAnother)} of them in those of another speaker, who tells them")}.",
            quotes.Count(quote => quote.IsDeniedByCue) is > 0 and var denied
                ? $"The words of what somebody denies, in {Number(denied, "quote")}, are not their own and are left out." : null,
            sources.IsEmpty ? null
                : $"Heard in the writer's words alone: {Reading.Share(writers.Count, sources.Length, "source")}"
                    + $"{(writers.Count == 0 ? "" : $", namely {Reading.List(writers)}")}.",
            others.Count == 0 ? null : $"Heard only as another speaker tells it: {Reading.List(others)}.");
    }

    public static Reading FirstToSpeak(NewsCorpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var first = corpus.Quotes
            .Where(quote => !quote.Quote.IsQuestion && Speakers.IsKnown(quote.Source))
            .GroupBy(quote => quote.Article.Document.Id, StringComparer.Ordinal)
            .Select(quotes => quotes.MinBy(quote => quote.Span.Start)!.Source)
            .CountBy(name => name, StringComparer.Ordinal)
            .OrderByDescending(name => name.Value).ThenBy(name => name.Key, StringComparer.Ordinal).ToList();
        return Reading.Of(first.Count == 0 ? "No source speaks."
            : corpus.Articles.Length == 1 ? $"First to speak: {first[0].Key}."
            : first[0].Value == 1 ? $"First to speak, each in one article: {Reading.List(first.Select(name => name.Key))}."
            : $"First to speak: {Reading.List(first.Select(name => $"{name.Key} (in {Number(name.Value, "article")})"))}.");
    }

    public static Reading NamedButNotQuoted(NewsCorpus corpus)
    {
        var silent = SourcingTables.NamedButNotQuoted(corpus);
        if (silent.Rows.IsEmpty) return Reading.Of("Everybody who is named is quoted, outlets aside.");
        var (through, times) = (silent.Columns.IndexOf("speaks through"), silent.Rows[0][silent.Columns.IndexOf("mentions")]);
        var spoken = through < 0 ? 0 : silent.Rows.Count(row => row[through].Length > 0);
        return Reading.Of(
            $"{Number(silent.Rows.Length, "actor")} {(silent.Rows.Length == 1 ? "is" : "are")} named and not quoted, outlets aside; named most: "
                + $"{silent.Rows[0][0]} ({(times == "1" ? "once" : $"{times} times")}).",
            spoken == 0 ? null : $"{Number(spoken)} of them {Verb(spoken, "speak")} all the same, through people who belong to them.");
    }

    public static Reading OwnVoice(NewsCorpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var claims = PassageSelection<ClaimRow>.Of(Passage.Claims, corpus);
        var own = claims.And("source", Speakers.Writer);
        var without = CorpusReadings.Count(Passage.Claims, own, Statements.WithoutSource);
        if (own.Count == 0) return Reading.Of("The writer claims nothing in a sentence of their own.");
        var outlets = own.Without("relay", "").Count;
        var pictures = own.Count - without - outlets;
        string[] named =
        [
            outlets == 0 ? "" : $"{Number(outlets)} of them {(outlets == 1 ? "names" : "name")} an outlet",
            pictures == 0 ? "" : $"{Number(pictures)} {(outlets == 0 ? "of them " : "")}"
                + (pictures == 1 ? "names who gave its picture" : "name who gave their picture"),
            without == 0 ? "" : $"for {(without == 1 ? "the other" : $"the other {Number(without)}")}, nobody is named",
        ];
        return Reading.Of(
            $"{Capital(Reading.Share(own.Count, claims.Count, "claim"))} {Is(own.Count)} the writer's own.",
            without == own.Count ? "For none of them is anybody named." : $"{Capital(string.Join("; ", named.Where(part => part.Length > 0)))}.");
    }

    public static Reading Hands(NewsCorpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var claims = PassageSelection<ClaimRow>.Of(Passage.Claims, corpus);
        var many = claims.Without("depth", "0", "1");
        var straight = many.And("relay", "").Count;
        var own = claims.And("source", Speakers.Writer).And("depth", "1").Without("relay", "").Count;
        if (many.Count == 0) return Reading.Of("No claim went through more than one hand.");
        return Reading.Of(
            $"{Capital(Reading.Share(many.Count, claims.Count, "claim"))} went through two hands or more: "
                + (straight == 0 ? "an outlet relayed all of them." : many.Count == straight ? "in each, one source passes on another's words."
                    : $"an outlet relayed {Number(many.Count - straight)}, and in {Number(straight)} one source passes on another's words."),
            own == 0 ? null
                : $"{Number(own)} more that an outlet relayed "
                    + (own == 1 ? "is the writer's own sentence, which counts as one hand." : "are the writer's own sentences, which count as one hand each."));
    }

    public static Reading Denials(NewsCorpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var denials = PassageSelection<ClaimRow>.Of(Passage.Claims, corpus).And("stance", "denies");
        if (denials.Count == 0) return Reading.Of("No claim denies another.");
        var guessed = denials.Rows.Count(claim => claim.IsGuess);
        var paired = denials.Without("denies", "");
        return Reading.Of(
            paired.Count == 0 ? $"Which claim is denied was not found for {Of(denials.Count, denials.Count, "denial")}."
                : $"Which claim is denied was found for {Reading.Share(paired.Count, denials.Count, "denial")}"
                    + $"{(guessed == 0 ? "" : $"; for {Number(guessed)} more there is {Terms.Guess} alone, which is not counted")}.");
    }

    public static Reading Support(NewsCorpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var claims = PassageSelection<ClaimRow>.Of(Passage.Claims, corpus);
        if (claims.Count == 0) return Reading.Of("No claim was found.");
        var firm = claims.Rows.Count(claim => claim.Claim.SourceKind is SourceKind.NamedPerson or SourceKind.Institution);
        var without = CorpusReadings.Count(Passage.Claims, claims, Statements.WithoutSource);
        return Reading.Of(
            $"{Capital(Reading.Share(firm, claims.Count, "claim"))} {Verb(firm, "rest")} on a named person or on an institution,",
            $"{Number(SourceAudit.Of(corpus, AuditTypes.All).OnOneUnnamedSource.Length)} on one anonymous source alone, "
                + $"{Number(without)} on nobody but the writer.");
    }

    public static Reading OneUnnamedSource(NewsCorpus corpus)
    {
        var audit = SourceAudit.Of(corpus, AuditTypes.All);
        if (audit.OnOneUnnamedSource.IsEmpty) return Reading.Of("No claim rests on one anonymous source alone.");
        var all = audit.OnOneUnnamedSource.Length;
        var told = audit.OnOneUnnamedSource.Count(statement => statement.Reason.Length > 0);
        return Reading.Of(
            $"{Capital(Reading.Share(all, audit.Statements, "claim"))} {Verb(all, "rest")} on one anonymous source alone, "
                + "somebody whose name is withheld or not given; "
                + $"{(told == 0 ? "the articles say of none" : $"of {Number(told)} the articles say")} why.");
    }
}
