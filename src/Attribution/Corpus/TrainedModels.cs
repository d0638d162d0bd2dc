using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Actors.Names;
using Attribution.Language;
using Attribution.Quotes.Tagging;

namespace Attribution.Corpus;

/// <summary>The trained files of the library.</summary>
internal static class TrainedModels
{
    /// <summary>All of them; each stands behind those that it builds on.</summary>
    public static ImmutableArray<ModelKind> All { get; } = [TagModel.Kind, Lemmatizer.Kind, NameModel.Kind, PronounModel.Kind, QuoteModel.Kind];
}
