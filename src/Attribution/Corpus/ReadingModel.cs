using Attribution.Language;
using Attribution.Quotes.Tagging;

namespace Attribution.Corpus;

/// <summary>
/// Who reads the articles: the trained model that says what their names, cues, sources and contents are, before rules join them.
/// <see cref="Fast"/> comes with this library; the package Attribution.Encoder has one that reads better and takes longer. Given to
/// <see cref="NewsAnalyzerOptions.Model"/> or <see cref="News"/>. Immutable and thread-safe.
/// </summary>
public abstract class ReadingModel
{
    /// <summary>Makes a model; only this library and its own packages do.</summary>
    internal ReadingModel(string name) => Name = name;

    /// <summary>Small networks, made for this library: hundreds of articles a second.</summary>
    public static ReadingModel Fast { get; } = new FastModel();

    /// <summary>What it is called where one is chosen, and where results say who read: <c>fast</c>.</summary>
    public string Name { get; }

    /// <inheritdoc cref="Name"/>
    public sealed override string ToString() => Name;

    /// <summary>Loads what it needs besides the library's own files, where that was not done before.</summary>
    /// <exception cref="InvalidDataException">A trained file does not fit; the message names it and says what to do.</exception>
    internal abstract void Load();

    /// <summary>Reads a document; a pure function of it.</summary>
    internal abstract ModelReading Read(TokenView text);

    private sealed class FastModel() : ReadingModel("fast")
    {
        internal override void Load()
        {
        }

        internal override ModelReading Read(TokenView text) => new(FirstPass.Of(text), null);
    }
}
