using Attribution.Corpus.Rows;

namespace Attribution.Comparing;

/// <summary>What a row of a comparison is.</summary>
internal enum ComparedBy
{
    /// <summary>The articles of an outlet.</summary>
    Outlet,

    /// <summary>Those of a month.</summary>
    Month,

    /// <summary>Those of an author.</summary>
    Author,

    /// <summary>Those of a desk or section of an outlet.</summary>
    Section,

    /// <summary>Who speaks.</summary>
    Speaker,
}

/// <summary>The groups into which articles fall.</summary>
internal static class Groups
{
    /// <summary>The facet of passages that tells the group.</summary>
    public static string Facet(this ComparedBy by) => by switch
    {
        ComparedBy.Section => "desk",
        _ => by.ToString().ToLowerInvariant(),
    };

    /// <summary>The group of an article; empty where it is not known.</summary>
    public static string Of(this ComparedBy by, DocumentRow article) => by switch
    {
        ComparedBy.Outlet => article.Outlet,
        ComparedBy.Month => article.Month,
        ComparedBy.Author => article.Author,
        ComparedBy.Section => article.Section,
        _ => throw new ArgumentOutOfRangeException(nameof(by), by, "Articles do not fall into speakers."),
    };
}
