using Attribution.Actors.Resolution;
using Attribution.Actors.Resolution.InContext;
using Attribution.Actors.Resolution.Pronouns;
using Attribution.Encoder;

namespace Attribution.Training.Pronouns;

/// <summary>Collects what the pronouns of a text with known chains teach.</summary>
internal sealed class ChainTeacher(ChainedText text, PronounModel? model, PronounReader? reader, List<PronounChoice> choices)
    : IPronounGuide
{
    public Referent? Decide(Pronoun pronoun, Antecedents antecedents, ActorDraft?[] at)
    {
        var place = antecedents.Span(pronoun);
        var chain = text.At(place);
        if (pronoun.Kind > PronounKind.She && text.Speaking.Contains(place.Start)) return Speaker(pronoun, antecedents, chain);
        if (chain < 0) return model is null ? null : antecedents.Choose(pronoun, model);
        var rows = antecedents.Rows(pronoun);
        bool IsRight(Antecedent candidate) => text.Around(antecedents.Span(candidate)) == chain;
        var none = !rows.Exists(row => row.Antecedent is { } candidate && IsRight(candidate));
        if (PronounChoice.Of(pronoun, rows, candidate => candidate is null ? none : IsRight(candidate)) is { } choice)
            choices.Add(choice.ReadBy(reader, pronoun, antecedents, rows));
        return rows.FirstOrDefault(row => row.Antecedent is { } candidate && IsRight(candidate)).Antecedent?.Referent;
    }

    /// <summary>"It said": who speaks is no thing. Whom the chain names is right, or, where it names none, any who may speak.</summary>
    private Referent? Speaker(Pronoun pronoun, Antecedents antecedents, int chain)
    {
        var rows = antecedents.Rows(pronoun);
        static bool MaySpeak(Antecedent? candidate) => candidate is { Referent.Sort: ReferentSort.Body or ReferentSort.People };
        bool IsRight(Antecedent? candidate) => MaySpeak(candidate) && chain >= 0 && text.Around(antecedents.Span(candidate!)) == chain;
        var known = rows.Exists(row => IsRight(row.Antecedent));
        if (PronounChoice.Of(pronoun, rows, known ? IsRight : MaySpeak) is { } choice) choices.Add(choice);
        return rows.FirstOrDefault(row => known ? IsRight(row.Antecedent) : MaySpeak(row.Antecedent)).Antecedent?.Referent;
    }
}
