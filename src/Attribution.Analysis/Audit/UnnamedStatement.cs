namespace Attribution.Audit;

/// <summary>
/// A statement that rests on one unnamed source alone, somebody whose name is withheld or not given: nobody else says it, here or in another
/// article of the corpus.
/// </summary>
public sealed record UnnamedStatement
{
    internal UnnamedStatement()
    {
    }

    /// <summary>The document.</summary>
    public string Document { get; internal init; } = "";

    /// <summary>The claim's id in it.</summary>
    public string Claim { get; internal init; } = "";

    /// <summary>The source in the text's words.</summary>
    public string Source { get; internal init; } = "";

    /// <summary>The words by which the article says that, and why, it withholds the name; empty for none.</summary>
    public string Reason { get; internal init; } = "";

    /// <summary>The name of the outlet through which the writer has it; empty for none.</summary>
    public string Relay { get; internal init; } = "";

    /// <summary>The statement.</summary>
    public string Text { get; internal init; } = "";

    /// <summary>The sentence in which it begins.</summary>
    public string Sentence { get; internal init; } = "";
}
