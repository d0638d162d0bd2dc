namespace Attribution.Passages;

/// <summary>
/// How pages, tables and charts say through whom the writer has something. That no outlet is named does not say that the writer heard it: only
/// that the text names nobody in between.
/// </summary>
internal static class HandWords
{
    /// <summary>Of what no outlet and no other speaker is named for.</summary>
    public const string NoOutlet = "no outlet named";

    /// <summary>Of what an outlet or another speaker carries.</summary>
    public const string Relayed = "through others";
}
