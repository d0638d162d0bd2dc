using System.IO.Enumeration;

namespace Attribution.Kernel.Language;

/// <summary>Files and folders that could continue a path.</summary>
internal static class FileNames
{
    /// <summary>More are no help to anybody.</summary>
    private const int Most = 500;

    private static readonly EnumerationOptions All = new() { AttributesToSkip = FileAttributes.System, IgnoreInaccessible = true };

    /// <summary>
    /// What could stand behind the path's last slash, folders with a slash behind them and before the files. Hidden
    /// ones are offered where their dot has been typed.
    /// </summary>
    /// <param name="path">What has been typed.</param>
    /// <param name="from">The folder that it begins in.</param>
    /// <param name="fits">Whether a file's name is wanted.</param>
    internal static IReadOnlyList<Suggestion> Of(string path, string from, Func<string, bool> fits)
    {
        int start = path.AsSpan().LastIndexOfAny('/', OperatingSystem.IsWindows() ? '\\' : '/') + 1;
        string folder = path[..start], typed = path[start..];
        try
        {
            string place = Path.GetFullPath(folder.Length == 0 ? "." : folder, from);
            if (!Directory.Exists(place))
                return [];
            var found = new FileSystemEnumerable<Suggestion>(place, Found, All)
            {
                ShouldIncludePredicate = (ref entry) => entry.FileName.StartsWith(typed, StringComparison.OrdinalIgnoreCase)
                    && (entry.FileName[0] != '.' || typed.StartsWith('.')) && !entry.FileName.ContainsAny('"', '\\', '\n')
                    && (entry.IsDirectory || fits(entry.FileName.ToString())),
            };
            return [.. found.OrderBy(one => one.Kind, StringComparer.Ordinal).ThenBy(one => one.Text, StringComparer.Ordinal).Take(Most)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }

        Suggestion Found(ref FileSystemEntry entry) =>
            entry.IsDirectory
                ? new Suggestion($"{entry.FileName}/", "directory", typed.Length)
                : new Suggestion(entry.FileName.ToString(), "path", typed.Length);
    }
}

/// <summary>Something that could stand at the cursor.</summary>
/// <param name="Text">The text.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Typed">How many characters before the cursor it takes the place of.</param>
internal sealed record Suggestion(string Text, string Kind, int Typed);
