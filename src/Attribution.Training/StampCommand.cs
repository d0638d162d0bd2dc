using Attribution.Corpus;
using Attribution.Language;

namespace Attribution.Training;

/// <summary>
/// Writes the headers of the library's trained files anew, for a word list or a feature that was changed on purpose. The
/// weights stay as they are, byte for byte.
/// </summary>
internal static class StampCommand
{
    /// <summary>
    /// Stamps the files below the current directory, the root of a checkout, with the lists that the library holds, and says which ones
    /// changed.
    /// </summary>
    /// <exception cref="FileNotFoundException">A file is missing.</exception>
    public static void Run(TextWriter output)
    {
        foreach (var kind in TrainedModels.All)
        {
            var path = ModelFolder.Find(kind.FileName);
            var before = File.ReadAllBytes(path);
            using var file = new MemoryStream(before);
            ModelFile.SkipHeader(kind, file);
            byte[] after = [.. ModelFile.Header(kind), .. before.AsSpan((int)file.Position)];
            var isSame = before.AsSpan().SequenceEqual(after);
            if (!isSame) File.WriteAllBytes(path, after);
            output.WriteLine($"{path}: {(isSame ? "as it was" : "stamped")}");
        }
    }
}
