using Attribution.Actors.Resolution.InContext;

namespace Attribution.Actors.Resolution.Pronouns;

/// <summary>The words of a document's title, and how far they name whom a pronoun may mean.</summary>
/// <param name="title">The title; null where none is known.</param>
internal sealed class PageTitle(string? title)
{
    private static readonly char[] EndsOfWords = [' ', ',', '(', ')', '\u2019', '\'', ':'];

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> words =
        (title?.Split(EndsOfWords, StringSplitOptions.RemoveEmptyEntries) ?? []).ToHashSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// 0 where there is no title, 1 where it does not name the candidate, 2 where it has the surname but not the given name, 3 where it has
    /// either and no more is known of the name, 4 where it has the whole name.
    /// </summary>
    public int Names(Referent referent)
    {
        if (words.Set.Count == 0) return 0;
        var best = 1;
        foreach (var member in referent.Members)
        {
            var name = member.Name.AsSpan();
            var (first, last) = (name.IndexOf(' '), name.LastIndexOf(' '));
            var surname = words.Contains(name[(last + 1)..]);
            if (first < 0) best = Math.Max(best, surname ? 3 : 1);
            else if (words.Contains(name[..first])) best = Math.Max(best, surname ? 4 : 3);
            else if (surname) best = Math.Max(best, 2);
        }
        return best;
    }
}
