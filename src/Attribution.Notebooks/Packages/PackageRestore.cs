using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NuGet.Versioning;

namespace Attribution.Notebooks.Packages;

/// <summary>
/// Finds the files of packages by the SDK's own restore, in a project made for it: versions, sources and the cache are
/// those that any project in the notebook's folder would have.
/// </summary>
internal static partial class PackageRestore
{
    private const string Managed = "RuntimeCopyLocalItems", Native = "NativeCopyLocalItems";

    private static readonly string[] Empty = ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"];

    /// <summary>Restores packages and all that they depend on.</summary>
    /// <param name="packages">All packages of the notebook so far, so that their versions fit each other.</param>
    /// <param name="folder">The notebook's folder, whose NuGet.config counts.</param>
    /// <param name="cancellationToken">Ends the restore.</param>
    /// <exception cref="IOException">The SDK is missing or refuses; the message is its own.</exception>
    internal static async Task<PackageFiles> RestoreAsync(
        IEnumerable<PackageDirective> packages, string folder, CancellationToken cancellationToken)
    {
        string place = Directory.CreateTempSubdirectory("packages-").FullName;
        try
        {
            // Empty ones of its own: what lies further up must not change the project.
            foreach (string name in Empty)
                await File.WriteAllTextAsync(Path.Combine(place, name), "<Project />", cancellationToken).ConfigureAwait(false);
            string project = Path.Combine(place, "notebook.csproj");
            await File.WriteAllTextAsync(project, Project(packages, folder).ToString(), cancellationToken).ConfigureAwait(false);
            var (code, text) = await RunAsync(project, cancellationToken).ConfigureAwait(false);
            return code == 0 && text.IndexOf('{') is >= 0 and var start ? Read(text[start..]) : throw new IOException(Reason(text));
        }
        finally
        {
            Directory.Delete(place, recursive: true);
        }
    }

    private static XElement Project(IEnumerable<PackageDirective> packages, string folder) => new(
        "Project",
        new XAttribute("Sdk", "Microsoft.NET.Sdk"),
        new XElement(
            "PropertyGroup",
            new XElement("TargetFramework", $"net{Environment.Version.Major}.{Environment.Version.Minor}"),
            new XElement("RuntimeIdentifier", RuntimeInformation.RuntimeIdentifier),
            new XElement("SelfContained", "false"),
            new XElement("UseAppHost", "false"),
            new XElement("NuGetAudit", "false"),
            new XElement("RestoreRootConfigDirectory", folder)),
        new XElement(
            "ItemGroup",
            packages.Select(package => new XElement(
                "PackageReference", new XAttribute("Include", package.Name), new XAttribute("Version", package.Range)))));

    private static async Task<(int Code, string Text)> RunAsync(string project, CancellationToken cancellationToken)
    {
        string[] arguments = ["msbuild", project, "-restore", "-nologo", "-v:q", "-t:ResolvePackageAssets", $"-getItem:{Managed}", $"-getItem:{Native}"];
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo(Dotnet(), arguments)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                RedirectStandardInput = true,
                WorkingDirectory = Path.GetDirectoryName(project)!,
            },
        };
        process.StartInfo.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        process.StartInfo.Environment["MSBUILDTERMINALLOGGER"] = "off";
        try
        {
            process.Start();
            Task<string> output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            Task<string> error = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
            return (process.ExitCode,
                process.ExitCode == 0 ? await output.ConfigureAwait(false) : await error.ConfigureAwait(false) + await output.ConfigureAwait(false));
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new IOException($"packages are resolved by the .NET SDK, which could not be started: {e.Message}", e);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>The <c>dotnet</c> that runs this process, or the one on PATH.</summary>
    private static string Dotnet()
    {
        string root = Path.GetFullPath("../../..", Path.GetDirectoryName(typeof(object).Assembly.Location)!);
        string path = Path.Combine(root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
        return File.Exists(path) ? path : "dotnet";
    }

    private static PackageFiles Read(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement items = document.RootElement.GetProperty("Items");
        return new PackageFiles(Files(Managed), Files(Native));

        PackageFile[] Files(string name) =>
        [
            .. items.GetProperty(name).EnumerateArray().Select(item => new PackageFile(
                item.GetProperty("FullPath").GetString()!, item.GetProperty("NuGetPackageId").GetString()!,
                NuGetVersion.Parse(item.GetProperty("NuGetPackageVersion").GetString()!))),
        ];
    }

    /// <summary>The errors of the SDK without the project's name, each once; the whole where none stands out.</summary>
    private static string Reason(string text)
    {
        var errors = Error().Matches(text).Select(match => (Code: match.Groups[1].Value, Message: match.Groups[2].Value.Trim(' ', '-', '\r'))).Distinct()
            .GroupBy(error => error.Code, error => error.Message);
        string reason = string.Join(". ", errors.Select(error => $"{error.Key}: {string.Join("; ", error)}"));
        return reason.Length > 0 ? reason : text.Trim();
    }

    [GeneratedRegex("error ([A-Z]+[0-9]+): ([^\n]*?)(?: \\[[^\n\\]]*\\])?(?:\r?\n|$)", RegexOptions.NonBacktracking)]
    private static partial Regex Error();
}

/// <summary>The files of restored packages.</summary>
/// <param name="Managed">Assemblies.</param>
/// <param name="Native">Libraries that assemblies call.</param>
internal sealed record PackageFiles(IReadOnlyList<PackageFile> Managed, IReadOnlyList<PackageFile> Native);

/// <summary>A file of a restored package.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Package">The package's id.</param>
/// <param name="Version">The package's version.</param>
internal sealed record PackageFile(string Path, string Package, NuGetVersion Version);
