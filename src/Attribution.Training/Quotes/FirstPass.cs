using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Attribution.Language;
using Attribution.Quotes.Tagging;

namespace Attribution.Training.Quotes;

/// <summary>The first pass as trained: the cue table and the network that reads it.</summary>
internal sealed record FirstPass(WeightTable Cues, SequenceWeights Weights)
{
    /// <summary>The model made of both.</summary>
    public SequenceModel Model { get; } = new(new CueTable(Cues), Weights);

    /// <summary>Trains on <paramref name="articles"/>, unless <paramref name="stages"/> holds what an earlier run made of the same.</summary>
    public static FirstPass Train(IReadOnlyList<TrainingArticle> articles, SequenceOptions options, Stages stages, Action<string> say)
    {
        var (hashes, cues) = Hashes(articles);
        var counter = new FeatureCounter();
        for (var a = 0; a < articles.Count; a++) Visit(articles[a], hashes[a], (_, features) => counter.Count(features));
        counter.Keep(options.Least);
        var sequences = new List<Sequence>();
        for (var a = 0; a < articles.Count; a++)
        {
            var features = new int[articles[a].Labels.Length][];
            Visit(articles[a], hashes[a], (i, f) => features[i] = counter.Numbers(f));
            sequences.AddRange(articles[a].Paragraphs.Select(p => new Sequence(features[p.Start..p.End], articles[a].Labels[p.Start..p.End])));
        }
        return stages.Once($"first-pass-{Fingerprint(options, counter.Keys, sequences)}", Write, Read,
            () => new FirstPass(cues, Learn(counter.Keys, sequences, options, say)));
    }

    private static SequenceWeights Learn(uint[] keys, List<Sequence> sequences, SequenceOptions options, Action<string> say)
    {
        say($"{keys.Length} features");
        var trainer = new SequenceTrainer(keys.Length, options);
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            var loss = trainer.Epoch(sequences, 1 - (epoch / (float)options.Epochs), 1 - ((epoch + 1) / (float)options.Epochs));
            say($"epoch {epoch + 1} of {options.Epochs}: loss {loss:F4}");
        }
        return trainer.Weights(keys);
    }

    /// <summary>A name that changes with all that the result depends on.</summary>
    private static string Fingerprint(SequenceOptions options, uint[] keys, List<Sequence> sequences)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(options.ToString()));
        hash.AppendData(MemoryMarshal.AsBytes(keys.AsSpan()));
        foreach (var sequence in sequences)
        {
            hash.AppendData(sequence.Labels);
            foreach (var token in sequence.Features) hash.AppendData(MemoryMarshal.AsBytes(token.AsSpan()));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    private static void Write(BinaryWriter writer, FirstPass pass)
    {
        pass.Cues.Write(writer);
        pass.Weights.Write(writer);
    }

    private static FirstPass Read(BinaryReader reader) => new(WeightTable.Read(reader), SequenceWeights.Read(reader));

    /// <summary>What the network sees of each article, the cue table counted on all the others.</summary>
    private static (TokenHashes[] Hashes, WeightTable Cues) Hashes(IReadOnlyList<TrainingArticle> articles)
    {
        var counts = new CueCounts();
        foreach (var article in articles) counts.Add(article, 1);
        var empty = new CueTable(new WeightTable([], [], 1, 1));
        var hashes = new TokenHashes[articles.Count];
        for (var a = 0; a < articles.Count; a++)
        {
            hashes[a] = new TokenHashes(new TokenView(articles[a].Document), empty);
            counts.Add(articles[a], -1);
            for (var i = 0; i < hashes[a].Bin.Length; i++) hashes[a].Bin[i] = counts.Bin(CueCounts.KeyOf(articles[a].Document.Tokens[i]));
            counts.Add(articles[a], 1);
        }
        return (hashes, counts.Table(3));
    }

    private delegate void Visitor(int token, ReadOnlySpan<uint> features);

    private static void Visit(TrainingArticle article, TokenHashes hashes, Visitor visitor)
    {
        Span<uint> features = stackalloc uint[FeatureWriter.Most];
        foreach (var (start, end) in article.Paragraphs)
        {
            var featurizer = new Featurizer(article.Document, hashes, start, end);
            for (var i = start; i < end; i++) visitor(i, features[..featurizer.Write(i, features)]);
        }
    }
}
