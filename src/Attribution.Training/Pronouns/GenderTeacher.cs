using Attribution.Actors.Resolution;
using Attribution.Actors.Resolution.InContext;
using Attribution.Actors.Resolution.Pronouns;

namespace Attribution.Training.Pronouns;

/// <summary>
/// Collects what news teaches without chains: where he or she has only one named candidate of its gender, that one is
/// right, and those of the other gender show what a wrong one looks like once gender is left out of account.
/// </summary>
internal sealed class GenderTeacher(PronounModel? model, List<PronounChoice> choices) : IPronounGuide
{
    public Referent? Decide(Pronoun pronoun, Antecedents antecedents, ActorDraft?[] at)
    {
        if (pronoun.Kind is PronounKind.He or PronounKind.She)
        {
            antecedents.IsBlind = true;
            var rows = antecedents.Rows(pronoun)
                .Where(row => row.Antecedent is { Referent.Actor: { } actor } candidate && (actor.Gender.Length > 0 || candidate.Distance < 2)).ToList();
            antecedents.IsBlind = false;
            var gender = pronoun.Kind == PronounKind.He ? "m" : "f";
            bool IsRight(Antecedent? candidate) => candidate!.Referent.Gender == gender;
            if (rows.TrueForAll(row => row.Antecedent!.Referent.Gender.Length > 0) && rows.Count(row => IsRight(row.Antecedent)) == 1
                && PronounChoice.Of(pronoun, rows, IsRight) is { } choice)
            {
                choices.Add(choice);
                return rows.First(row => IsRight(row.Antecedent)).Antecedent!.Referent;
            }
        }
        return model is null ? null : antecedents.Choose(pronoun, model);
    }
}
