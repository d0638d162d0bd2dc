using System.Collections.Frozen;
using System.Collections.Immutable;
using Attribution.Documents;

namespace Attribution.Language;

/// <summary>
/// The lists to which users may add words of their own: cues, outlets and names of offices. A line of theirs holds in place of
/// the library's line for the same word. All other lists are the library's alone. Immutable and thread-safe.
/// </summary>
internal sealed class NewsLexicon
{
    private static readonly Lazy<NewsLexicon> OfTheLibrary = new(() => new([], [], []));

    private readonly FrozenSet<string> ownCues;

    private NewsLexicon(ImmutableArray<CueRow> cues, ImmutableArray<OutletRow> outlets, ImmutableArray<RoleWord> roles)
    {
        ImmutableArray<CueRow> rows = cues.IsEmpty ? CueRow.All
            : [.. CueRow.All.Where(row => !cues.Any(own => own.Lemma == row.Lemma && own.Part == row.Part)), .. cues];
        (Cues, CueForms, Gazetteer, Roles) = (new(rows), new(rows), new(outlets), new(roles));
        ownCues = cues.Where(row => row.Class is not CueClass.Other).Select(row => row.Lemma).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The library's lists alone.</summary>
    public static NewsLexicon Default => OfTheLibrary.Value;

    /// <summary>The words that open attributions.</summary>
    public CueLexicon Cues { get; }

    /// <summary>The verbs among them in all their forms.</summary>
    public CueForms CueForms { get; }

    /// <summary>Whether the user added the cue with that lemma.</summary>
    public bool IsOwnCue(string lemma) => ownCues.Contains(lemma);

    /// <summary>Names known beforehand, outlets among them.</summary>
    public Gazetteer Gazetteer { get; }

    /// <summary>The nouns that name offices and other roles.</summary>
    public RoleNouns Roles { get; }

    /// <summary>
    /// The library's lists with those in <paramref name="folder"/>: <c>cues.tsv</c>, <c>outlets.tsv</c>, <c>roles.tsv</c>, each with the
    /// columns of the library's own.
    /// </summary>
    /// <exception cref="DocumentException">The folder is missing or holds no such list or anything else, or a line is wrong; the message
    /// names the file and the line.</exception>
    public static NewsLexicon Read(string folder)
    {
        var own = OwnLists.Read(folder);
        return new(
            own.Rows("cues.tsv", CueRow.Of, row => $"{row.Lemma} ({row.Part})"),
            own.Rows("outlets.tsv", OutletRow.Of, row => row.Key),
            own.Rows("roles.tsv", RoleWord.Of, row => row.Noun));
    }

    /// <summary>
    /// Whether <paramref name="noun"/> names people who may speak without a name: a role ("officials") or another noun for people
    /// ("sources", "residents").
    /// </summary>
    public bool IsPeople(ReadOnlySpan<char> noun) => SourceWords.IsPeople(noun) || Roles.Find(noun) is not null;
}
