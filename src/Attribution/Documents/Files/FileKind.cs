using System.Runtime.InteropServices;

namespace Attribution.Documents.Files;

/// <summary>Tells files from what only has a place among them: pipes, sockets and devices. Nothing is opened, so nothing waits.</summary>
internal static partial class FileKind
{
    // What Linux promises to programs of every processor: struct statx of 256 bytes, the mode in it at byte 28.
    private const int CurrentFolder = -100, TypeAndMode = 3, StatusSize = 256, ModeOffset = 28;

    private const int TypeBits = 0xF000, Pipe = 0x1000, CharacterDevice = 0x2000, BlockDevice = 0x6000, Socket = 0xC000;

    /// <summary>
    /// What stands at <paramref name="path"/>, with its article, if it is no file or folder; null where it is one, or where that cannot be
    /// told.
    /// </summary>
    public static string? NameOfOther(string path) => (Mode(path) & TypeBits) switch
    {
        Pipe => "a named pipe",
        CharacterDevice or BlockDevice => "a device",
        Socket => "a socket",
        _ => null,
    };

    /// <summary>Whether a link stands at <paramref name="path"/> that leads to nothing, or to itself.</summary>
    public static bool IsBrokenLink(string path)
    {
        try
        {
            return path.Length > 0 && new FileInfo(path) is { LinkTarget: not null } link
                && link.ResolveLinkTarget(returnFinalTarget: true) is not { Exists: true };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return error is IOException;
        }
    }

    private static int Mode(string path)
    {
        if (!OperatingSystem.IsLinux()) return 0;
        Span<byte> status = stackalloc byte[StatusSize];
        try
        {
            return Status(CurrentFolder, path, 0, TypeAndMode, ref MemoryMarshal.GetReference(status)) == 0
                ? BitConverter.ToUInt16(status[ModeOffset..])
                : 0;
        }
        catch (EntryPointNotFoundException)
        {
            return 0;
        }
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Status(int folder, string path, int flags, uint mask, ref byte status);
}
