using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Attribution.Output;

namespace Attribution.Cli.Kernels;

/// <summary>
/// The kernel's program: everything that lies beside this one, or this one itself where it is a single file. An installed kernel
/// runs a copy of it, so that no build finds its files locked, and the copy's folder is named by what is in it, so that a kernel
/// that runs keeps its own.
/// </summary>
internal static partial class KernelProgram
{
    private const string Dll = "Attribution.Kernel.dll";
    private const string Prefix = "bin-";

    /// <summary>This program where it is a single file, which brings its own runtime along; else null.</summary>
    private static readonly string? SingleFile =
        Path.GetDirectoryName(Environment.ProcessPath) is { } place && !File.Exists(Path.Combine(place, Dll))
            && File.Exists(Path.Combine(AppContext.BaseDirectory, RuntimeOfItsOwn))
            ? Environment.ProcessPath
            : null;

    private static string RuntimeOfItsOwn => Path.GetFileName(typeof(object).Assembly.Location);

    /// <summary>Copies the program into <paramref name="folder"/>, unless the same copy is there.</summary>
    /// <returns>The copy, and the words that start it.</returns>
    public static (string Copy, string[] Command) CopyTo(string folder)
    {
        var source = SingleFile is null ? AppContext.BaseDirectory : Path.GetDirectoryName(SingleFile)!;
        string[] files = SingleFile is null
            ? [.. Directory.GetFiles(source, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(source, path)).Order(StringComparer.Ordinal)]
            : [Path.GetFileName(SingleFile)];
        var target = Path.Combine(folder, Prefix + Fingerprint(source, files));
        if (!Directory.Exists(target))
        {
            var draft = $"{target}.{Path.GetRandomFileName()}.writing";
            foreach (var file in files)
            {
                var path = Path.Combine(draft, file);
                NewFiles.Folder(Path.GetDirectoryName(path)!);
                NewFiles.Copy(Path.Combine(source, file), path);
            }
            Directory.Move(draft, target);
        }
        return SingleFile is null
            ? (target, [Dotnet(), Path.Combine(target, Dll)])
            : (target, [Path.Combine(target, files[0]), .. KernelCommand.Start]);
    }

    /// <summary>Deletes the copies in <paramref name="folder"/>, but <paramref name="own"/>, as far as no kernel runs from them.</summary>
    public static void DeleteOthers(string folder, string? own)
    {
        // On Windows a kernel that runs locks its files; the next installation tries again.
        foreach (var other in Directory.GetDirectories(folder, Prefix + "*").Where(other => other != own && Copy().IsMatch(Path.GetFileName(other))))
            NewFiles.Quietly(() => Directory.Delete(other, recursive: true));
    }

    /// <summary>The <c>dotnet</c> that runs this program: front ends started from a desktop often have no PATH to it.</summary>
    private static string Dotnet()
    {
        var root = Path.GetFullPath("../../..", Path.GetDirectoryName(typeof(object).Assembly.Location)!);
        var path = Path.Combine(root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
        return File.Exists(path) ? path : "dotnet";
    }

    /// <summary>Names, sizes and times: a build that changed nothing has the same.</summary>
    private static string Fingerprint(string source, IEnumerable<string> files)
    {
        var text = new StringBuilder();
        foreach (var file in files)
        {
            var info = new FileInfo(Path.Combine(source, file));
            text.Append(CultureInfo.InvariantCulture, $"{file} {info.Length} {info.LastWriteTimeUtc.Ticks}\n");
        }
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 6));
    }

    // A copy, or what is left of one that was not finished.
    [GeneratedRegex(@"^bin-[0-9a-f]{12}(\..+\.writing)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Copy();
}
