namespace Attribution.Documents.Files;

/// <summary>Reads a file whole and turns each way in which that can fail into one clear error.</summary>
internal static class FileBytes
{
    /// <summary>
    /// The bytes of the file at <paramref name="path"/>, as many as it has when it is opened. What has no bytes of its own,
    /// such as a pipe or a device, is not opened at all: it could keep the reader waiting, or never end.
    /// </summary>
    /// <exception cref="DocumentException">The file is missing, a folder, a pipe, a device, too large or not readable.</exception>
    public static byte[] Read(string path) => Told(path, () => SizeOf(path) == 0 ? [] : ReadAll(path));

    /// <summary>The file at <paramref name="path"/>, opened for reading, however large it is.</summary>
    /// <exception cref="DocumentException">As for <see cref="Read"/>, but for the size.</exception>
    public static Stream Open(string path) => Told(path, () => SizeOf(path) == 0 ? Stream.Null : Opened(path, 1 << 16));

    /// <summary>Everything that comes out of the stream that <paramref name="open"/> opens.</summary>
    /// <exception cref="DocumentException">It is larger than an article may be.</exception>
    public static byte[] ReadAll(string path, Func<Stream> open)
    {
        using var stream = open();
        using var all = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int count; (count = stream.Read(buffer, 0, buffer.Length)) > 0;)
        {
            all.Write(buffer, 0, count);
            if (all.Length > DocumentReader.LargestFile)
                throw new DocumentException(path, DocumentMessages.TooLarge(path, all.Length, DocumentReader.LargestFile));
        }
        return all.ToArray();
    }

    private static T Told<T>(string path, Func<T> read)
    {
        if (Directory.Exists(path)) throw new DocumentException(path, DocumentMessages.IsFolder(path));
        if (FileKind.IsBrokenLink(path)) throw new DocumentException(path, DocumentMessages.BrokenLink(path));
        try
        {
            if (FileKind.NameOfOther(path) is { } other) throw new DocumentException(path, DocumentMessages.NotAFile(path, other));
            return read();
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
        {
            throw new DocumentException(path, DocumentMessages.Missing(path), error);
        }
        catch (UnauthorizedAccessException error)
        {
            throw new DocumentException(path, DocumentMessages.NotPermitted(path), error);
        }
        catch (Exception error) when (error is IOException or NotSupportedException)
        {
            throw new DocumentException(path, DocumentMessages.Unreadable(path, error.Message), error);
        }
    }

    private static long SizeOf(string path)
    {
        var file = new FileInfo(path);
        return (file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file).Length;
    }

    private static FileStream Opened(string path, int buffer)
    {
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, buffer, FileOptions.SequentialScan);
        if (stream.CanSeek) return stream;
        stream.Dispose();
        throw new DocumentException(path, DocumentMessages.NotAFile(path, "a named pipe or a device"));
    }

    private static byte[] ReadAll(string path)
    {
        using var stream = Opened(path, buffer: 0);
        var size = stream.Length;
        if (size > DocumentReader.LargestFile) throw new DocumentException(path, DocumentMessages.TooLarge(path, size, DocumentReader.LargestFile));
        var bytes = new byte[size];
        var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return read == bytes.Length ? bytes : bytes[..read];
    }
}
