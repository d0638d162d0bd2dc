using Attribution.Actors;

namespace Attribution.Training.Pronouns;

/// <summary>One pronoun to learn from: the features of each candidate, and which are right; the last row is "none of them".</summary>
internal sealed record PronounChoice(int[][] Rows, bool[] Right)
{
    /// <summary>The choice among <paramref name="rows"/>; null where it teaches nothing.</summary>
    public static PronounChoice? Of(List<(Candidate? Candidate, int[] Features)> rows, Func<Candidate?, bool> isRight)
    {
        var right = rows.Select(row => isRight(row.Candidate)).ToArray();
        return rows.Count < 2 || !right.Contains(true) || !right.Contains(false) ? null : new([.. rows.Select(row => row.Features)], right);
    }
}

/// <summary>Collects what a snippet of GAP teaches; the other pronouns in it are resolved by <paramref name="model"/>.</summary>
internal sealed class GapTeacher(GapSnippet snippet, PronounModel? model, List<PronounChoice> choices) : IPronounGuide
{
    public Referent? Decide(Pronoun pronoun, Antecedents antecedents, Draft?[] at)
    {
        if (antecedents.Span(pronoun) != snippet.Pronoun) return model is null ? null : antecedents.Choose(pronoun, model);
        var a = antecedents.ActorAt(snippet.A, at);
        var b = antecedents.ActorAt(snippet.B, at);
        var rows = antecedents.Rows(pronoun);
        if (a is null || b is null || a == b) return null;
        var right = snippet.IsA ? a : snippet.IsB ? b : null;
        var choice = PronounChoice.Of(rows, candidate => right is null ? candidate?.Referent.Actor is not { } other || (other != a && other != b) : candidate?.Referent.Actor == right);
        if (choice is not null) choices.Add(choice);
        return rows.FirstOrDefault(row => row.Candidate?.Referent.Actor == right && right is not null).Candidate?.Referent;
    }
}

/// <summary>Collects what the pronouns of a text with known chains teach.</summary>
internal sealed class ChainTeacher(ChainedText text, PronounModel? model, List<PronounChoice> choices, Func<Pronoun, List<(Candidate? Candidate, int[] Features)>, bool> takes) : IPronounGuide
{
    public Referent? Decide(Pronoun pronoun, Antecedents antecedents, Draft?[] at)
    {
        var chain = text.At(antecedents.Span(pronoun));
        if (chain < 0) return model is null ? null : antecedents.Choose(pronoun, model);
        var rows = antecedents.Rows(pronoun);
        bool IsRight(Candidate candidate) => text.Around(antecedents.Span(candidate)) == chain;
        var none = !rows.Exists(row => row.Candidate is { } candidate && IsRight(candidate));
        if (takes(pronoun, rows) && PronounChoice.Of(rows, candidate => candidate is null ? none : IsRight(candidate)) is { } choice) choices.Add(choice);
        return rows.FirstOrDefault(row => row.Candidate is { } candidate && IsRight(candidate)).Candidate?.Referent;
    }
}

/// <summary>
/// Collects what news teaches without chains: where he or she has only one named candidate of its gender, that one is
/// right, and those of the other gender show what a wrong one looks like once gender is left out of account.
/// </summary>
internal sealed class GenderTeacher(PronounModel? model, List<PronounChoice> choices, List<bool>? speaks = null) : IPronounGuide
{
    public Referent? Decide(Pronoun pronoun, Antecedents antecedents, Draft?[] at)
    {
        if (pronoun.Kind is PronounKind.He or PronounKind.She)
        {
            antecedents.IsBlind = true;
            var rows = antecedents.Rows(pronoun).Where(row => row.Candidate is { Referent.Actor: { } actor } candidate && (actor.Gender.Length > 0 || candidate.Distance < 2)).ToList();
            antecedents.IsBlind = false;
            var gender = pronoun.Kind == PronounKind.He ? "m" : "f";
            bool IsRight(Candidate? candidate) => candidate!.Referent.Gender == gender;
            if (rows.TrueForAll(row => row.Candidate!.Referent.Gender.Length > 0) && rows.Count(row => IsRight(row.Candidate)) == 1
                && PronounChoice.Of([.. rows.Select(row => (row.Candidate, row.Features.Where(feature => PronounFeatures.Name(feature).Template != "gender").ToArray()))], IsRight) is { } choice)
            {
                choices.Add(choice);
                speaks?.Add(pronoun.Speaks);
                return rows.First(row => IsRight(row.Candidate)).Candidate!.Referent;
            }
        }
        return model is null ? null : antecedents.Choose(pronoun, model);
    }
}
