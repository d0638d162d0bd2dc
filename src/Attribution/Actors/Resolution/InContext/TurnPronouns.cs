using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Resolution.InContext;

/// <summary>Leads the first and second person in turns of speech back to who speaks and who is spoken to.</summary>
internal sealed class TurnPronouns(Discourse discourse, ActorDraft?[] speakers)
{
    private readonly TokenView words = discourse.Words;

    /// <summary>"I" and "we" are who speaks in the turn; "you" in a question is the only one who answers.</summary>
    public void Resolve()
    {
        var turns = words.Document.Turns;
        if (turns.IsEmpty) return;
        var answers = Answering();
        for (var t = 0; t < turns.Length; t++)
        {
            var spoken = IsAsked(t) && speakers[t] != answers ? answers : null;
            foreach (var piece in turns[t].Content)
            {
                for (var i = piece.First; i < piece.End; i++)
                {
                    if (discourse.At[i] is not null || words.IsQuoted(i)) continue;
                    if (speakers[t] is { } speaker && Persons.IsFirst(words[i])) See(speaker, i);
                    else if (spoken is not null && words.IsAny(i, Persons.Second)) See(spoken, i);
                }
            }
        }
    }

    private void See(ActorDraft actor, int i)
    {
        discourse.Sightings.Add(new Sighting(actor, MentionForm.Pronoun, i, i + 1, Resolver.FirstPerson));
        discourse.At[i] = actor;
    }

    /// <summary>Whether the turn ends with a question.</summary>
    private bool IsAsked(int turn) => words.Document.Turns[turn] is var asked && (asked.Asks || words.Is(asked.Content[^1].End - 1, "?"));

    /// <summary>The person who alone speaks in turns that ask nothing; null where several do.</summary>
    private ActorDraft? Answering()
    {
        var people = speakers.Where((speaker, turn) => speaker is { Kind: ActorKind.Person } && !IsAsked(turn)).Distinct().Take(2).ToList();
        return people is [var only] ? only : null;
    }
}
