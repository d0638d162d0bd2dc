using Attribution.Quotes.Tagging;

namespace Attribution.Training.Quotes;

/// <summary>
/// How likely each label is at each token of a paragraph, and how often each step from label to label is expected in the whole of it:
/// what a person labelled, or what a teacher believes. A chain of labels needs to know no more to learn either.
/// </summary>
/// <param name="Nodes">The probability of each label, seven a token, in parts of 255.</param>
/// <param name="Steps">How often each step is expected, seven from each label.</param>
internal sealed record ExpectedLabels(byte[] Nodes, float[] Steps)
{
    private const int Labels = Roles.Count;

    /// <summary>The number of tokens.</summary>
    public int Tokens => Nodes.Length / Labels;

    /// <summary>The probability of a label at a token.</summary>
    public float Chance(int token, int label) => Nodes[(token * Labels) + label] / 255f;

    /// <summary>Of a labelling that is sure.</summary>
    public static ExpectedLabels Of(ReadOnlySpan<byte> labels)
    {
        var (nodes, steps) = (new byte[labels.Length * Labels], new float[Labels * Labels]);
        for (var i = 0; i < labels.Length; i++)
        {
            nodes[(i * Labels) + labels[i]] = 255;
            if (i > 0) steps[(labels[i - 1] * Labels) + labels[i]]++;
        }
        return new(nodes, steps);
    }

    /// <summary>Of all labellings by their scores.</summary>
    /// <param name="scores">The score of each label at each token, seven a token.</param>
    /// <param name="steps">The score of each step from label to label, seven from each label.</param>
    public static ExpectedLabels Of(ReadOnlySpan<float> scores, ReadOnlySpan<float> steps)
    {
        var (chances, counts) = (new float[scores.Length], new float[steps.Length]);
        ChainGradient.Expect(scores, Labels, steps, scores.Length / Labels, chances, counts);
        return new(Rounded(chances), counts);
    }

    /// <summary>Writes the labels.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(Tokens);
        writer.Write(Nodes);
        foreach (var count in Steps) writer.Write((Half)count);
    }

    /// <summary>Reads what <see cref="Write"/> wrote; the counts of steps have half precision then.</summary>
    public static ExpectedLabels Read(BinaryReader reader)
    {
        var nodes = reader.ReadBytes(reader.Read7BitEncodedInt() * Labels);
        var steps = new float[Labels * Labels];
        for (var k = 0; k < steps.Length; k++) steps[k] = (float)reader.ReadHalf();
        return new(nodes, steps);
    }

    /// <summary>The chances in parts of 255, of which the likeliest label takes what rounding leaves.</summary>
    private static byte[] Rounded(ReadOnlySpan<float> chances)
    {
        var nodes = new byte[chances.Length];
        for (var at = 0; at < chances.Length; at += Labels)
        {
            var (rest, top) = (255, at);
            for (var k = at; k < at + Labels; k++)
            {
                rest -= nodes[k] = (byte)MathF.Round(chances[k] * 255);
                if (nodes[k] > nodes[top]) top = k;
            }
            nodes[top] = (byte)(nodes[top] + rest);
        }
        return nodes;
    }
}
