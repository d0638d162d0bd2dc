using System.Text.Json;
using Attribution.Actors.Names;
using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Training.Names;

/// <summary>The lists of names that the model holds as hashes: the world's towns, as GeoNames has them.</summary>
internal sealed class NameLists
{
    private const byte Begins = 4;
    private readonly Dictionary<uint, byte> bits = [];

    public NameLists(string cities)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(cities));
        foreach (var city in json.RootElement.EnumerateArray()) Add(city.GetProperty("name").GetString()!, 1);
        Table = SparseWeights.Read(Write());
    }

    /// <summary>The lists as a table.</summary>
    public SparseWeights Table { get; }

    /// <summary>The lists as rows of a model.</summary>
    public IEnumerable<KeyValuePair<uint, byte>> Rows => bits.Select(pair => KeyValuePair.Create(NameFeatures.ListKey(pair.Key), pair.Value));

    private void Add(string name, byte list)
    {
        if (name.Length == 0 || !char.IsUpper(name[0])) return;
        var tokens = new List<TextSpan>();
        Tokenizer.Tokenize(name, new TextSpan(0, name.Length), tokens);
        if (tokens.Count > 4) return;
        uint key = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            key = NameFeatures.OfListed(key, WordFeatures.Of(tokens[i].In(name)).Exact);
            bits[key] = (byte)(bits.GetValueOrDefault(key) | (i + 1 < tokens.Count ? Begins : list));
        }
    }

    private byte[] Write()
    {
        var rows = new SortedDictionary<uint, List<(byte, sbyte)>>();
        foreach (var (key, value) in Rows) rows[key] = [(value, 1)];
        using var output = new MemoryStream();
        using var writer = new BinaryWriter(output);
        WeightWriter.Write(writer, rows);
        writer.Flush();
        return output.ToArray();
    }
}
