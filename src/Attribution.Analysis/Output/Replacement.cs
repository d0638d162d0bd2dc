namespace Attribution.Output;

/// <summary>Puts files in their places and, should one of them not go there, puts those back that were there before.</summary>
/// <param name="aside">A folder on the same disk for what is replaced; whoever made it deletes it.</param>
internal sealed class Replacement(string aside)
{
    private readonly Stack<(string Path, string? Before)> done = new();

    /// <summary>Moves <paramref name="draft"/> to <paramref name="path"/>.</summary>
    public void Put(string draft, string path)
    {
        foreach (var folder in Enumerable.Reverse(NewFiles.Folder(Path.GetDirectoryName(path)!))) done.Push((folder, null));
        var before = Path.Combine(aside, "before-" + Path.GetRandomFileName());
        if (new FileInfo(path).LinkTarget is not null)
        {
            File.Move(path, before);
            done.Push((path, before));
            File.Move(draft, path);
        }
        else if (File.Exists(path))
        {
            // The old one is in its place until the new one is. It is kept by a second name, where the disk knows such a thing.
            try
            {
                File.Replace(draft, path, before, ignoreMetadataErrors: true);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException && !File.Exists(before))
            {
                File.Copy(path, before);
                File.Move(draft, path, overwrite: true);
            }
            done.Push((path, before));
        }
        else
        {
            done.Push((path, null));
            File.Move(draft, path);
        }
    }

    /// <summary>Puts everything back, as far as that is possible.</summary>
    public void Undo()
    {
        while (done.TryPop(out var step))
        {
            NewFiles.Quietly(() =>
            {
                if (step.Before is not null) File.Move(step.Before, step.Path, overwrite: true);
                else if (Directory.Exists(step.Path)) Directory.Delete(step.Path);
                else File.Delete(step.Path);
            });
        }
    }
}
