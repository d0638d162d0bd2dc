namespace Attribution.Documents;

/// <summary>Reads a file whole and turns each way in which that can fail into one clear error.</summary>
internal static class FileBytes
{
    /// <exception cref="DocumentException">The file is missing, a folder, too large or not readable.</exception>
    public static byte[] Read(string path)
    {
        if (Directory.Exists(path)) throw new DocumentException(path, DocumentMessages.IsFolder(path));
        try
        {
            var size = new FileInfo(path).Length;
            if (size > DocumentReader.LargestFile)
                throw new DocumentException(path, DocumentMessages.TooLarge(path, size, DocumentReader.LargestFile));
            return File.ReadAllBytes(path);
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
}
