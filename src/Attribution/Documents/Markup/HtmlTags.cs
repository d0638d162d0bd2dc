using System.Collections.Frozen;

namespace Attribution.Documents.Markup;

/// <summary>What a tag does to the text around it.</summary>
internal enum TagKind
{
    /// <summary>Nothing: it changes how letters look, even inside a word.</summary>
    Inline,

    /// <summary>It parts what stands before from what stands behind, as white space does.</summary>
    Block,

    /// <summary>It belongs to a page and not to the text of an article: layout, scripts, metadata.</summary>
    Page,
}

/// <summary>The elements of HTML. A word between angle brackets that is none of them is no tag.</summary>
internal static class HtmlTags
{
    private static readonly FrozenDictionary<string, TagKind>.AlternateLookup<ReadOnlySpan<char>> Kinds = All()
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What the element called <paramref name="name"/> does; null where HTML has none.</summary>
    public static TagKind? KindOf(ReadOnlySpan<char> name) => Kinds.TryGetValue(name, out var kind) ? kind : null;

    private static Dictionary<string, TagKind> All() => new[]
    {
        (TagKind.Inline, "a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark nobr q s samp small span strike strong sub tt u var wbr"),
        (TagKind.Block,
            "address article aside blockquote br caption center dd dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 hgroup hr img li ol p pre sup "
                + "table tbody td tfoot th thead time tr ul"),
        (TagKind.Page,
            "audio base body button canvas div embed footer form frame frameset head header html iframe input label legend link main meta nav "
                + "noscript object option path script section select source style svg template textarea title video"),
    }.SelectMany(group => group.Item2.Split(' ').Select(name => (name, group.Item1))).ToDictionary(StringComparer.OrdinalIgnoreCase);
}
