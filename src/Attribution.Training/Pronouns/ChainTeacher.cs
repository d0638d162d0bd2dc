using Attribution.Actors.Resolution;
using Attribution.Actors.Resolution.InContext;
using Attribution.Actors.Resolution.Pronouns;

namespace Attribution.Training.Pronouns;

/// <summary>Collects what the pronouns of a text with known chains teach.</summary>
internal sealed class ChainTeacher(ChainedText text, PronounModel? model, List<PronounChoice> choices) : IPronounGuide
{
    public Referent? Decide(Pronoun pronoun, Antecedents antecedents, ActorDraft?[] at)
    {
        var chain = text.At(antecedents.Span(pronoun));
        if (chain < 0) return model is null ? null : antecedents.Choose(pronoun, model);
        var rows = antecedents.Rows(pronoun);
        bool IsRight(Antecedent candidate) => text.Around(antecedents.Span(candidate)) == chain;
        var none = !rows.Exists(row => row.Antecedent is { } candidate && IsRight(candidate));
        if (PronounChoice.Of(pronoun, rows, candidate => candidate is null ? none : IsRight(candidate)) is { } choice) choices.Add(choice);
        return rows.FirstOrDefault(row => row.Antecedent is { } candidate && IsRight(candidate)).Antecedent?.Referent;
    }
}
