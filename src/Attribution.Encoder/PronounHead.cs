using System.Runtime.InteropServices;
using System.Text;
using Attribution.Actors.Resolution.Pronouns;
using Attribution.Language;
using Attribution.Quotes.Tagging;

namespace Attribution.Encoder;

/// <summary>
/// The small network that scores candidates by what <see cref="PronounReader"/> describes them with: one inner layer. Immutable.
/// </summary>
internal sealed class PronounHead
{
    /// <summary>What it adds at most, as a logarithm of odds.</summary>
    private const float Most = 8;

    /// <summary>The file, trained beside the trees to whose scores it adds.</summary>
    public static readonly ModelKind Kind = new("pronoun-head.model", 1, [], []);

    private static readonly Lazy<PronounHead> Shared = new(Load);

    private readonly float[] inner, bias, outer;

    /// <summary>A head of as many units as there are numbers in <paramref name="bias"/>.</summary>
    /// <param name="inner">For each number of a description its weight for each unit.</param>
    /// <param name="bias">What is added to each unit.</param>
    /// <param name="outer">What each unit that is above 0 adds to the score, as a logarithm of odds.</param>
    public PronounHead(float[] inner, float[] bias, float[] outer) => (this.inner, this.bias, this.outer) = (inner, bias, outer);

    /// <summary>The library's head, loaded at the first use.</summary>
    /// <exception cref="InvalidDataException">The file does not fit the library; the message names it and says what to do.</exception>
    public static PronounHead Default => Shared.Value;

    /// <summary>The scores of <paramref name="count"/> described candidates, in units of <see cref="PronounModel.Unit"/>.</summary>
    public int[] Scores(ReadOnlySpan<float> rows, int count)
    {
        var units = new float[count * bias.Length];
        for (var i = 0; i < count; i++) bias.CopyTo(units.AsSpan(i * bias.Length));
        Dense.AddProduct(rows, inner, units, count, PronounReader.Width, bias.Length);
        var scores = new int[count];
        for (var i = 0; i < count; i++)
        {
            var sum = 0f;
            for (var unit = 0; unit < bias.Length; unit++) sum += Math.Max(0, units[(i * bias.Length) + unit]) * outer[unit];
            scores[i] = (int)MathF.Round(Math.Clamp(sum, -Most, Most) * PronounModel.Unit);
        }
        return scores;
    }

    /// <summary>A head whose scores are the mean of those of <paramref name="heads"/>, which have as many units.</summary>
    public static PronounHead MeanOf(IReadOnlyList<PronounHead> heads)
    {
        var units = heads[0].bias.Length;
        var inner = new float[PronounReader.Width * heads.Count * units];
        for (var row = 0; row < PronounReader.Width; row++)
        {
            for (var i = 0; i < heads.Count; i++)
                heads[i].inner.AsSpan(row * units, units).CopyTo(inner.AsSpan(((row * heads.Count) + i) * units));
        }
        return new(inner, [.. heads.SelectMany(head => head.bias)], [.. heads.SelectMany(head => head.outer).Select(weight => weight / heads.Count)]);
    }

    /// <summary>Writes the file that <see cref="Default"/> reads.</summary>
    public void Save(Stream file)
    {
        file.Write(ModelFile.Header(Kind));
        using var writer = new BinaryWriter(file, Encoding.UTF8, leaveOpen: true);
        writer.Write(bias.Length);
        foreach (var weight in (IEnumerable<float>)[.. inner, .. bias, .. outer]) writer.Write((Half)weight);
    }

    /// <summary>Reads weights from where a file's header ends.</summary>
    public static PronounHead Read(Stream file)
    {
        using var reader = new BinaryReader(file, Encoding.UTF8, leaveOpen: true);
        var units = reader.ReadInt32();
        return new(Numbers(PronounReader.Width * units), Numbers(units), Numbers(units));

        float[] Numbers(int count)
        {
            var halves = new Half[count];
            file.ReadExactly(MemoryMarshal.AsBytes(halves.AsSpan()));
            return Array.ConvertAll(halves, half => (float)half);
        }
    }

    private static PronounHead Load()
    {
        using var file = EncoderModel.Open(Kind);
        return Read(file);
    }
}
