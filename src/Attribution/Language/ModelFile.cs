using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Attribution.Lists;

namespace Attribution.Language;

/// <summary>
/// How a trained file says what it is. Lines that begin with <c>#</c> open it, also where the rest is binary: the version of
/// this format, the kind of model, the version of its features, and the SHA-256 of each word list and each other model that
/// the features see. Behind the line <c>#end</c> stand the weights.
/// </summary>
internal static class ModelFile
{
    private const string Opening = "#attribution-model ";
    private const string End = "#end";
    private const int Version = 1;
    private const int LongestLine = 200, MostLines = 100;

    /// <summary>Opens the library's model of <paramref name="kind"/> and looks whether it fits the library; the stream stands before the weights.</summary>
    /// <exception cref="InvalidDataException">The file is no model, another one, or was trained with other lists or features; the message
    /// names it and says what to do.</exception>
    public static UnmanagedMemoryStream Open(ModelKind kind)
    {
        var file = Lexicon.Open(kind.FileName);
        try
        {
            Check(kind, file);
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The weights of the library's model of <paramref name="kind"/>, where they lie in memory.</summary>
    /// <exception cref="InvalidDataException">As for <see cref="Open"/>.</exception>
    public static ReadOnlySpan<byte> Bytes(ModelKind kind)
    {
        using var file = Open(kind);
        return Lexicon.Rest(file);
    }

    /// <summary>The rows of the library's model of <paramref name="kind"/>, whose weights are a table.</summary>
    /// <exception cref="InvalidDataException">As for <see cref="Open"/>.</exception>
    public static IEnumerable<string[]> Rows(ModelKind kind) => Lexicon.Rows(Open(kind));

    /// <summary>Looks whether <paramref name="file"/> is a model of <paramref name="kind"/> that fits the library, and leaves it before the weights.</summary>
    /// <exception cref="InvalidDataException">As for <see cref="Open"/>.</exception>
    public static void Check(ModelKind kind, Stream file)
    {
        var (found, expected) = (ReadHeader(kind, file), Lines(kind));
        for (var i = 0; i < Math.Max(found.Count, expected.Count); i++)
        {
            var (line, meant) = (found.ElementAtOrDefault(i), expected.ElementAtOrDefault(i));
            if (line != meant) throw new InvalidDataException(Difference(kind, line, meant));
        }
    }

    /// <summary>
    /// Moves <paramref name="file"/>, which may be a model of <paramref name="kind"/> with whatever header or without one, before its
    /// weights.
    /// </summary>
    /// <exception cref="InvalidDataException">Its header has no end.</exception>
    public static void SkipHeader(ModelKind kind, Stream file)
    {
        if (Line(file) is { } line && line.StartsWith(Opening, StringComparison.Ordinal)) ReadLines(kind, file);
        else file.Position = 0;
    }

    /// <summary>What stands before the weights of a model of <paramref name="kind"/> that was trained with the library as it is.</summary>
    public static byte[] Header(ModelKind kind) =>
        Encoding.ASCII.GetBytes(string.Concat(Lines(kind).Prepend($"{Opening}{Version}").Append(End).Select(line => line + '\n')));

    private static List<string> Lines(ModelKind kind) =>
    [
        $"#kind {kind.Name}",
        string.Create(CultureInfo.InvariantCulture, $"#features {kind.Features}"),
        .. kind.Lists.Select(list => $"#list {list} {HashOfRows(Lexicon.Bytes(list))}"),
        .. kind.BuildsOn.Select(model => $"#model {model} {HashOfModel(model)}"),
    ];

    private static List<string> ReadHeader(ModelKind kind, Stream file)
    {
        var opening = Line(file);
        if (opening is null || !opening.StartsWith(Opening, StringComparison.Ordinal))
            throw new InvalidDataException($"{kind.FileName}: the file does not begin with '{Opening.Trim()}', as trained files do. {Restore(kind)}");
        if (opening[Opening.Length..] != Version.ToString(CultureInfo.InvariantCulture))
            throw new InvalidDataException(
                $"{kind.FileName}: the file is of version {opening[Opening.Length..]} of the format of trained files, and this library reads version "
                    + $"{Version}. {Restore(kind)}");
        return ReadLines(kind, file);
    }

    private static List<string> ReadLines(ModelKind kind, Stream file)
    {
        List<string> lines = [];
        while (lines.Count < MostLines && Line(file) is { } line)
        {
            if (line == End) return lines;
            lines.Add(line);
        }
        throw new InvalidDataException($"{kind.FileName}: the file's header has no line '{End}'. {Restore(kind)}");
    }

    /// <summary>The next line, without its end; null where it is longer than any of a header, or the file ends in it.</summary>
    private static string? Line(Stream file)
    {
        var line = new StringBuilder();
        for (var read = file.ReadByte(); line.Length < LongestLine && read >= 0; read = file.ReadByte())
        {
            if (read == '\n') return line.ToString().TrimEnd('\r');
            line.Append((char)read);
        }
        return null;
    }

    private static string Difference(ModelKind kind, string? found, string? meant)
    {
        var part = (meant ?? found)!.Split(' ');
        var what = part[0] switch
        {
            "#kind" => $"the file holds '{found?.Split(' ')[^1]}', not '{kind.Name}'. {Restore(kind)}",
            "#features" =>
                $"the model was trained with version {found?.Split(' ')[^1]} of its features, and the library makes version {kind.Features}. {Again(kind)}",
            "#model" => $"the model was trained with another {part[1]} than the library holds. {Again(kind)}",
            _ when meant is null => $"the model was trained with the list {part[1]}, which its features see no more. {Again(kind)}",
            _ => $"the model was trained with another list {part[1]} than the library holds. {Again(kind)}",
        };
        return $"{kind.FileName}: {what}";
    }

    private static string Again(ModelKind kind) =>
        $"Train it again ('{Command(kind)}', see the README.md beside it), or, where the weights are meant to stay, run 'dotnet run --project "
            + $"src/Attribution.Training -- stamp'.";

    private static string Restore(ModelKind kind) => $"Restore it from the repository, or train it again ('{Command(kind)}').";

    private static string Command(ModelKind kind) => kind.Name == "lemmas" ? "tagger" : kind.Name;

    /// <summary>The hash of a list: of its rows alone, so that comments may change.</summary>
    private static string HashOfRows(ReadOnlySpan<byte> list)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        while (!list.IsEmpty)
        {
            var length = list.IndexOf((byte)'\n');
            var line = (length < 0 ? list : list[..length]).TrimEnd((byte)'\r');
            if (!line.IsEmpty && line[0] != '#')
            {
                hash.AppendData(line);
                hash.AppendData("\n"u8);
            }
            list = length < 0 ? [] : list[(length + 1)..];
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The hash of the weights of a model.</summary>
    private static string HashOfModel(string fileName)
    {
        if (fileName.EndsWith(".tsv", StringComparison.Ordinal)) return HashOfRows(Lexicon.Bytes(fileName));
        using var file = Lexicon.Open(fileName);
        SkipHeader(new ModelKind(fileName, 0, [], []), file);
        return Convert.ToHexStringLower(SHA256.HashData(Lexicon.Rest(file)));
    }
}
