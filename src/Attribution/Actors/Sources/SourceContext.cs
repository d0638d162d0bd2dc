using System.Collections.Frozen;
using System.Collections.Immutable;
using Attribution.Actors.Names;
using Attribution.Actors.Roles;
using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Actors.Sources;

/// <summary>What the ways to read a source phrase ask of its document: the words, and who is named where.</summary>
internal sealed class SourceContext(
    ActorSet actors, TokenView words, NameIndex names, FrozenDictionary<TextSpan, ImmutableArray<string>> joint, Dictionary<int, int> bearers)
{
    /// <summary>The document's tokens.</summary>
    public TokenView Words => words;

    /// <summary>Its names.</summary>
    public NameIndex Names => names;

    /// <summary>The actor that <paramref name="mention"/> names.</summary>
    public Actor ActorOf(Mention mention) => actors.Find(mention.Actor)!;

    /// <summary>The speaker whom <paramref name="mention"/> names.</summary>
    public Speaker Of(Mention mention, string reason) =>
        Of(ActorOf(mention), reason, mention.Form) with { CoActors = joint.GetValueOrDefault(mention.Span, []) };

    /// <summary>The speaker who is <paramref name="actor"/>.</summary>
    public static Speaker Of(Actor actor, string reason, MentionForm? form)
    {
        var kind = actor.Kind switch
        {
            ActorKind.Person => SourceKind.NamedPerson,
            ActorKind.Outlet => SourceKind.NewsOutlet,
            _ => SourceKind.Institution,
        };
        return new(kind, reason, actor.Id, [], actor.Name, actor.Affiliation, form);
    }

    /// <summary>The speaker whom <paramref name="mention"/> names, for its form's sake.</summary>
    public Speaker Of(Mention mention) => Of(mention, mention.Form switch
    {
        MentionForm.Pronoun => "pronoun",
        MentionForm.Role => "role",
        MentionForm.Metonym => "capital for its government",
        MentionForm.Alias => "short name",
        _ => "name",
    });

    /// <summary>A speaker who is no actor.</summary>
    public Speaker Nameless(SourcePhrase phrase, SourceKind kind, string reason, string? affiliation = null) =>
        new(kind, reason, null, [], NameOf(phrase), affiliation, null);

    /// <summary>What names the speaker, without the capital that only opens the sentence: "officials" for "Officials".</summary>
    private string NameOf(SourcePhrase phrase)
    {
        var name = words.Span(phrase.First, Math.Max(phrase.NameEnd, phrase.First + 1)).Of(words.Text);
        var isWord = words.Tag(phrase.First) is "NN" or "NNS" or "JJ" or "JJS" or "JJR" or "CD" && words.StartsSentence(phrase.First)
            && words[phrase.First].Length > 1 && !words[phrase.First][1..].ContainsAnyInRange('A', 'Z') && names.At(phrase.First) is null
            && !NameWords.IsCreed(words[phrase.First]) && !NameWords.IsParty(words[phrase.First]);
        return isWord ? char.ToLowerInvariant(name[0]) + name[1..] : name;
    }

    /// <summary>The same with the actor to whom the speaker belongs: a body or country named in the phrase.</summary>
    public Speaker Affiliated(SourcePhrase phrase, SourceKind kind, string reason) => Nameless(phrase, kind, reason, Affiliation(phrase));

    /// <summary>The first mention that ends where <paramref name="range"/> does, and starts in it.</summary>
    public Mention? MentionEnding(TokenRange range)
    {
        if (range.IsEmpty) return null;
        var span = words.Span(range);
        for (var i = actors.FirstMention(span.Start); i < actors.Mentions.Length && actors.Mentions[i].Span.Start < span.End; i++)
        {
            if (actors.Mentions[i].Span.End == span.End) return actors.Mentions[i];
        }
        return null;
    }

    /// <summary>The mention, no pronoun, that starts with token <paramref name="first"/>, or behind titles that do.</summary>
    public Mention? MentionStarting(int first)
    {
        const int reach = 80;
        var position = words.Document.Tokens[first].Span.Start;
        for (var i = actors.FirstMention(position); i < actors.Mentions.Length && actors.Mentions[i].Span.Start < position + reach; i++)
        {
            var mention = actors.Mentions[i];
            if (mention.Form != MentionForm.Pronoun && !IsModifier(mention) && (mention.Span.Start == position || IsTitled(first, mention.Span.Start)))
                return mention;
        }
        return null;
    }

    /// <summary>The mention of a body, no pronoun, that starts with token <paramref name="first"/>, also where it only says whose somebody is.</summary>
    public Mention? MentionAt(int first)
    {
        var position = words.Document.Tokens[first].Span.Start;
        for (var i = actors.FirstMention(position); i < actors.Mentions.Length && actors.Mentions[i].Span.Start == position; i++)
        {
            if (actors.Mentions[i].Form != MentionForm.Pronoun && ActorOf(actors.Mentions[i]).Kind is not ActorKind.Person) return actors.Mentions[i];
        }
        return null;
    }

    /// <summary>The mention of whoever bears the role whose head noun is token <paramref name="head"/>, where the text names them beside it.</summary>
    public Mention? Bearer(int head) => bearers.TryGetValue(head, out var first) ? MentionStarting(first) : null;

    /// <summary>The mentions that lie in <paramref name="range"/>, in text order.</summary>
    public IEnumerable<Mention> Inside(TokenRange range)
    {
        if (range.IsEmpty) yield break;
        var span = words.Span(range);
        for (var i = actors.FirstMention(span.Start); i < actors.Mentions.Length && actors.Mentions[i].Span.Start < span.End; i++)
        {
            if (actors.Mentions[i].Span.End <= span.End) yield return actors.Mentions[i];
        }
    }

    /// <summary>Whether a role noun follows the mention: "longtime Reed aide Tom Hale".</summary>
    private bool IsModifier(Mention mention)
    {
        var next = words.TokenFrom(mention.Span.End);
        return words.IsLower(next) && words.Tag(next) is "NN" && words.Lexicon.Roles.Find(words[next]) is not null;
    }

    /// <summary>Whether only titles stand from the token to the position, perhaps with a place before them: "Norland Gov.".</summary>
    private bool IsTitled(int first, int to)
    {
        if (names.Starting(words.TokenFrom(to)) is { } name && name.TitleEnd > name.TitleFirst && name.TitleFirst - first is >= 0 and <= 3)
        {
            var i = first;
            while (i < name.TitleFirst && words.IsCapital(i)) i++;
            if (i == name.TitleFirst) return true;
        }
        var titled = false;
        for (var i = first; i < words.Count && words.Document.Tokens[i].Span.Start < to; i++)
        {
            if (titled && RoleLinks.AfterBracket(words, i) is var behind && behind > i) // "member of parliament (MP)"
            {
                i = behind - 1;
                continue;
            }
            titled = RoleWords.IsTitle(words[i], out _, out _) || words.Lexicon.Roles.Find(words[i]) is not null || names.At(i) is { Type: NameType.Adjective }
                || (words.IsLower(i) && words.Tag(i) is "NN" or "JJ");
            var joins = i > first && words.Is(i, "and") && words.IsLower(i - 1) && words.Tag(i - 1) is "NN" or "JJ"; // "civil and environmental engineer"
            if (!titled && !joins && !words.IsCapital(i)) return false;
        }
        return titled;
    }

    private string? Affiliation(SourcePhrase phrase)
    {
        foreach (var mention in Inside(phrase.Name))
        {
            if (actors.Find(mention.Actor) is { Kind: not ActorKind.Person } body) return body.Id;
        }
        for (var i = phrase.First; i < phrase.NameEnd; i++)
        {
            if (names.At(i)?.Entry is not { Sense: GazetteerSense.Adjective or GazetteerSense.Capital or GazetteerSense.Country } entry) continue;
            if (entry.Sense == GazetteerSense.Capital && words.IsAny(i - 1, "in", "from", "at", "near")) continue;
            return actors.Find($"{entry.Key}-government")?.Id ?? entry.Key;
        }
        foreach (var mention in Inside(phrase.Name)) return mention.Actor;
        return null;
    }
}
