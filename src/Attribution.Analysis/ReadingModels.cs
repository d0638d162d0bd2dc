using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Attribution.Corpus;
using Attribution.Encoder;

namespace Attribution;

/// <summary>
/// The models that read articles, by name, as notebooks and the command line choose them.
/// <code>
/// var news = News.Read(ReadingModels.Named("accurate"), "seeds");
/// </code>
/// Thread-safe.
/// </summary>
public static class ReadingModels
{
    /// <summary>All of them, the fast one first.</summary>
    public static ImmutableArray<ReadingModel> All => [ReadingModel.Fast, AccurateModel.Default];

    /// <summary>Their names, in that order.</summary>
    public static ImmutableArray<string> Names => [ReadingModel.Fast.Name, AccurateModel.OwnName];

    /// <summary>The model called <paramref name="name"/>: <c>fast</c> or <c>accurate</c>.</summary>
    /// <exception cref="ArgumentException">There is none of that name; the message says which ones there are.</exception>
    public static ReadingModel Named(string name) => name == ReadingModel.Fast.Name ? ReadingModel.Fast : Other(name);

    /// <summary>A method of its own, so that who reads with the fast model does not load the library of the other, which takes 20 MB.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ReadingModel Other(string name) =>
        All.FirstOrDefault(model => model.Name == name)
            ?? throw new ArgumentException($"There is no model '{name}'. There are {string.Join(" and ", Names)}.", nameof(name));
}
