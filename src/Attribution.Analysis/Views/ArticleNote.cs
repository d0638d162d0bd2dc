using System.Collections.Immutable;

namespace Attribution.Views;

/// <summary>What a reader is told about a passage: who says it, through whom, and what else is known.</summary>
/// <param name="Id">The quote (<c>q3</c>), or the claim in the writer's own voice (<c>c3</c>).</param>
/// <param name="At">Where its mark stands, behind the passage: an offset into the text.</param>
/// <param name="Mark">What stands there: a quote's number, or <c>w</c> for the writer.</param>
/// <param name="Brief">Who says it and through whom, as text.</param>
/// <param name="Details">All else, as paragraphs of HTML.</param>
internal sealed record ArticleNote(string Id, int At, string Mark, string Brief, ImmutableArray<string> Details)
{
    /// <summary>What the mark of a sentence of the writer's own is.</summary>
    public const string Writer = "w";

    /// <summary>Whether it is about a sentence in the writer's own voice.</summary>
    public bool IsWriters => Mark == Writer;
}
