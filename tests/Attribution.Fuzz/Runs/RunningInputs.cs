using System.Globalization;
using System.Text;

namespace Attribution.Fuzz.Runs;

/// <summary>
/// Notes in a file which input each thread is at, before it begins. Where the process ends (a stack overflow cannot be
/// caught) or hangs, the file says which inputs were being analysed. A run that ends by itself removes it.
/// </summary>
internal sealed class RunningInputs : IDisposable
{
    private const int Width = 12;

    private readonly FileStream file;
    private readonly string path;

    public RunningInputs(string folder, int threads)
    {
        path = Path.Combine(folder, "running.txt");
        file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
        for (var thread = 0; thread < threads; thread++) Note(thread, -1);
    }

    /// <summary>The thread with the number <paramref name="thread"/> begins with the input <paramref name="index"/>.</summary>
    public void Note(int thread, int index) =>
        RandomAccess.Write(file.SafeFileHandle, Encoding.ASCII.GetBytes(index.ToString(CultureInfo.InvariantCulture).PadLeft(Width - 1) + "\n"), thread * Width);

    public void Dispose()
    {
        file.Dispose();
        File.Delete(path);
    }
}
