using System.Text.RegularExpressions;

namespace Attribution.Formats.Web;

/// <summary>What the model of blocks looks at: a row of numbers for each block of a page, about it, what is around it, and its neighbours.</summary>
internal sealed partial class BlockFeatures
{
    private const int Numbers = 56;

    private static readonly ulong Comments = ElementNames.Bit("comments");

    /// <summary>Parts of a page's running text: the smallest element that holds so much of it is its main part.</summary>
    private static readonly double[] MainShares = [0.4, 0.6, 0.8];

    private readonly List<PageBlock> blocks;
    private readonly PageHints hints;
    private readonly PathInfo body;
    private readonly PathInfo[] mains;
    private readonly int heading;
    private readonly int[] charactersBefore;
    private readonly int[] runningBefore;
    private readonly HashSet<PathInfo> aroundMain = [];
    private readonly HashSet<PathInfo> aroundHeading = [];
    private readonly Dictionary<PathInfo, ulong> named = [];
    private readonly Dictionary<string, int> repeats = new(StringComparer.Ordinal);

    /// <summary>Looks at <paramref name="blocks"/>, which are all of a page and at least one.</summary>
    public BlockFeatures(List<PageBlock> blocks, PageHints hints)
    {
        (this.blocks, this.hints) = (blocks, hints);
        body = Outermost(blocks[0].Path);
        mains = [.. MainShares.Select(Main)];
        heading = HeadingOf();
        charactersBefore = new int[blocks.Count + 1];
        runningBefore = new int[blocks.Count + 1];
        for (var i = 0; i < blocks.Count; i++)
        {
            charactersBefore[i + 1] = charactersBefore[i] + blocks[i].Text.Length;
            runningBefore[i + 1] = runningBefore[i] + (PageBlocks.IsRunning(blocks[i]) ? blocks[i].Counts.Words : 0);
            repeats[blocks[i].Text] = repeats.GetValueOrDefault(blocks[i].Text) + 1;
        }
        for (var around = mains[1]; around is not null; around = around.Parent) aroundMain.Add(around);
        for (var around = heading < 0 ? null : blocks[heading].Path; around is not null; around = around.Parent) aroundHeading.Add(around);
        Rows = new float[blocks.Count][];
        for (var i = 0; i < Rows.Length; i++) Rows[i] = Row(i);
    }

    /// <summary>How many numbers a row has.</summary>
    public static int Width => Numbers + (3 * ElementNames.Bits);

    /// <summary>The numbers of each block.</summary>
    public float[][] Rows { get; }

    /// <summary>Whether the block at <paramref name="index"/> repeats the page's title.</summary>
    public bool IsTitle(int index) => hints.IsTitle(blocks[index].Text);

    /// <summary>Whether it belongs to what readers have written below the article.</summary>
    public bool IsComment(int index)
    {
        if (body.Running == 0) return false;
        if ((Around(blocks[index].Path) & Comments) != 0) return true;

        // Where readers wrote more than the writer, what they wrote is the main part; the headline is not among it.
        if (heading < 0 || index < heading) return false;
        for (var path = blocks[index].Path; path is not null && !aroundHeading.Contains(path); path = path.Parent)
        {
            if ((path.Own & Comments) != 0) return true;
        }
        return false;
    }

    /// <summary>What the elements around a block are called, but for those that the main part of the page stands in as well.</summary>
    private ulong Around(PathInfo path)
    {
        if (aroundMain.Contains(path)) return 0;
        if (named.TryGetValue(path, out var bits)) return bits;
        var up = path;
        for (; up is not null && !aroundMain.Contains(up); up = up.Parent) bits |= up.Own;
        named.Add(path, bits);
        return bits;
    }

    private float[] Row(int index)
    {
        var row = new float[Width];
        var next = 0;
        void Add(double value) => row[next++] = (float)value;

        var block = blocks[index];
        AddText(block, Add);
        AddPlace(index, block, Add);
        for (var away = 1; away <= 2; away++)
        {
            AddNeighbour(block, index - away, Add);
            AddNeighbour(block, index + away, Add);
        }
        if (next != Numbers) throw new InvalidOperationException($"a row has {next} numbers, not {Numbers}");
        foreach (var bits in (ReadOnlySpan<ulong>)[block.Path.Own, block.Path.Near, Around(block.Path)])
        {
            for (var bit = 0; bit < ElementNames.Bits; bit++) row[next++] = (bits >> bit) & 1;
        }
        return row;
    }

    private void AddText(PageBlock block, Action<double> add)
    {
        var (text, counts) = (block.Text, block.Counts);
        int capitals = 0, letters = 0, digits = 0, commas = 0, marks = 0;
        foreach (var c in text)
        {
            if (char.IsUpper(c)) capitals++;
            if (char.IsLetter(c)) letters++;
            else if (char.IsDigit(c)) digits++;
            else if (c == ',') commas++;
            else if (c is '"' or '“' or '”') marks++;
        }
        add(Math.Log2(1 + counts.Words));
        add((double)counts.Linked / text.Length);
        add((double)counts.Bold / text.Length);
        add((double)counts.Slanted / text.Length);
        add((double)letters / Math.Max(1, counts.Words));
        add((double)capitals / Math.Max(1, letters));
        add((double)digits / text.Length);
        add(commas);
        add(marks);
        add(text[^1] is '.' or '!' or '?' or '”' or '"' or '’' ? 1 : text[^1] is ':' or ';' or ',' ? 0.5 : 0);
        add(char.IsUpper(text[0]) || text[0] is '“' or '"' ? 1 : char.IsLower(text[0]) ? 0.5 : 0);
        add((double)Common().Count(text) / Math.Max(1, counts.Words));
        add(text.Contains('©', StringComparison.Ordinal) || text.Contains('|', StringComparison.Ordinal) ? 1 : 0);
        add(Pointers().IsMatch(text) ? 1 : 0);
        add(Shares().IsMatch(text) ? 1 : 0);
        add(Credits().IsMatch(text) ? 1 : 0);
        add(Dates().IsMatch(text) ? 1 : 0);
        add(Offers().IsMatch(text) ? 1 : 0);
        add(Bylines().IsMatch(text) ? 1 : 0);
        add(Contacts().IsMatch(text) ? 1 : 0);
        add(repeats[text]);
        add(hints.Body.Length == 0 ? 0 : hints.HoldsInBody(text) ? 1 : -1);
        add(hints.LikenessToTitle(text));
        add(hints.Description.Length > 0 && hints.Description.Contains(text, StringComparison.OrdinalIgnoreCase) ? 1 : 0);
    }

    private void AddPlace(int index, PageBlock block, Action<double> add)
    {
        var running = Math.Max(1, body.Running);
        add((double)index / blocks.Count);
        add((double)charactersBefore[index] / charactersBefore[^1]);
        add(heading < 0 ? -2 : Math.Clamp(index - heading, -20, 200));
        add(Math.Log2(1 + running));
        add((double)runningBefore[index] / running);
        add((double)running / Math.Max(1, body.Words));
        var around = block.Path;
        for (var up = 0; up < 3; up++)
        {
            add((double)around.Running / running);
            add(around.RunningBlocks);
            add((double)around.Characters.Linked / Math.Max(1, around.Characters.All));
            around = around.Parent ?? around;
        }
        foreach (var main in mains) add(DistanceTo(main, block.Path));
        add(DistanceToRunning(index, -1));
        add(DistanceToRunning(index, 1));
    }

    private void AddNeighbour(PageBlock block, int index, Action<double> add)
    {
        if (index < 0 || index >= blocks.Count)
        {
            add(-1);
            add(-1);
            add(-1);
            return;
        }
        var other = blocks[index];
        add(Math.Log2(1 + other.Counts.Words));
        add((double)other.Counts.Linked / other.Text.Length);
        add(other.Path == block.Path ? 3 : other.Path.Parent == block.Path.Parent ? (other.Element.LocalName == block.Element.LocalName ? 2 : 1) : 0);
    }

    /// <summary>
    /// How far the block is from being inside <paramref name="main"/>: 0 where it is, else the steps up to an element around both; at most
    /// 9.
    /// </summary>
    private static int DistanceTo(PathInfo main, PathInfo path)
    {
        var inside = path;
        while (inside.Depth > main.Depth) inside = inside.Parent!;
        var steps = 0;
        for (var other = main; inside != other && steps < 9; steps++)
        {
            if (inside.Depth >= other.Depth && inside.Parent is { } up) inside = up;
            if (other.Depth > inside.Depth && other.Parent is { } above) other = above;
        }
        return steps;
    }

    /// <summary>How many blocks away the next running text is in that direction; 30 at most.</summary>
    private int DistanceToRunning(int index, int step)
    {
        var away = 1;
        for (var i = index + step; i >= 0 && i < blocks.Count && away < 30 && !PageBlocks.IsRunning(blocks[i]); i += step) away++;
        return away;
    }

    private static PathInfo Outermost(PathInfo path)
    {
        while (path.Parent is { } parent) path = parent;
        return path;
    }

    private PathInfo Main(double share)
    {
        var best = body;
        foreach (var block in blocks)
        {
            for (var path = block.Path; path is not null && path.Depth > best.Depth; path = path.Parent)
            {
                if (path.Running < body.Running * share || path.Running == 0) continue;
                best = path;
                break;
            }
        }
        return best;
    }

    /// <summary>The block that is the page's headline; -1 where there is none.</summary>
    private int HeadingOf()
    {
        var (best, likeness) = (-1, 0.0);
        for (var i = 0; i < blocks.Count; i++)
        {
            var tag = blocks[i].Element.LocalName;
            var alike = hints.LikenessToTitle(blocks[i].Text) + (tag is "h1" ? 0.5 : tag is "h2" ? 0.2 : 0);
            if (alike > likeness + 0.01 && alike >= 0.5) (best, likeness) = (i, alike);
        }
        return best;
    }

    [GeneratedRegex(@"\b(?:the|of|and|to|in|a|that|is|was|for|on|with|it|as|he|she|they|at|by|from|said|has|have|had|but|his|her)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Common();

    [GeneratedRegex(@"^\W*(?:read (?:more|also|next|the full|this)|see (?:also|more)|related|more (?:from|on|news|stories|in)|recommended|you may|"
        + @"you might|also read|"
        + @"most (?:read|popular)|trending|latest|watch|listen|don['’]t miss|in pictures|in this (?:article|story)|click (?:here|to)|continue reading|"
        + @"story continues|advertisement|sponsored|promoted|topics?:|tags?:|filed under|editors?['’]? (?:picks|choice)|next|previous|load|show|view)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pointers();

    [GeneratedRegex(@"\b(?:share|tweet|facebook|twitter|whatsapp|pinterest|linkedin|email|e-mail|print|comments?|reply|report abuse|follow (?:us|@\w+|"
        + @"\w+ on))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shares();

    [GeneratedRegex(@"\b(?:getty|photo(?:graph)?(?: by|:|s by)|image(?:s)?(?: by|:|s? credit)|picture:|credit:|courtesy|afp|ap photo|/reuters|"
        + @"reuters/|shutterstock|copyright|"
        + @"file photo|pictured)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Credits();

    [GeneratedRegex(@"^\W*(?:(?:last )?updated|published|posted|created|modified|first published|originally published)\b|\b\d{1,2}:\d{2}\b|"
        + @"\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|"
            + @"dec)\.? \d{1,2},? \d{4}\b|"
        + @"\b(?:minutes?|mins?|hours?|days?) (?:ago|read)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dates();

    [GeneratedRegex(@"\b(?:subscri\w+|sign up|signing up|newsletters?|log ?in|register|free trial|cookies?|privacy|terms of|all rights reserved|inbox|"
        + @"download|our app|"
        + @"donat\w+|support us|become a|unlimited|your (?:email|account|browser)|javascript)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Offers();

    [GeneratedRegex(@"^\W*(?:by |written by|reporting by|reported by|additional reporting|editing by|contributed|story by|author:|staff (?:writer|reporter)|"
        + @"associated press|correspondent)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bylines();

    [GeneratedRegex(@"https?://|www\.|\S@\S+\.\w|@\w{3,}|\b(?:can be reached|is a (?:reporter|writer|journalist|columnist|correspondent|contributor|freelance)|"
        + @"covers|follow (?:him|her|them)|contact (?:us|him|her|the))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Contacts();
}
