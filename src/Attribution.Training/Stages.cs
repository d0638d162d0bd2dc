namespace Attribution.Training;

/// <summary>A folder that keeps what the long stages of a training made, so that a training that was stopped goes on where it was.</summary>
/// <param name="folder">The folder; it need not exist.</param>
internal sealed class Stages(string folder)
{
    /// <summary>
    /// What <paramref name="make"/> makes, or what it made under the same <paramref name="name"/> before. Both come from the file, so that
    /// they are the same to the bit.
    /// </summary>
    /// <param name="name">A file name that changes with all that the result depends on.</param>
    /// <param name="write">Writes the result to a file.</param>
    /// <param name="read">Reads it again.</param>
    /// <param name="make">Makes the result.</param>
    public T Once<T>(string name, Action<BinaryWriter, T> write, Func<BinaryReader, T> read, Func<T> make)
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(folder);
            using (var writer = new BinaryWriter(File.Create(path + ".part"))) write(writer, make());
            File.Move(path + ".part", path);
        }
        using var reader = new BinaryReader(File.OpenRead(path));
        return read(reader);
    }
}
