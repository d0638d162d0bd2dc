using Attribution.Actors.Names;
using Attribution.Actors.Resolution.ByName;
using Attribution.Language;

namespace Attribution.Actors.Resolution.InContext;

/// <summary>The document as far as it was read: who was named where, and whom a reader has in mind. What the resolvers share.</summary>
internal sealed class Discourse
{
    public Discourse(NamedActors named)
    {
        Words = named.Words;
        Names = named.Names;
        Registry = named.Registry;
        State = named.State;
        At = named.At;
        Groups = new NamedTogether(this);
        foreach (var sighting in named.Sightings)
        {
            Named[sighting.First] = sighting;
            Salience.Of(sighting.Actor).Named++;
        }
    }

    public TokenView Words { get; }

    public NameIndex Names { get; }

    public Registry Registry { get; }

    /// <summary>The state of which the document speaks.</summary>
    public HomeState State { get; }

    /// <summary>The actor at each token; null where none is known.</summary>
    public ActorDraft?[] At { get; }

    /// <summary>The names of actors by their first token, those not yet read as well.</summary>
    public Dictionary<int, Sighting> Named { get; } = [];

    /// <summary>Whom a reader has in mind.</summary>
    public Salience Salience { get; } = new();

    /// <summary>The actors that were named together.</summary>
    public NamedTogether Groups { get; }

    /// <summary>What the nouns without a name stood for last, by noun.</summary>
    public Dictionary<string, Referent> Nouns { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>All places where actors are named, in the order in which they were read.</summary>
    public List<Sighting> Sightings { get; } = [];

    /// <summary>Notes that <paramref name="actor"/> is named between the tokens, as <paramref name="by"/> decided.</summary>
    public void See(ActorDraft actor, MentionForm form, int first, int end, Resolver by)
    {
        if (form != MentionForm.Pronoun) actor.See(Words.Span(first, end), Words.Span(first, end).Of(Words.Text));
        Add(new Sighting(actor, form, first, end, by));
        for (var i = first; i < end; i++) At[i] ??= actor;
    }

    /// <summary>Reads over a place where an actor is named.</summary>
    public void Add(Sighting sighting)
    {
        Sightings.Add(sighting);
        var (actor, form, first, end, _) = sighting;
        var part = SentenceParts.Of(Words, first, end, out var speaks);
        Note(Salience.Of(actor), first, end, part, (TraceForm)form, speaks);
        if (form is MentionForm.Name or MentionForm.Alias) Groups.Join(sighting, part, speaks);
    }

    /// <summary>Notes a mention, of an actor or of something without a name, for what comes behind it.</summary>
    public void Note(Referent referent, int first, int end, Part part, TraceForm form, bool speaks) =>
        Salience.Note(referent, first, end, Words.Sentence(first), part, form, speaks, Words.IsQuoted(first));
}
