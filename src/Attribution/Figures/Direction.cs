namespace Attribution.Figures;

/// <summary>Which way from the day of publication a date lies.</summary>
internal enum Direction : byte
{
    Unknown,
    Past,
    Future,
}
