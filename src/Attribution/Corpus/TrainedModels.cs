using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Attribution.Actors.Names.Tagging;
using Attribution.Actors.Resolution.Pronouns;
using Attribution.Claims.Disputing;
using Attribution.Claims.Grounds;
using Attribution.Figures.Counted.Choice;
using Attribution.Language;
using Attribution.Quotes.Tagging;
using Attribution.Quotes.Types;

namespace Attribution.Corpus;

/// <summary>The trained files of the library.</summary>
internal static class TrainedModels
{
    /// <summary>All of them; each stands behind those that it builds on.</summary>
    public static ImmutableArray<ModelKind> All { get; } = [TagModel.Kind, Lemmatizer.Kind, ListedNames.Kind, NameModel.Kind, PronounModel.Kind,
        QuoteModel.Kind, TypeModel.Kind, AnonymityModel.Kind, CountedModel.Kind, ActModel.Kind, DisputeModel.Kind];

    /// <summary>Loads all of them and what <paramref name="model"/> needs, where that was not done before.</summary>
    /// <exception cref="InvalidDataException">One does not fit the library; the message names it and says what to do.</exception>
    public static void Load(ReadingModel model)
    {
        try
        {
            Parallel.Invoke(() => _ = TagModel.Default, () => _ = NameModel.Default, () => _ = PronounModel.Trained, () => _ = QuoteModel.Default,
                () => _ = TypeModel.Default, () => _ = AnonymityModel.Trained, () => _ = CountedModel.Default,
                () => _ = ActModel.Trained, () => _ = DisputeModel.Trained,
                () => ModelFile.Open(Lemmatizer.Kind).Dispose(), model.Load);
        }
        catch (AggregateException errors)
        {
            ExceptionDispatchInfo.Throw(errors.InnerExceptions[0]);
        }
    }
}
