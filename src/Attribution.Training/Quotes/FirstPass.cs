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
    /// <param name="articles">The annotated articles.</param>
    /// <param name="others">Other text as a teacher labels it; null for no teacher.</param>
    /// <param name="options">What the network is like.</param>
    /// <param name="stages">Keeps the trained network.</param>
    /// <param name="say">Receives progress.</param>
    /// <exception cref="InvalidDataException">The teacher labelled other tokens than the text has; the message says what to do.</exception>
    public static FirstPass Train(IReadOnlyList<TrainingArticle> articles, TaughtText? others, SequenceOptions options, Stages stages, Action<string> say)
    {
        var (hashes, cues) = Hashes(articles);
        var table = new CueTable(cues);
        var counter = new FeatureCounter();
        for (var a = 0; a < articles.Count; a++) Visit(articles[a].Document, articles[a].Paragraphs, hashes[a], (_, features) => counter.Count(features));
        if (others is null)
        {
            counter.Keep(options.Least);
        }
        else
        {
            var frequent = counter.Frequent(options.Least);
            foreach (var (document, _) in others.Annotated())
            {
                var seen = new TokenHashes(new TokenView(document), table);
                Visit(document, [.. TrainingArticle.Split(document)], seen, (_, features) => counter.Count(features));
            }
            counter.Keep(options.LeastTaught, frequent);
        }
        var gold = new List<Sequence>();
        for (var a = 0; a < articles.Count; a++)
        {
            var labels = articles[a].Paragraphs.Select(p => ExpectedLabels.Of(articles[a].Labels.AsSpan(p.Start, p.End - p.Start))).ToArray();
            gold.AddRange(Sequences(articles[a].Document, articles[a].Paragraphs, hashes[a], labels, counter));
        }
        List<Sequence> taught = others is null ? [] : [.. others.Annotated().SelectMany(
            d => Sequences(d.Document, [.. TrainingArticle.Split(d.Document)], new TokenHashes(new TokenView(d.Document), table), d.Labels, counter))];
        return stages.Once($"first-pass-{Fingerprint(options, counter.Keys, gold.Concat(taught))}", Write, Read,
            () => new FirstPass(cues, Learn(counter.Keys, gold, taught, options, say)));
    }

    private static SequenceWeights Learn(uint[] keys, List<Sequence> gold, List<Sequence> others, SequenceOptions options, Action<string> say)
    {
        say($"{keys.Length} features, {gold.Sum(s => s.Tokens)} tokens of articles, {others.Sum(s => s.Tokens)} of other text");
        var trainer = new SequenceTrainer(keys.Length, options);
        var (at, count) = (0, (int)(options.TaughtShare * others.Count));
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            var sequences = gold.Concat(Enumerable.Range(at, count).Select(k => others[k % others.Count])).ToArray();
            at = others.Count == 0 ? 0 : (at + count) % others.Count;
            var loss = trainer.Epoch(sequences, 1 - (epoch / (float)options.Epochs), 1 - ((epoch + 1) / (float)options.Epochs));
            say($"epoch {epoch + 1} of {options.Epochs}: loss {loss:F4}");
        }
        return trainer.Weights(keys);
    }

    /// <summary>A name that changes with all that the result depends on.</summary>
    private static string Fingerprint(SequenceOptions options, uint[] keys, IEnumerable<Sequence> sequences)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(options.ToString()));
        hash.AppendData(MemoryMarshal.AsBytes(keys.AsSpan()));
        foreach (var sequence in sequences)
        {
            hash.AppendData(sequence.Target.Nodes);
            hash.AppendData(MemoryMarshal.AsBytes(sequence.Target.Steps.AsSpan()));
            hash.AppendData(MemoryMarshal.AsBytes(sequence.Features.AsSpan()));
            hash.AppendData(MemoryMarshal.AsBytes(sequence.Ends.AsSpan()));
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

    /// <summary>The paragraphs of a document as the trainer sees them.</summary>
    private static List<Sequence> Sequences(AnnotatedDocument document, (int Start, int End)[] paragraphs, TokenHashes hashes, ExpectedLabels[] labels,
        FeatureCounter counter)
    {
        var features = new int[document.Tokens.Length][];
        Visit(document, paragraphs, hashes, (i, f) => features[i] = counter.Numbers(f));
        var sequences = new List<Sequence>();
        foreach (var ((start, end), target) in paragraphs.Zip(labels))
        {
            var (ends, at) = (new int[end - start], 0);
            for (var i = start; i < end; i++) ends[i - start] = at += features[i].Length;
            sequences.Add(new Sequence([.. features[start..end].SelectMany(f => f)], ends, target));
        }
        return sequences;
    }

    private delegate void Visitor(int token, ReadOnlySpan<uint> features);

    private static void Visit(AnnotatedDocument document, (int Start, int End)[] paragraphs, TokenHashes hashes, Visitor visitor)
    {
        Span<uint> features = stackalloc uint[FeatureWriter.Most];
        foreach (var (start, end) in paragraphs)
        {
            var featurizer = new Featurizer(document, hashes, start, end);
            for (var i = start; i < end; i++) visitor(i, features[..featurizer.Write(i, features)]);
        }
    }
}
