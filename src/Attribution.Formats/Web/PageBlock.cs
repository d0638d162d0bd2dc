using AngleSharp.Dom;

namespace Attribution.Formats.Web;

/// <summary>A run of text of a page that no block of its layout divides, and what its layout says of it.</summary>
/// <param name="Text">Its words, with one blank between two.</param>
/// <param name="Element">The element of the layout that holds it.</param>
/// <param name="Path">What the elements around it are.</param>
/// <param name="Counts">What it is made of.</param>
internal sealed record PageBlock(string Text, IElement Element, PathInfo Path, BlockCounts Counts);

/// <summary>What a block is made of, counted in characters where nothing else is said.</summary>
/// <param name="Words">Words.</param>
/// <param name="Linked">Characters of links.</param>
/// <param name="Bold">Characters in bold type.</param>
/// <param name="Slanted">Characters in italics.</param>
internal readonly record struct BlockCounts(int Words, int Linked, int Bold, int Slanted);
