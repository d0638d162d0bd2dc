using System.Collections.Immutable;
using Attribution.Documents.Layout.Turns;

namespace Attribution.Language;

/// <summary>
/// Tells who asks in an interview: whom a letter calls so, and who asks in two of three turns. Whatever an interviewer says belongs
/// to questions, but for what goes on over paragraphs without one; what stands behind the last question is said by another.
/// </summary>
internal static class Interviewers
{
    private const int Fewest = 2;

    /// <summary>The <paramref name="turns"/>, those in which somebody asks cut and marked.</summary>
    public static ImmutableArray<Turn> Mark(string text, Token[] tokens, ImmutableArray<Turn> turns)
    {
        var asking = turns.Where(turn => !turn.Name.IsEmpty && !IsLetter(turn)).GroupBy(Name, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count(turn => Last(turn) >= 0) is >= Fewest and var asked && asked * 3 >= group.Count() * 2)
            .Select(group => group.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. turns.Select(turn => Marked(turn, IsLetter(turn) ? turn.Kind.Asks : !turn.Name.IsEmpty && asking.Contains(Name(turn))))];

        string Name(Turn turn) => text[tokens[turn.Name.First].Span.Start..tokens[turn.Name.End - 1].Span.End];

        Turn Marked(Turn turn, bool byInterviewer)
        {
            if (!byInterviewer) return turn;
            var last = Last(turn);
            if (last >= 0) return turn with { Content = turn.Content[..(last + 1)], Asks = true };
            return turn with { Asks = IsLetter(turn) || turn.Content.Length == 1 };
        }

        int Last(Turn turn)
        {
            for (var i = turn.Content.Length - 1; i >= 0; i--)
                if (IsQuestion(turn.Content[i])) return i;
            return -1;
        }

        bool IsQuestion(TokenRange said)
        {
            var end = said.End - 1;
            while (end > said.First && tokens[end].Span.In(text) is "”" or "\"" or ")" or "*" or "_") end--;
            return tokens[end].Span.In(text) is [.., '?'];
        }
    }

    /// <summary>Whether its form alone says whether somebody asks in it.</summary>
    private static bool IsLetter(Turn turn) =>
        turn.Kind is LabelKind.Question or LabelKind.Answer or LabelKind.UnmarkedQuestion or LabelKind.UnmarkedAnswer;
}
