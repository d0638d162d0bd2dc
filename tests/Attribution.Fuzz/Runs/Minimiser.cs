using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Attribution.Documents;
using Attribution.Fuzz.Inputs;
using Attribution.Fuzz.Invariants;

namespace Attribution.Fuzz.Runs;

/// <summary>
/// Makes a small input of one that breaks an invariant: leaves out articles, metadata, and stretches of words down to
/// single ones as long as the same invariant stays broken (delta debugging, Zeller and Hildebrandt 2002). Words stay whole,
/// so that the result can still be read. The number of tries is bounded.
/// </summary>
/// <param name="find">Says what an input breaks of the invariant in question; null for nothing.</param>
/// <param name="mostTries">How often it may be asked.</param>
internal sealed partial class Minimiser(Func<FuzzInput, Breach?> find, int mostTries = Minimiser.MostTries)
{
    private const int MostTries = 600;

    private int tries;

    /// <summary>The smallest breach of the same invariant that was found.</summary>
    public Breach Reduce(Breach breach)
    {
        var smallest = breach;
        for (var document = smallest.Input.Documents.Length - 1; document >= 0 && smallest.Input.Documents.Length > 1; document--)
            Try(ref smallest, smallest.Input.Documents.RemoveAt(document));
        for (var document = 0; document < smallest.Input.Documents.Length; document++)
        {
            Replace(ref smallest, document, one => one with { Metadata = DocumentMetadata.None });
            Replace(ref smallest, document, one => one with { Metadata = new(one.Metadata.Date) });
            Replace(ref smallest, document, one => one with { Markdown = false });
            Shorten(ref smallest, document);
        }
        return smallest;
    }

    // Halves first, then ever shorter stretches, down to single words and marks; again while that still finds something.
    private void Shorten(ref Breach smallest, int document)
    {
        var words = Word().Matches(smallest.Input.Documents[document].Text).Select(word => word.Value).ToList();
        bool shorter;
        do
        {
            shorter = false;
            for (var length = Math.Max(1, words.Count / 2); length >= 1; length /= 2)
            {
                for (var start = 0; start < words.Count && tries < mostTries;)
                {
                    List<string> rest = [.. words[..start], .. words[Math.Min(words.Count, start + length)..]];
                    if (Replace(ref smallest, document, one => one with { Text = string.Concat(rest) })) (words, shorter) = (rest, true);
                    else start += length;
                }
            }
        }
        while (shorter && tries < mostTries);
    }

    private bool Replace(ref Breach smallest, int document, Func<FuzzDocument, FuzzDocument> change)
    {
        var changed = change(smallest.Input.Documents[document]);
        return changed != smallest.Input.Documents[document] && Try(ref smallest, smallest.Input.Documents.SetItem(document, changed));
    }

    private bool Try(ref Breach smallest, ImmutableArray<FuzzDocument> documents)
    {
        tries++;
        if (find(smallest.Input with { Documents = documents }) is not { } breach) return false;
        smallest = breach;
        return true;
    }

    [GeneratedRegex(@"[\p{L}\p{Nd}]+ ?|.", RegexOptions.Singleline)]
    private static partial Regex Word();
}
