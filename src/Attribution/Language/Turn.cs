using System.Collections.Immutable;
using Attribution.Documents.Layout.Turns;

namespace Attribution.Language;

/// <summary>What somebody says in a transcript or an interview until another speaks. Indices are tokens.</summary>
/// <param name="Label">All that opens it; empty where nothing is written.</param>
/// <param name="Name">Who speaks; empty where nobody is told.</param>
/// <param name="Mark">The colon; empty without one.</param>
/// <param name="Content">What is said, a stretch per paragraph.</param>
/// <param name="Kind">In which way it is opened.</param>
internal sealed record Turn(TokenRange Label, TokenRange Name, TokenRange Mark, ImmutableArray<TokenRange> Content, LabelKind Kind)
{
    /// <summary>Whether an interviewer speaks, who states nothing.</summary>
    public bool Asks { get; init; }

    /// <summary>From its label to its last word.</summary>
    public TokenRange Whole => new(Label.First, Content[^1].End);
}
