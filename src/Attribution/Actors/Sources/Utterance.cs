using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Sources;

/// <summary>"The comments from Reed", "a statement by the ministry", "a Reuters report": whoever uttered them.</summary>
internal static class Utterance
{
    private static readonly WordSet Statements = ActorWords.Set("statements");

    private static readonly WordSet Stories = ActorWords.Set("stories");

    /// <summary>People who are named with an outlet and do not work for it: "Fox viewers", "its source".</summary>
    private static readonly WordSet Outsiders = ActorWords.Set("outsiders-of-outlets");

    /// <summary>Whether the noun names what somebody said or wrote.</summary>
    public static bool IsStatement(ReadOnlySpan<char> noun) => Statements.Contains(noun);

    public static Speaker? Read(SourceContext context, SourcePhrase phrase)
    {
        var head = context.Words[phrase.Head];
        var (statement, story) = (Statements.Contains(head), Stories.Contains(head));
        var staff = context.Words.Lexicon.IsPeople(head) && !Outsiders.Contains(head) || head.EndsWith("checkers", StringComparison.Ordinal)
            || head.EndsWith("checker", StringComparison.Ordinal);
        if (!statement && !story && !staff) return null;
        if ((staff && context.Words.Is(phrase.CoreEnd + 1, "by")) || Makers.Of(context, phrase) is not { } maker)
            return statement && phrase.Head > phrase.First && UnnamedBody.Kind(context.Words, phrase.Head - 1) is { } kind
                ? context.Affiliated(phrase, kind, "a body that made the statement") : null;
        // "Reed's statement reads …" quotes the paper, "Reed's statement implied …" Reed.
        if (statement && context.Words.Lemma(phrase.End) is "read")
            return context.Of(maker, "a statement of a named maker") with { SourceKind = SourceKind.Document };
        if (statement) return context.Of(maker, "who made the statement");
        return context.ActorOf(maker).Kind == ActorKind.Outlet ? context.Of(maker, story ? "an outlet's report" : "an outlet's people") : null;
    }
}
