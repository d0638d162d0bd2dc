using Attribution.Actors.Resolution;
using Attribution.Actors.Resolution.InContext;
using Attribution.Actors.Resolution.Pronouns;
using Attribution.Encoder;

namespace Attribution.Training.Pronouns;

/// <summary>Collects what a snippet of GAP teaches; the other pronouns in it are resolved by <paramref name="model"/>.</summary>
internal sealed class GapTeacher(GapSnippet snippet, PronounModel? model, PronounReader? reader, List<PronounChoice> choices)
    : IPronounGuide
{
    public Referent? Decide(Pronoun pronoun, Antecedents antecedents, ActorDraft?[] at)
    {
        if (antecedents.Span(pronoun) != snippet.Pronoun) return model is null ? null : antecedents.Choose(pronoun, model);
        var a = antecedents.ActorAt(snippet.A, at);
        var b = antecedents.ActorAt(snippet.B, at);
        var rows = antecedents.Rows(pronoun);
        if (a is null || b is null || a == b) return null;
        var right = snippet.IsA ? a : snippet.IsB ? b : null;
        var choice = PronounChoice.Of(pronoun, rows,
            candidate => right is null ? candidate?.Referent.Actor is not { } other || (other != a && other != b) : candidate?.Referent.Actor == right);
        if (choice is not null) choices.Add(choice.ReadBy(reader, pronoun, antecedents, rows));
        return rows.FirstOrDefault(row => row.Antecedent?.Referent.Actor == right && right is not null).Antecedent?.Referent;
    }
}
