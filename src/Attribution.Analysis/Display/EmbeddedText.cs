using System.Reflection;

namespace Attribution.Display;

/// <summary>Reads the scripts and style sheets that lie in this assembly.</summary>
internal static class EmbeddedText
{
    /// <summary>The text of the embedded file called <paramref name="name"/>.</summary>
    /// <exception cref="InvalidOperationException">The assembly holds no such file.</exception>
    public static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The library was built without its file '{name}'. Rebuild it from a complete checkout.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
