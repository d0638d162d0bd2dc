namespace Attribution.Quotes.Tagging;

/// <summary>A paragraph, or a piece of a long one, as its first reader left it.</summary>
/// <param name="Lattice">The scores of its labellings.</param>
/// <param name="Posteriors">What follows from them.</param>
/// <param name="SecondPass">Who chooses sources and contents by them.</param>
internal sealed record ReadParagraph(Lattice Lattice, Posteriors Posteriors, SecondPass SecondPass)
{
    /// <summary>Takes the scores of the paragraph whose first token is <paramref name="start"/>.</summary>
    public ReadParagraph(int start, Lattice lattice, SecondPass secondPass)
        : this(lattice, new Posteriors(start, lattice), secondPass)
    {
    }

    /// <summary>The index of the first token in the document.</summary>
    public int Start => Posteriors.Start;

    /// <summary>The index behind the last token in the document.</summary>
    public int End => Posteriors.End;
}
