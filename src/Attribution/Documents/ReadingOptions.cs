using System.Collections.Immutable;

namespace Attribution.Documents;

/// <summary>How files are read where they do not say it themselves. Immutable.</summary>
internal sealed record ReadingOptions
{
    private static readonly AsyncLocal<ReadingOptions?> Given = new();

    /// <summary>
    /// The columns or fields of tables by the part of an article that they hold: <c>text</c>, <c>title</c>, <c>date</c> … Those not named
    /// are found by their usual names.
    /// </summary>
    public ImmutableDictionary<string, string> Columns { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Whether the folders in folders are read as well.</summary>
    public bool Recursive { get; init; }

    /// <summary>Whether what users have corrected beside the articles is passed over.</summary>
    public bool Uncorrected { get; init; }

    /// <summary>What holds for all files that are read from here on in this flow of work and those that it starts.</summary>
    public static ReadingOptions Current
    {
        get => Given.Value ?? new();
        set => Given.Value = value;
    }
}
