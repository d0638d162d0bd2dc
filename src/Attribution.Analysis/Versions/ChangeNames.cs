namespace Attribution.Versions;

/// <summary>What parts and changes are called, in files and before readers.</summary>
internal static class ChangeNames
{
    /// <summary>The part, as files have it.</summary>
    public static string Of(ChangedPart part) => part.ToString().ToLowerInvariant();

    /// <summary>The change, as files and readers have it.</summary>
    public static string Of(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "added",
        ChangeKind.Cut => "cut",
        ChangeKind.LostName => "lost the name",
        ChangeKind.GotName => "got a name",
        ChangeKind.OtherSource => "another source",
        ChangeKind.NowQuoted => "now quoted",
        ChangeKind.NoLongerQuoted => "no longer quoted",
        ChangeKind.LostSource => "lost its source",
        ChangeKind.GotSource => "got a source",
        ChangeKind.Reworded => "reworded",
        ChangeKind.OtherVerb => "another verb",
        _ => "another value",
    };

    /// <summary>What readers call the changes of a part.</summary>
    public static string Heading(ChangedPart part) => part switch
    {
        ChangedPart.Source => "Sources",
        ChangedPart.Quote => "Quotes",
        ChangedPart.Figure => "Figures",
        _ => "The writer's own sentences",
    };
}
