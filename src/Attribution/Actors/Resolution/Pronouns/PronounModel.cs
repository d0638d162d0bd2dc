using System.Globalization;
using System.Numerics;
using Attribution.Actors.Names.Tagging;
using Attribution.Language;

namespace Attribution.Actors.Resolution.Pronouns;

/// <summary>A tree whose questions are the same on every way down: a row's answers to them, as the digits of a binary number, tell its leaf.</summary>
/// <param name="Clues">What each question is about.</param>
/// <param name="Above">The value above which the answer is yes.</param>
/// <param name="Leaves">What each leaf adds to the score.</param>
internal sealed record RankingTree(byte[] Clues, byte[] Above, short[] Leaves)
{
    /// <summary>The leaf to which <paramref name="row"/> leads.</summary>
    public int Leaf(ReadOnlySpan<byte> row)
    {
        var leaf = 0;
        for (var i = 0; i < Clues.Length; i++) leaf |= (row[Clues[i]] > Above[i] ? 1 : 0) << i;
        return leaf;
    }

    /// <summary>Shares what the tree gives <paramref name="one"/> above <paramref name="other"/> among the clues about which their answers differ.</summary>
    public void Share(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other, Span<int> sums)
    {
        var (here, there) = (Leaf(one), Leaf(other));
        if (here == there) return;
        var share = (Leaves[here] - Leaves[there]) / BitOperations.PopCount((uint)(here ^ there));
        for (var i = 0; i < Clues.Length; i++)
        {
            if (((here ^ there) >> i & 1) != 0) sums[Clues[i]] += share;
        }
    }
}

/// <summary>
/// The trained ranking of antecedents, in <c>pronouns.tsv</c>: boosted trees over the clues that <see cref="PronounFeatures"/> reads, with
/// which a candidate, or "none of them", gets a score. Immutable.
/// </summary>
/// <param name="trees">The trees for "he" and "she", for "they" and for "it".</param>
internal sealed class PronounModel(RankingTree[][] trees)
{
    /// <summary>The sorts of pronouns that have trees of their own.</summary>
    public const int Sorts = 3;

    /// <summary>How much a score of one is worth: the logarithm of odds of e to one.</summary>
    public const int Unit = 256;

    /// <summary>The file, and what it was trained with: the lists that tell a candidate's gender, and the names and tags found.</summary>
    public static readonly ModelKind Kind = new(
        "pronouns.tsv", PronounFeatures.Version, ["given-names.tsv", "titles.tsv", "roles.tsv"], [TagModel.Kind.FileName, NameModel.Kind.FileName]);

    private static readonly Lazy<PronounModel> Loaded = new(Load);

    /// <summary>The model that the library ships with.</summary>
    public static PronounModel Trained => Loaded.Value;

    /// <summary>Which trees a pronoun asks: 0 he and she, 1 they, 2 it.</summary>
    public static int SortOf(PronounKind kind) => kind switch { PronounKind.They => 1, PronounKind.It => 2, _ => 0 };

    /// <summary>How well the candidate with the clues in <paramref name="row"/> answers to a pronoun.</summary>
    public int Score(PronounKind kind, ReadOnlySpan<byte> row)
    {
        var sum = 0;
        foreach (var tree in trees[SortOf(kind)]) sum += tree.Leaves[tree.Leaf(row)];
        return sum;
    }

    /// <summary>Which clues speak most for <paramref name="best"/> against <paramref name="next"/>, which is <paramref name="margin"/> behind.</summary>
    /// <param name="kind">Which pronoun it is.</param>
    /// <param name="best">The clues of the candidate that was chosen.</param>
    /// <param name="next">Those of the next best.</param>
    /// <param name="margin">How far that is behind.</param>
    /// <param name="read">How much of it <see cref="IPronounReader"/> gave.</param>
    public Choice Compare(PronounKind kind, ReadOnlySpan<byte> best, ReadOnlySpan<byte> next, int margin, int read = 0)
    {
        Span<int> sums = stackalloc int[PronounFeatures.Count];
        sums.Clear();
        foreach (var tree in trees[SortOf(kind)]) tree.Share(best, next, sums);
        var (one, two) = (0, 0);
        for (var clue = 1; clue < sums.Length; clue++)
        {
            if (sums[clue] > sums[one]) (one, two) = (clue, one);
            else if (two == one || sums[clue] > sums[two]) two = clue;
        }
        return read > sums[one] ? new(margin, Clue.Reading, (Clue)one) : new(margin, (Clue)one, (Clue)two);
    }

    private static PronounModel Load()
    {
        var trees = new List<RankingTree>[] { [], [], [] };
        foreach (var row in ModelFile.Rows(Kind))
        {
            var questions = row[1].Split(';');
            trees[int.Parse(row[0], CultureInfo.InvariantCulture)].Add(new(
                Array.ConvertAll(questions, question => (byte)Enum.Parse<Clue>(question[..question.IndexOf('>')])),
                Array.ConvertAll(questions, question => byte.Parse(question.AsSpan(question.IndexOf('>') + 1), CultureInfo.InvariantCulture)),
                Array.ConvertAll(row[2].Split(';'), leaf => short.Parse(leaf, CultureInfo.InvariantCulture))));
        }
        return new(Array.ConvertAll(trees, list => list.ToArray()));
    }
}
