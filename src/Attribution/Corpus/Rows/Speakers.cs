using System.Collections.Frozen;
using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Claims;

namespace Attribution.Corpus.Rows;

/// <summary>Who speaks, under the name that charts and tables show.</summary>
internal static class Speakers
{
    /// <summary>What stands for a source that the text does not name at all.</summary>
    public const string Nobody = Terms.Unspecified;

    /// <summary>What stands for a pronoun of which it was not found whom it means.</summary>
    public const string Unresolved = Terms.NotIdentified;

    /// <summary>What stands for the writer's own voice.</summary>
    public const string Writer = "the writer";

    private static readonly FrozenSet<string> Pronouns = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "I", "you", "he", "she", "it", "we", "they", "who", "which", "that", "this", "these", "those", "one", "both", "others", "another");

    /// <summary>The names of all who speak <paramref name="quote"/>: the corpus's name for an actor, else the text's own words.</summary>
    public static IEnumerable<string> Of(NewsCorpus corpus, SourcedQuote quote)
    {
        yield return First(corpus, quote);
        foreach (var actor in quote.CoActors) yield return NameOf(corpus, actor);
    }

    /// <summary>The ids of the actors among them, each once.</summary>
    public static ImmutableArray<string> IdsOf(SourcedQuote quote) =>
        [.. (quote.Actor is null ? quote.CoActors : quote.CoActors.Prepend(quote.Actor)).Distinct(StringComparer.Ordinal)];

    /// <summary>The name of the first who speaks <paramref name="quote"/>.</summary>
    public static string First(NewsCorpus corpus, SourcedQuote quote)
    {
        if (quote.Actor is not null) return NameOf(corpus, quote.Actor);
        if (string.IsNullOrWhiteSpace(quote.SpeakerName)) return Nobody;
        var name = quote.SpeakerName.Trim();
        if (Pronouns.Contains(name)) return Unresolved;

        // A source that was not found to be the actor of its name is told apart, so that nothing counts what it says as the actor's.
        var words = WithoutArticle(name);
        return SpeakerNames.Of(corpus).IsActor(words) ? $"{words} (not identified)" : words;
    }

    /// <summary>The name of a speaker, which no other actor who speaks has.</summary>
    public static string NameOf(NewsCorpus corpus, string actor) => SpeakerNames.Of(corpus).Find(actor) ?? corpus.NameOf(actor);

    /// <summary>Whether <paramref name="name"/> tells one speaker from others.</summary>
    public static bool IsKnown(string name) => name is not (Nobody or Unresolved);

    /// <summary>Whether a speaker counts as a source. "It is believed", "reports" and pronouns of which it was not found whom they mean do not.</summary>
    public static bool IsSource(string name, SourceKind kind) => IsKnown(name) && kind is not (SourceKind.Unspecified or SourceKind.None);

    /// <summary>"A ministry official" and "a ministry official" are one row.</summary>
    public static string WithoutArticle(string name)
    {
        foreach (var article in (ReadOnlySpan<string>)["a ", "an ", "the "])
        {
            if (name.Length > article.Length && name.StartsWith(article, StringComparison.OrdinalIgnoreCase)) return name[article.Length..];
        }
        return name;
    }
}
