using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace Attribution.Formats.Web;

/// <summary>Cuts a page into the blocks of its layout, in the order of the page. The walk needs no stack of its own, however deep the page is.</summary>
internal sealed class PageBlocks
{
    /// <summary>A block of at least so many words with few links is running text.</summary>
    private const int FewestRunning = 12;

    /// <summary>A row of a table that is longer, in characters, is no row of values.</summary>
    private const int LongestRow = 500;

    /// <summary>At most so much of running text is links.</summary>
    private const double MostLinked = 0.35;

    private static readonly FrozenSet<string> Inline = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "samp",
        "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "nobr", "label");

    private static readonly FrozenSet<string> Passed = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "script", "style", "noscript", "template", "svg", "iframe", "object", "embed", "head", "select", "textarea", "input", "button", "math", "canvas",
            "audio",
        "video", "map", "meta", "link");

    private static readonly ulong Comments = ElementNames.Bit("comments");

    private readonly ElementNames names = new();
    private readonly List<PageBlock> blocks = [];
    private readonly StringBuilder text = new();
    private PathInfo path;
    private IElement? row;
    private int linked, bold, slanted;
    private int inLink, inBold, inSlant, breaks;

    private PageBlocks(IElement body) => path = new(body, null, names);

    /// <summary>The blocks of the page whose body is <paramref name="body"/>.</summary>
    public static List<PageBlock> Of(IElement body)
    {
        var page = new PageBlocks(body);
        page.Walk(body);
        return page.blocks;
    }

    private void Walk(IElement body)
    {
        INode? node = body.FirstChild;
        while (node is not null)
        {
            var next = node is IElement element ? Enter(element) : null;
            if (node is IText words) Add(words.Data);
            if (next is null)
            {
                while (node is not null && node.NextSibling is null)
                {
                    node = node.Parent;
                    if (node is null || node == body) break;
                    Leave((IElement)node);
                }
                if (node is null || node == body) break;
                next = node.NextSibling;
            }
            node = next;
        }
        End();
    }

    /// <summary>Goes into <paramref name="element"/>; gives its first child, or null where there is none to go to.</summary>
    private INode? Enter(IElement element)
    {
        var name = element.LocalName;
        if (Passed.Contains(name))
        {
            Add(" ");
            return null;
        }
        if (name is "br")
        {
            if (++breaks > 1) End();
            else Add(" ");
            return null;
        }
        if (!element.HasChildNodes)
        {
            if (!Inline.Contains(name)) End();
            return null;
        }
        if (name is "td" or "th" && element.ParentElement == row)
        {
            if (text.Length > 0) Add(" | ");
            return element.FirstChild;
        }
        if (name is "tr" && IsRowOfValues(element)) row = element;
        if (!Inline.Contains(name))
        {
            End();
            path = new(element, path, names);
        }
        else
        {
            Count(name, 1);
        }
        return element.FirstChild;
    }

    private void Leave(IElement element)
    {
        if (Inline.Contains(element.LocalName))
        {
            Count(element.LocalName, -1);
            return;
        }
        if (element.ParentElement == row && element.LocalName is "td" or "th") return;
        End();
        if (path.Parent is not { } parent) return;
        parent.Words += path.Words;
        parent.Characters = (parent.Characters.All + path.Characters.All, parent.Characters.Linked + path.Characters.Linked);

        // What readers wrote below an article may be longer than it, and is not what the page is about.
        if ((path.Own & Comments) == 0)
        {
            parent.Running += path.Running;
            parent.RunningBlocks += path.RunningBlocks;
        }
        path = parent;
    }

    /// <summary>Whether the row of a table holds short values alone: one that only divides the page holds blocks of its own.</summary>
    private static bool IsRowOfValues(IElement row)
    {
        var length = 0;
        foreach (var element in row.Descendants())
        {
            if (element is IText words) length += words.Data.Length;
            else if (element is IElement { LocalName: var name } && name is not ("td" or "th" or "br" or "img") && !Inline.Contains(name)) return false;
            if (length > LongestRow) return false;
        }
        return row.ChildElementCount > 1;
    }

    private void Count(string name, int by)
    {
        switch (name)
        {
            case "a": inLink += by; break;
            case "b" or "strong": inBold += by; break;
            case "i" or "em" or "cite": inSlant += by; break;
        }
    }

    private void Add(string words)
    {
        var before = text.Length;
        foreach (var c in words)
        {
            if (!char.IsWhiteSpace(c) && c is not ('\u200B' or '\u00AD' or '\uFEFF')) text.Append(c);
            else if (c is not ('\u200B' or '\u00AD' or '\uFEFF') && text.Length > 0 && text[^1] != ' ') text.Append(' ');
        }
        var added = text.Length - before;
        if (added > 1 || (added == 1 && text[^1] != ' ')) breaks = 0;
        if (inLink > 0) linked += added;
        if (inBold > 0) bold += added;
        if (inSlant > 0) slanted += added;
    }

    private void End()
    {
        breaks = 0;
        var block = text.ToString().Trim();
        var counts = new BlockCounts(WordsOf(block), linked, bold, slanted);
        text.Clear();
        (linked, bold, slanted) = (0, 0, 0);
        if (block.Length == 0) return;
        blocks.Add(new(block, path.Element, path, counts));
        var running = IsRunning(block, counts);
        path.Words += counts.Words;
        path.Characters = (path.Characters.All + block.Length, path.Characters.Linked + counts.Linked);
        if (!running) return;
        path.Running += counts.Words;
        path.RunningBlocks++;
    }

    /// <summary>Whether a block is running text.</summary>
    public static bool IsRunning(PageBlock block) => IsRunning(block.Text, block.Counts);

    private static bool IsRunning(string text, BlockCounts counts) => counts.Words >= FewestRunning && counts.Linked < text.Length * MostLinked;

    private static int WordsOf(string text)
    {
        var (words, unspaced, inWord) = (0, 0, false);
        foreach (var c in text)
        {
            var letter = char.IsLetterOrDigit(c);

            // Scripts that put no blanks between words have about two characters to a word.
            if (c is >= '\u3040' and < '\uFB00') (unspaced, letter) = (unspaced + 1, false);
            else if (letter && !inWord) words++;
            inWord = letter || (inWord && c is '\'' or '’' or '-');
        }
        return words + ((unspaced + 1) / 2);
    }
}
