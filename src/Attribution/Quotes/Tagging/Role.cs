namespace Attribution.Quotes.Tagging;

/// <summary>The label of a token in an attribution relation: the begin or inside of a source, a cue or a content.</summary>
internal enum Role : byte
{
    Outside,
    BeginSource,
    InSource,
    BeginCue,
    InCue,
    BeginContent,
    InContent,
}

/// <summary>Which label may follow which, and how labels relate.</summary>
internal static class Roles
{
    public const int Count = 7;

    /// <summary>Whether <paramref name="next"/> may stand behind <paramref name="previous"/>; an inside label only continues its own kind.</summary>
    public static bool MayFollow(int previous, int next) => next switch
    {
        (int)Role.InSource => previous is (int)Role.BeginSource or (int)Role.InSource,
        (int)Role.InCue => previous is (int)Role.BeginCue or (int)Role.InCue,
        (int)Role.InContent => previous is (int)Role.BeginContent or (int)Role.InContent,
        _ => true,
    };

    /// <summary>Whether a paragraph may open with <paramref name="label"/>.</summary>
    public static bool MayOpen(int label) => label is not ((int)Role.InSource or (int)Role.InCue or (int)Role.InContent);
}
