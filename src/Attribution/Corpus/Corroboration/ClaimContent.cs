using System.Collections.Immutable;
using Attribution.Claims;
using Attribution.Figures;

namespace Attribution.Corpus.Corroboration;

/// <summary>What a claim says, in a form that can be compared with claims of other documents. Immutable.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Date">The day of its document.</param>
/// <param name="Features">The numbers of its different words and names in the <see cref="Vocabulary"/>, ascending.</param>
/// <param name="Heaviest">The six heaviest of them, ascending; of equally heavy ones those that come first by their letters.</param>
/// <param name="Weight">The sum of their weights.</param>
/// <param name="Names">How many of them are names.</param>
/// <param name="Reversed">Whether it says the opposite of its words: it is negated, or denied, but not both.</param>
/// <param name="Amounts">Its figures.</param>
/// <param name="Actor">Who says it; null where nobody is named.</param>
/// <param name="Deed">What is done with it: to ask for it and to promise it are not to say that it is so, nor each other.</param>
internal sealed record ClaimContent(
    ClaimKey Claim, DateOnly? Date, ImmutableArray<int> Features, ImmutableArray<int> Heaviest, double Weight, int Names, bool Reversed,
    ImmutableArray<Amount> Amounts, string? Actor, Stance Deed)
{
    /// <summary>Claims of documents that lie further apart are the same only where they are so nearly word for word.</summary>
    public const int MostDaysApart = 30;

    /// <summary>The least closeness of two claims that are the same, of one speaker and of different ones: two people may say two things of one
    /// matter.</summary>
    private const double OfOneSpeaker = 0.6, OfDifferentSpeakers = 0.71;

    /// <summary>The least closeness of a denial to the claim that it denies.</summary>
    private const double OfDenial = 0.5;

    private const int FewestShared = 3, FewestSharedWords = 2, MostHeaviest = 6, ManyNames = 2;

    /// <summary>What nobody in particular says in fewer words than this may be said of many things: "the margin of error is three points".</summary>
    private const int FewestAtAnyTime = 8;

    /// <summary>What they share must weigh as much as two rare words and a common one.</summary>
    private const double LeastShared = 10;

    /// <summary>Claims this close are the same at any distance in time.</summary>
    private const double AtAnyTime = 0.95;

    /// <summary>The content of words and names of a vocabulary.</summary>
    public static ClaimContent Of(
        ClaimKey claim, DateOnly? date, SortedSet<int> features, Vocabulary vocabulary, bool reversed, ImmutableArray<Amount> amounts, string? actor,
        Stance deed) =>
        new(claim, date, [.. features],
            [.. features.OrderByDescending(vocabulary.Weight).ThenBy(vocabulary.Text, StringComparer.Ordinal).Take(MostHeaviest).Order()],
            features.Sum(vocabulary.Weight), features.Count(vocabulary.IsName), reversed, amounts, actor, deed);

    /// <summary>
    /// How close the words of two claims are, from 0 to 1: twice the weight of what both have by the weight of both (Dice).
    /// 0 where they count the same thing differently or tell of other days or ranks, where they name different actors or only one names some, where
    /// they share fewer than three words, names and numbers, two of them words, or only light ones, and where more than a month lies between them,
    /// unless they are the same nearly word for word. Whether one says the opposite of the other is not looked at.
    /// </summary>
    public double Closeness(ClaimContent other, Vocabulary vocabulary)
    {
        var (shared, count, words) = (0.0, 0, 0);
        for (int i = 0, k = 0; i < Features.Length && k < other.Features.Length;)
        {
            var order = Features[i].CompareTo(other.Features[k]);
            if (order == 0)
            {
                shared += vocabulary.Weight(Features[i]);
                count++;
                if (!vocabulary.IsName(Features[i])) words++;
            }
            if (order <= 0) i++;
            if (order >= 0) k++;
        }
        if (count < FewestShared || shared < LeastShared || words < FewestSharedWords || NamesDiffer(other, count - words) || CountsDiffer(other)) return 0;
        var closeness = 2 * shared / (Weight + other.Weight);
        var isSameAnyTime = closeness >= AtAnyTime && (count >= FewestAtAnyTime || (Actor is not null && Actor == other.Actor));
        return !isSameAnyTime && Date is { } mine && other.Date is { } theirs && Math.Abs(mine.DayNumber - theirs.DayNumber) > MostDaysApart ? 0
            : closeness;
    }

    /// <summary>Whether the two, this close, say the same: each says that something is so, or each asks for it.</summary>
    public bool IsSame(ClaimContent other, double closeness) =>
        Deed == other.Deed && Reversed == other.Reversed && closeness >= (Actor is not null && Actor == other.Actor ? OfOneSpeaker : OfDifferentSpeakers);

    /// <summary>Whether a denial, this close, says the opposite of a claim that something is so.</summary>
    public bool Contradicts(ClaimContent claim, double closeness) =>
        closeness >= OfDenial && claim.Deed == Stance.Asserts && claim.Reversed != Reversed;

    /// <summary>Whether most of the names that the one with fewer has are not the other's, or the other has several and this none.</summary>
    private bool NamesDiffer(ClaimContent other, int shared)
    {
        var fewer = Math.Min(Names, other.Names);
        return fewer == 0 ? Math.Max(Names, other.Names) >= ManyNames : 2 * shared < fewer || shared == 0;
    }

    /// <summary>Whether both have figures of one kind and unit, and none of them agree.</summary>
    private bool CountsDiffer(ClaimContent other)
    {
        foreach (var amount in Amounts)
        {
            var (alike, agree) = (false, false);
            foreach (var theirs in other.Amounts)
            {
                if (theirs.Kind != amount.Kind || theirs.Unit != amount.Unit) continue;
                if (amount.Kind is FigureKind.Date && (amount.Resolved is null || theirs.Resolved is null)) continue;
                alike = true;
                agree |= amount.Kind is FigureKind.Date ? AreOneTime(amount.Resolved!, theirs.Resolved!) : theirs.Value == amount.Value;
            }
            if (alike && !agree) return true;
        }
        return false;
    }

    /// <summary>Whether two dates are one, or one holds the other: 2016 holds 2016-06-23.</summary>
    private static bool AreOneTime(string one, string other) =>
        one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal);
}

/// <summary>What a figure of a claim counts.</summary>
/// <param name="Kind">What it measures.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Value">The number.</param>
/// <param name="Resolved">The day or time of a date.</param>
internal readonly record struct Amount(FigureKind Kind, string? Unit, double? Value, string? Resolved);
