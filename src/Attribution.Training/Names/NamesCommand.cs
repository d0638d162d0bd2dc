using System.IO.Compression;
using Attribution.Actors.Names.Tagging;
using Attribution.Language;
using Attribution.Training.Corpora;

namespace Attribution.Training.Names;

/// <summary>Trains the model of names.</summary>
internal static class NamesCommand
{
    /// <summary>
    /// Trains on all corpora, and on what a teacher says where <paramref name="teaching"/> names one; writes <c>names.model</c> to
    /// <paramref name="path"/>.
    /// </summary>
    public static void Train(CorpusFolder corpora, string? path, NameTeaching? teaching, TextWriter output)
    {
        path ??= ModelFolder.Of("Actors");
        var data = new NameData(corpora, teaching, output.WriteLine);
        var bytes = NameTraining.Run([.. data.Folded, .. data.Fixed], output.WriteLine);
        Directory.CreateDirectory(path);
        var file = new FileInfo(Path.Combine(path, NameModel.Kind.FileName));
        using (var written = file.Create())
        {
            written.Write(ModelFile.Header(NameModel.Kind));
            using var stream = new BrotliStream(written, CompressionLevel.SmallestSize);
            stream.Write(bytes);
        }
        file.Refresh();
        output.WriteLine($"wrote {file.FullName}, {file.Length} bytes");
    }
}
