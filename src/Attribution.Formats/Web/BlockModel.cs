using System.Globalization;

namespace Attribution.Formats.Web;

/// <summary>
/// How likely each block of a page is part of the article: a sum of small trees of decisions, trained on pages whose articles are marked.
/// Immutable and thread-safe.
/// </summary>
internal sealed class BlockModel
{
    private readonly Node[] nodes;
    private readonly int[] roots;

    /// <summary>Makes one of trees.</summary>
    /// <param name="nodes">Their nodes; those below a node stand behind it.</param>
    /// <param name="roots">Where each tree begins.</param>
    public BlockModel(Node[] nodes, int[] roots) => (this.nodes, this.roots) = (nodes, roots);

    /// <summary>How likely the block with the numbers <paramref name="row"/> is part of the article, as the logarithm of the odds.</summary>
    public double Score(float[] row)
    {
        var sum = 0.0;
        foreach (var root in roots)
        {
            var at = root;
            while (nodes[at].Feature >= 0) at = row[nodes[at].Feature] <= nodes[at].Value ? at + 1 : nodes[at].Right;
            sum += nodes[at].Value;
        }
        return sum;
    }

    /// <summary>Reads what <see cref="Write"/> wrote, up to the end or an empty line.</summary>
    public static BlockModel Read(TextReader reader)
    {
        List<Node> nodes = [];
        List<int> roots = [];
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            var values = line.Split('\t');
            if (values[0] is "tree")
            {
                roots.Add(nodes.Count);
                continue;
            }
            nodes.Add(new(int.Parse(values[0], CultureInfo.InvariantCulture), float.Parse(values[1], CultureInfo.InvariantCulture),
                int.Parse(values[2], CultureInfo.InvariantCulture)));
        }
        return new([.. nodes], [.. roots]);
    }

    /// <summary>Writes it: a line for each node, one before each tree, and an empty one behind all.</summary>
    public void Write(TextWriter writer)
    {
        for (int i = 0, tree = 0; i < nodes.Length; i++)
        {
            if (tree < roots.Length && roots[tree] == i)
            {
                writer.Write("tree\n");
                tree++;
            }
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{nodes[i].Feature}\t{nodes[i].Value:R}\t{nodes[i].Right}\n"));
        }
        writer.Write('\n');
    }

    /// <summary>A question, whose answer "no more than that" leads to the next node and the other one to <see cref="Right"/>; or an end of the tree.</summary>
    /// <param name="Feature">The number that is asked for; -1 at the end.</param>
    /// <param name="Value">What it is compared with; at the end the score.</param>
    /// <param name="Right">The node for larger numbers.</param>
    public readonly record struct Node(int Feature, float Value, int Right);
}
