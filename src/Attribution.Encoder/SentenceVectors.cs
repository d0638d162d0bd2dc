using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Encoder;

/// <summary>
/// Says how alike statements are in meaning, also where they share no word: "Moscow rejected the accusation" is close to "Russia denied
/// it". Vectors are the same on every machine and for any number of threads. Thread-safe.
/// </summary>
/// <remarks>
/// A pretrained encoder describes each piece of a text in its context; the vector is made of their mean, at length 1.
/// It was trained on English sentences and short paragraphs. Longer texts are read in parts of about 90 words. Likeness is of topic
/// and wording before it is of truth: a statement and its denial are alike.
/// </remarks>
public static class SentenceVectors
{
    // Texts go to a thread by so many, windows through the encoder by so many pieces. Neither changes a result.
    private const int Texts = 16, Pieces = 2 * Transformer.Longest;

    /// <summary>The vector of <paramref name="text"/>, a sentence or a short paragraph.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static SentenceVector Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read([text], new Transformer(EncoderModel.Default))[0];
    }

    /// <summary>The vectors of <paramref name="texts"/>, in their order; much faster than one after the other.</summary>
    /// <param name="texts">Sentences or short paragraphs.</param>
    /// <param name="threads">How many threads read at the same time, from 1; null for one per processor. It changes nothing in the result.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null, or one of them.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threads"/> is below 1.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static ImmutableArray<SentenceVector> Of(IReadOnlyList<string> texts, int? threads = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        if (threads is { } asked) ArgumentOutOfRangeException.ThrowIfLessThan(asked, 1, nameof(threads));
        foreach (var text in texts) ArgumentNullException.ThrowIfNull(text, nameof(texts));
        var vectors = new SentenceVector[texts.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads ?? Environment.ProcessorCount, CancellationToken = cancellation };
        Parallel.For(0, (texts.Count + Texts - 1) / Texts, options, () => new Transformer(EncoderModel.Default), (part, _, transformer) =>
        {
            var first = part * Texts;
            string[] own = [.. Enumerable.Range(first, Math.Min(Texts, texts.Count - first)).Select(i => texts[i])];
            Read(own, transformer).CopyTo(vectors, first);
            return transformer;
        }, _ => { });
        return ImmutableCollectionsMarshal.AsImmutableArray(vectors);
    }

    /// <summary>How alike the texts of two vectors are in meaning: the cosine of the vectors' angle, from -1 to 1; 1 for the same text.</summary>
    /// <remarks>Two sentences that have nothing to do with each other are about 0, two that say the same in other words mostly above 0.6.</remarks>
    /// <exception cref="ArgumentNullException">A vector is null.</exception>
    public static double Likeness(SentenceVector a, SentenceVector b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return Math.Clamp(SentenceVector.Product(a.Values, b.Values), -1f, 1f);
    }

    private static SentenceVector[] Read(string[] texts, Transformer transformer)
    {
        var sums = new float[texts.Length * Transformer.Width];
        var counts = new int[texts.Length];
        var (pieces, lengths, owners) = (new List<int>(Pieces), new List<int>(), new List<int>());
        for (var i = 0; i < texts.Length; i++)
        {
            foreach (var window in Windows(texts[i]))
            {
                if (pieces.Count + window.Length > Pieces) ReadWindows();
                pieces.AddRange(window);
                lengths.Add(window.Length);
                owners.Add(i);
            }
        }
        ReadWindows();
        return Directions(sums, counts);

        void ReadWindows()
        {
            var rows = transformer.Read(CollectionsMarshal.AsSpan(pieces), [], CollectionsMarshal.AsSpan(lengths));
            foreach (var (length, owner) in lengths.Zip(owners))
            {
                Add(rows[..(length * Transformer.Width)], sums.AsSpan(owner * Transformer.Width, Transformer.Width));
                counts[owner] += length;
                rows = rows[(length * Transformer.Width)..];
            }
            pieces.Clear();
            lengths.Clear();
            owners.Clear();
        }
    }

    /// <summary>What the means of the texts' pieces mean; the sums of <paramref name="counts"/> pieces each are lost.</summary>
    private static SentenceVector[] Directions(float[] sums, int[] counts)
    {
        for (var i = 0; i < sums.Length; i++) sums[i] /= counts[i / Transformer.Width];
        var means = new ByteRows(counts.Length, Transformer.Width);
        means.Round(sums, counts.Length, Transformer.Width);
        means.Multiply(EncoderModel.Default.Sentences, counts.Length, sums);
        return [.. sums.Chunk(Transformer.Width).Select(vector => new SentenceVector(vector))];
    }

    private static void Add(ReadOnlySpan<float> rows, Span<float> sums)
    {
        var to = Lanes.Of(sums);
        for (; !rows.IsEmpty; rows = rows[Transformer.Width..])
        {
            var from = Lanes.Of(rows[..Transformer.Width]);
            for (var i = 0; i < to.Length; i++) to[i] += from[i];
        }
    }

    /// <summary>The windows of a text, each between the pieces that open and close one.</summary>
    private static IEnumerable<int[]> Windows(string text)
    {
        var words = EncoderModel.Default.Pieces;
        var tokens = new List<TextSpan>(text.Length / 5);
        Tokenizer.Tokenize(text, new TextSpan(0, text.Length), tokens);
        return words.Cut(text, tokens).Windows(Transformer.Longest - 2).Select(window => (int[])[words.Opening, .. window.Span, words.Closing]);
    }
}
