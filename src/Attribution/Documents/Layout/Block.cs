namespace Attribution.Documents.Layout;

/// <summary>What the layout of a file says of a block, before its place in the article is known.</summary>
internal enum BlockKind
{
    /// <summary>A paragraph, or a heading that only its words give away.</summary>
    Text,

    /// <summary>A heading that is marked as one.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    Point,

    /// <summary>The description of a picture.</summary>
    Caption,
}

/// <summary>A run of lines that belong together.</summary>
/// <param name="Span">Where its text stands, without white space around and without markers before.</param>
/// <param name="Kind">What the layout says of it.</param>
/// <param name="Level">A marked heading's level, from 1; else 0.</param>
internal readonly record struct Block(TextSpan Span, BlockKind Kind, int Level = 0);
