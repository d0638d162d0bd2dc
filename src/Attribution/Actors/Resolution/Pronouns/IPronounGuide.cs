using Attribution.Actors.Resolution.InContext;

namespace Attribution.Actors.Resolution.Pronouns;

/// <summary>Decides in the model's place what pronouns stand for; training and scoring look on through it.</summary>
internal interface IPronounGuide
{
    /// <summary>What <paramref name="pronoun"/> stands for; null for none of the candidates.</summary>
    /// <param name="pronoun">The pronoun.</param>
    /// <param name="antecedents">The candidates at this place.</param>
    /// <param name="at">The actor at each token, as far as it is known.</param>
    Referent? Decide(Pronoun pronoun, Antecedents antecedents, ActorDraft?[] at);
}
