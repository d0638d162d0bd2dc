using AngleSharp.Dom;

namespace Attribution.Formats.Web;

/// <summary>An element of a page's layout as one of those around a block: what it and all around it are called.</summary>
internal sealed class PathInfo
{
    /// <summary>Makes one of <paramref name="element"/> inside <paramref name="parent"/>.</summary>
    public PathInfo(IElement element, PathInfo? parent, ElementNames names)
    {
        (Element, Parent) = (element, parent);
        Depth = parent is null ? 0 : parent.Depth + 1;
        Own = names.Of(element);
        Near = Own | (parent?.Own ?? 0) | (parent?.Parent?.Own ?? 0);
    }

    /// <summary>The element.</summary>
    public IElement Element { get; }

    /// <summary>The one around it.</summary>
    public PathInfo? Parent { get; }

    /// <summary>How many are around it.</summary>
    public int Depth { get; }

    /// <summary>Which of <see cref="ElementNames.Groups"/> and <see cref="ElementNames.Tags"/> it belongs to, as bits.</summary>
    public ulong Own { get; }

    /// <summary>The same for it and the two around it.</summary>
    public ulong Near { get; }

    /// <summary>How many words of running text are in it; filled by <see cref="PageBlocks"/>.</summary>
    public int Running { get; set; }

    /// <summary>How many blocks of running text are in it.</summary>
    public int RunningBlocks { get; set; }

    /// <summary>How many words are in it.</summary>
    public int Words { get; set; }

    /// <summary>How many characters, and how many of them in links.</summary>
    public (int All, int Linked) Characters { get; set; }
}
