using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Names;

/// <summary>What the head of a body's name says that it is: "Highway Patrol" is the state's, "Crow Tribe" a group.</summary>
internal static class BodyHeads
{
    private static readonly WordSet Governments = ActorWords.Set("heads-of-governments");

    private static readonly WordSet Patrols = ActorWords.Set("patrols-of-states");

    private static readonly WordSet Groups = ActorWords.Set("heads-of-groups");

    private static readonly WordSet Organizations = ActorWords.Set("heads-of-organizations");

    private static readonly WordSet Committees = ActorWords.Set("heads-of-committees");

    private static readonly WordSet StateCommittees = ActorWords.Set("words-of-state-committees");

    /// <summary>The kind of the body whose name stands between the tokens; <paramref name="otherwise"/> where its words say nothing.</summary>
    public static ActorKind KindOf(TokenView words, int first, int end, ActorKind otherwise)
    {
        var head = HeadOf(words, first, end);
        if (words.Is(head, "house") && words.Is(head + 1, "of") && !words.IsAny(head + 2, "Representatives", "Commons", "Lords", "Delegates", "Assembly"))
            return ActorKind.Organization;
        if (IsGovernment(words, first, end)) return ActorKind.Government;
        if (words.IsAny(head, Groups) && end - first > 1) return ActorKind.Group;
        if (words.IsAny(head, Organizations)) return ActorKind.Organization;
        if (words.IsAny(head, Committees) && HasAny(words, first, end, StateCommittees)) return ActorKind.Government;
        if (otherwise is not ActorKind.Organization || !SourceWords.IsBody(words[head], out var kind, out _)) return otherwise;
        return ActorKinds.Parse(kind) is var told && told is ActorKind.Group ? otherwise : told;
    }

    /// <summary>Whether the name ends, or ends before "of", in a noun that heads the names of state bodies but of no other list.</summary>
    public static bool IsGovernment(TokenView words, int first, int end) => HeadOf(words, first, end) is var head
        && (words.IsAny(head, Governments) || (words.Is(head, "patrol") && head > first && words.IsAny(head - 1, Patrols)));

    /// <summary>Whether the name ends, or ends before "of", in a noun that heads the names of peoples: "Crow Tribe".</summary>
    public static bool IsGroup(TokenView words, int first, int end) => words.IsAny(HeadOf(words, first, end), Groups);

    /// <summary>The token of the head: the last one, or the one before "of" or "for".</summary>
    public static int HeadOf(TokenView words, int first, int end)
    {
        for (var i = first + 1; i < end - 1; i++)
        {
            if (words.IsAny(i, "of", "for", "on", "in", "at")) return i - 1;
        }
        return end - 1;
    }

    private static bool HasAny(TokenView words, int first, int end, WordSet set)
    {
        for (var i = first; i < end; i++)
        {
            if (words.IsAny(i, set)) return true;
        }
        return false;
    }
}
