using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Resolution.InContext;

/// <summary>Leads the first person back to who speaks: in quotation marks the speaker, outside them the writer.</summary>
internal sealed class FirstPersonResolver(Discourse discourse)
{
    /// <summary>How many tokens behind a quotation its speaker may begin.</summary>
    private const int SpeakerReach = 5;

    private readonly TokenView words = discourse.Words;
    private readonly ActorDraft?[] at = discourse.At;
    private readonly Salience salience = discourse.Salience;

    /// <summary>"I" and "my" in quotation marks are who speaks there: named right behind or before, or who spoke before in the paragraph.</summary>
    public void Resolve()
    {
        var speakers = salience.Traces.Where(trace => trace is { Speaks: true, Quoted: false, Referent.Actor.Kind: ActorKind.Person })
            .OrderBy(trace => trace.First).ToList();
        var (next, paragraph) = (0, -1);
        ActorDraft? speaker = null;
        foreach (var quotation in words.Document.Quotations)
        {
            if (quotation.Depth > 0) continue;
            var first = words.TokenFrom(quotation.Span.Start);
            var end = words.TokenFrom(quotation.Span.End);
            if (first >= end) continue;
            var here = words.Document.Sentences[words.Sentence(first)].Paragraph;
            if (here != paragraph && !quotation.Continues) speaker = null;
            paragraph = here;
            while (next < speakers.Count && speakers[next].First < end) next++;
            if (next < speakers.Count && speakers[next].First < end + SpeakerReach && IsIn(paragraph, speakers[next])) speaker = speakers[next].Referent.Actor;
            else if (next > 0 && IsIn(paragraph, speakers[next - 1]) && first - speakers[next - 1].End < 30
                && (speaker is null || words.Sentence(first) == speakers[next - 1].Sentence))
                speaker = speakers[next - 1].Referent.Actor;
            if (speaker is not null) Resolve(speaker, first, end);
        }
    }

    /// <summary>"I" outside quotation marks is who wrote the article, where its last paragraph says who that is: "Ada Reed is a playwright."</summary>
    public void ResolveWriter()
    {
        if (!words.Document.Turns.IsEmpty || Writer() is not { } writer) return;
        for (var i = 0; i < words.Count; i++)
        {
            if (at[i] is null && !words.IsQuoted(i) && (words[i] is "I" || words.IsAny(i, Persons.FirstSingular)))
                discourse.Sightings.Add(new Sighting(writer, MentionForm.Pronoun, i, i + 1, Resolver.FirstPerson));
        }
    }

    /// <summary>The person whom the last paragraph, and no other, introduces by full name, in the present tense; null where it does not.</summary>
    private ActorDraft? Writer()
    {
        var sentences = words.Document.Sentences;
        var first = sentences.Length - 1;
        while (first > 0 && sentences[first - 1].Paragraph == sentences[^1].Paragraph) first--;
        if (first <= 0 || !discourse.Named.TryGetValue(sentences[first].FirstToken, out var named)) return null;
        var verb = words[named.End] is "," ? named.End + 1 : named.End;
        return named is { Actor.Kind: ActorKind.Person, End: var end } && end - named.First > 1 && words.Tag(verb) is "VBZ"
            && named.Actor.Start == words.Document.Tokens[named.First].Span.Start ? named.Actor : null;
    }

    private bool IsIn(int paragraph, Trace trace) => words.Document.Sentences[trace.Sentence].Paragraph == paragraph;

    private void Resolve(ActorDraft speaker, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (at[i] is null && (words[i] is "I" || words.IsAny(i, Persons.FirstSingular)))
                discourse.Sightings.Add(new Sighting(speaker, MentionForm.Pronoun, i, i + 1, Resolver.FirstPerson));
        }
    }
}
