namespace Attribution.Actors.Names.Tagging;

/// <summary>A name that the model found.</summary>
/// <param name="First">The index of its first token.</param>
/// <param name="End">The index behind its last token.</param>
/// <param name="Class">What it names.</param>
internal readonly record struct TaggedName(int First, int End, NameClass Class);
