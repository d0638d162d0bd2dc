using System.Collections.Frozen;
using System.Collections.Immutable;
using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Actors;

/// <summary>Reads source phrases. The head of the phrase decides: who or what speaks is what its first noun phrase names.</summary>
internal sealed partial class SourceReader(
    ActorSet actors, TokenView words, NameIndex names, FrozenDictionary<TextSpan, ImmutableArray<string>> joint)
{
    public Speaker Read(TextSpan source)
    {
        var phrase = SourcePhrase.Cut(words, source);
        if (phrase.First >= phrase.End) return new(SpeakerType.Unspecified, "no words", null, [], source.Of(words.Text), null, null);
        phrase = WithName(phrase);
        return Joint(phrase) ?? First(phrase) ?? Relative(phrase) ?? Named(phrase) ?? Apposed(phrase) ?? SocialMedia(phrase) ?? Uttered(phrase)
            ?? Record(phrase) ?? People(phrase) ?? Body(phrase) ?? Rest(phrase);
    }

    /// <summary>The phrase with a name that holds a preposition in its core: "the Department of Health", "a Department of Health source".</summary>
    private SourcePhrase WithName(SourcePhrase phrase)
    {
        if (phrase.CoreEnd >= phrase.NameEnd) return phrase;
        var start = words.IsAny(phrase.First, "the", "a", "an", "one", "another") ? phrase.First + 1 : phrase.First;
        if (MentionStarting(words.Document.Tokens[start].Span.Start) is not { } mention || mention.Span.End <= words.Document.Tokens[phrase.CoreEnd].Span.Start) return phrase;
        var end = words.TokenFrom(mention.Span.End);
        while (end < phrase.NameEnd && words.IsLower(end) && words.Tag(end) is "NN" or "NNS") end++;
        return end <= phrase.NameEnd ? phrase with { CoreEnd = end } : phrase;
    }

    /// <summary>"Reed and other leaders", "Neither Reed nor his rivals": the named one of several.</summary>
    private Speaker? First(SourcePhrase phrase)
    {
        var first = words.IsAny(phrase.First, "neither", "both", "either") ? phrase.First + 1 : phrase.First;
        for (var i = first + 1; i < phrase.CoreEnd; i++)
        {
            if (words.Tag(i - 1) is "IN") return null;
            if (words.IsAny(i, "and", "nor", "or")) return MentionEnding(first, i) is { } mention && IsHead(first, mention) ? Of(mention, Reason(mention)) : null;
        }
        return null;
    }

    /// <summary>"Reed and Hale": two heads that each name an actor.</summary>
    private Speaker? Joint(SourcePhrase phrase)
    {
        var found = new List<Mention>();
        var from = phrase.First;
        for (var i = phrase.First; i <= phrase.NameEnd; i++)
        {
            if (i < phrase.NameEnd && !words.Is(i, "and") && words[i] is not ",") continue;
            if (i > from && MentionEnding(from, i) is { } mention && IsHead(from, mention)) found.Add(mention);
            else if (i > from) break;
            from = i + 1;
        }
        if (found.Count < 2 || from <= phrase.NameEnd || !HasAnd(phrase)) return null;
        var ids = found.Select(mention => mention.Actor).Distinct().ToList();
        if (ids.Count < 2) return null;
        var first = Of(found[0], "joint speakers");
        return first with { CoActors = [.. ids.Skip(1)] };
    }

    private bool HasAnd(SourcePhrase phrase)
    {
        for (var i = phrase.First; i < phrase.NameEnd; i++)
        {
            if (words.Is(i, "and")) return true;
        }
        return false;
    }

    /// <summary>Whether the words between <paramref name="from"/> and the mention are only titles and articles, so that it is the head.</summary>
    private bool IsHead(int from, Mention mention)
    {
        for (var i = from; i < words.Count && words.Document.Tokens[i].Span.Start < mention.Span.Start; i++)
        {
            if (words.Tag(i) is "IN" || words.IsPossessive(i)) return false;
        }
        return true;
    }

    /// <summary>The head itself is a name, a role or a pronoun that leads to an actor.</summary>
    private Speaker? Named(SourcePhrase phrase)
    {
        if (MentionEnding(phrase.First, phrase.CoreEnd) is not { } mention) return null;
        return Of(mention, Reason(mention));
    }

    /// <summary>"a spokesperson for the ministry, Ada Reed": the name set off by commas.</summary>
    private Speaker? Apposed(SourcePhrase phrase)
    {
        var isBody = SourceWords.IsBody(words[phrase.Head], out _, out _);
        for (var i = phrase.CoreEnd; i < phrase.End - 1; i++)
        {
            if (words.IsAny(i, "including", "like", "such") && i >= phrase.CoreEnd) return null;
            var given = i > phrase.NameEnd && words.Is(i, "as");
            if (words[i] is not "," && !given) continue;
            if (MentionStarting(words.Document.Tokens[i + 1].Span.Start) is not { } mention || actors.Find(mention.Actor) is not { Kind: var kind }) continue;
            var closes = mention.Span.End == words.Document.Tokens[phrase.End - 1].Span.End;
            if (i >= phrase.NameEnd && !closes) continue;
            if (kind == ActorKind.Person && (i < phrase.NameEnd || given || !isBody)) return Of(mention, given ? "name given in the clause" : "name in apposition");
            if (kind != ActorKind.Person && isBody && (i == phrase.CoreEnd || closes)) return Of(mention, "name in apposition");
        }
        return null;
    }

    private static string Reason(Mention mention) => mention.Form switch
    {
        MentionForm.Pronoun => "pronoun",
        MentionForm.Role => "role",
        MentionForm.Metonym => "capital for its government",
        MentionForm.Alias => "short name",
        _ => "name",
    };

    private Speaker Of(Mention mention, string reason)
    {
        var actor = actors.Find(mention.Actor)!;
        var type = actor.Kind switch
        {
            ActorKind.Person => SpeakerType.NamedPerson,
            ActorKind.Outlet => SpeakerType.Outlet,
            _ => SpeakerType.Institution,
        };
        return new(type, reason, actor.Id, joint.GetValueOrDefault(mention.Span, []), actor.Name, actor.Affiliation, mention.Form);
    }

    private Speaker Plain(SourcePhrase phrase, SpeakerType type, string reason, string? affiliation = null) =>
        new(type, reason, null, [], words.Span(phrase.First, Math.Max(phrase.NameEnd, phrase.First + 1)).Of(words.Text), affiliation, null);

    /// <summary>The mention that ends where token <paramref name="end"/> begins, and starts at or behind token <paramref name="first"/>.</summary>
    private Mention? MentionEnding(int first, int end)
    {
        if (end <= first) return null;
        var span = words.Span(first, end);
        Mention? best = null;
        for (var i = actors.FirstMention(span.Start); i < actors.Mentions.Length && actors.Mentions[i].Span.Start < span.End; i++)
        {
            if (actors.Mentions[i].Span.End == span.End && best is null) best = actors.Mentions[i];
        }
        return best;
    }

    private Mention? MentionStarting(int position)
    {
        var i = actors.FirstMention(position);
        for (; i < actors.Mentions.Length && actors.Mentions[i].Span.Start < position + 40; i++)
        {
            var start = actors.Mentions[i].Span.Start;
            if (actors.Mentions[i].Form != MentionForm.Pronoun && !IsModifier(actors.Mentions[i]) && (start == position || (start > position && IsTitled(position, start)))) return actors.Mentions[i];
        }
        return null;
    }

    /// <summary>Whether a role noun follows the mention: "longtime Reed aide Tom Hale".</summary>
    private bool IsModifier(Mention mention)
    {
        var next = words.TokenFrom(mention.Span.End);
        return words.IsLower(next) && words.Tag(next) is "NN" && words.Lexicon.Roles.Find(words[next]) is not null;
    }

    /// <summary>Whether only titles stand between the positions, perhaps with a place before them: "Norland Gov.".</summary>
    private bool IsTitled(int from, int to)
    {
        var titled = false;
        for (var i = words.TokenFrom(from); i < words.Count && words.Document.Tokens[i].Span.Start < to; i++)
        {
            titled = RoleWords.IsTitle(words[i], out _, out _) || words.Lexicon.Roles.Find(words[i]) is not null || names.At(i) is { Type: NameType.Adjective }
                || (words.IsLower(i) && words.Tag(i) is "NN" or "JJ");
            if (!titled && !words.IsCapital(i)) return false;
        }
        return titled;
    }

    /// <summary>The mentions that lie between the tokens, in text order.</summary>
    private IEnumerable<Mention> Inside(int first, int end)
    {
        if (end <= first) yield break;
        var span = words.Span(first, end);
        for (var i = actors.FirstMention(span.Start); i < actors.Mentions.Length && actors.Mentions[i].Span.Start < span.End; i++)
        {
            if (actors.Mentions[i].Span.End <= span.End) yield return actors.Mentions[i];
        }
    }
}
