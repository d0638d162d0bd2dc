using Attribution.Quotes.Types;

namespace Attribution.Training.Types;

/// <summary>An attribution to learn from.</summary>
/// <param name="Corpus">Where it comes from.</param>
/// <param name="Document">The document, by which it is held back.</param>
/// <param name="Features">What is seen of it.</param>
/// <param name="Classes">The classes that are right, as bits.</param>
internal sealed record TypeExample(string Corpus, string Document, uint[] Features, int Classes)
{
    /// <summary>The class of what is no attribution.</summary>
    public const int None = 1 << TypeModel.None;

    /// <summary>Whether it is an attribution with the right content; null where its reader was torn.</summary>
    public bool? IsRight => Classes == None ? false : (Classes & None) == 0 ? true : null;
}
