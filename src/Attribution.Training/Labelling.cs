using System.Security.Cryptography;
using System.Text;
using Attribution.Documents;

namespace Attribution.Training;

/// <summary>Lets a teacher label documents a chunk at a time, so that a labelling that was stopped goes on where it was.</summary>
internal static class Labelling
{
    /// <summary>The documents of a stage.</summary>
    private const int Chunk = 50;

    /// <summary>The labels of each document, from <paramref name="stages"/> where it has them.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="teacher">A name that changes with the labels.</param>
    /// <param name="stages">Keeps the labels.</param>
    /// <param name="label">Labels a document; several may be labelled at once.</param>
    /// <param name="write">Writes the labels of a document.</param>
    /// <param name="read">Reads them again.</param>
    /// <param name="say">Receives progress.</param>
    public static List<T> Of<T>(IReadOnlyList<Document> documents, string teacher, Stages stages, Func<Document, T> label, Action<BinaryWriter, T> write,
        Func<BinaryReader, T> read, Action<string> say)
    {
        var labels = new List<T>();
        foreach (var chunk in documents.Chunk(Chunk))
        {
            labels.AddRange(stages.Once($"taught-{Fingerprint(teacher, chunk)}", Write, Read,
                () => chunk.AsParallel().AsOrdered().Select(label).ToArray()));
            if (labels.Count % (10 * Chunk) == 0 || labels.Count == documents.Count) say($"{labels.Count} of {documents.Count} documents are labelled");
        }
        return labels;

        void Write(BinaryWriter writer, T[] chunk)
        {
            writer.Write(chunk.Length);
            foreach (var document in chunk) write(writer, document);
        }

        T[] Read(BinaryReader reader)
        {
            var chunk = new T[reader.ReadInt32()];
            for (var d = 0; d < chunk.Length; d++) chunk[d] = read(reader);
            return chunk;
        }
    }

    private static string Fingerprint(string teacher, Document[] documents)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(teacher));
        foreach (var document in documents) hash.AppendData(Encoding.UTF8.GetBytes(document.Text + '\0'));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
