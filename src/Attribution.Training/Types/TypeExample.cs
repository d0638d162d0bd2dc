namespace Attribution.Training.Types;

/// <summary>An attribution to learn from.</summary>
/// <param name="Corpus">Where it comes from.</param>
/// <param name="Document">The document, by which it is held back.</param>
/// <param name="Features">What is seen of it.</param>
/// <param name="Classes">The classes that are right, as bits.</param>
internal sealed record TypeExample(string Corpus, string Document, uint[] Features, int Classes);
