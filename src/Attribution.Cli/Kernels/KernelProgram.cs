using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Attribution.Cli.Kernels;

/// <summary>
/// The kernel's program: everything that lies beside this one. An installed kernel runs a copy of it, so that no build
/// finds its files locked, and the copy's folder is named by what is in it, so that a kernel that runs keeps its own.
/// </summary>
internal static class KernelProgram
{
    private const string Dll = "Attribution.Kernel.dll";
    private const string Prefix = "bin-";

    /// <summary>Copies the program into <paramref name="folder"/>, unless the same copy is there; gives the path to start.</summary>
    public static string CopyTo(string folder)
    {
        var source = AppContext.BaseDirectory;
        var files = Directory.GetFiles(source, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(source, path)).Order(StringComparer.Ordinal).ToArray();
        var target = Path.Combine(folder, Prefix + Fingerprint(source, files));
        if (!Directory.Exists(target))
        {
            var draft = target + ".writing";
            foreach (var file in files)
            {
                var path = Path.Combine(draft, file);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.Copy(Path.Combine(source, file), path, overwrite: true);
            }
            Directory.Move(draft, target);
        }
        return Path.Combine(target, Dll);
    }

    /// <summary>Deletes other copies, as far as no kernel runs from them.</summary>
    public static void DeleteOthers(string program)
    {
        var own = Path.GetDirectoryName(program)!;
        foreach (var other in Directory.GetDirectories(Path.GetDirectoryName(own)!, Prefix + "*").Where(folder => folder != own))
        {
            try
            {
                Directory.Delete(other, recursive: true);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                // On Windows a kernel that runs locks its files; the next installation tries again.
            }
        }
    }

    /// <summary>The <c>dotnet</c> that runs this program: front ends started from a desktop often have no PATH to it.</summary>
    public static string Dotnet()
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
}
