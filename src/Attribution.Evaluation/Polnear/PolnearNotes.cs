using System.Collections.Immutable;
using Attribution.Evaluation.Gold;

namespace Attribution.Evaluation.Polnear;

/// <summary>
/// Scores what was noted by hand on articles of PolNeAR beyond its own annotation: speakers, weekdays, persons and relays, each where the options name a
/// table.
/// </summary>
internal sealed class PolnearNotes
{
    private readonly SpeakerNotes? speakers;
    private readonly WeekdayTally? weekdays;
    private readonly PersonTally? persons;
    private readonly RelayTally? relays;
    private SpeakerTally? spoken;

    /// <summary>Reads the tables.</summary>
    /// <exception cref="Documents.DocumentException">One of them is missing or no such table.</exception>
    public PolnearNotes(EvaluationOptions options)
    {
        speakers = options.Speakers is { } who ? new(who) : null;
        weekdays = options.Weekdays is { } when ? new(when) : null;
        persons = options.Persons is { } same ? new(same) : null;
        relays = options.Relays is { } through ? new(through) : null;
    }

    /// <summary>The frames that are needed, those of PolNeAR's own annotation among them, and their columns.</summary>
    public ImmutableDictionary<string, string[]> Columns
    {
        get
        {
            var columns = PolnearFolder.Columns;
            if (speakers is not null) columns = columns.Add("actors", FoundArticle.Columns["actors"]);
            if (persons is not null) columns = columns.SetItem("actors", FoundArticle.Columns["actors"]).Add("mentions", PersonTally.Columns);
            if (relays is not null) columns = columns.SetItem("mentions", [.. RelayTally.Columns.Union(columns.GetValueOrDefault("mentions", []))]);
            return weekdays is null ? columns : columns.Add("figures", WeekdayTally.Columns);
        }
    }

    /// <summary>What is not right.</summary>
    public ImmutableArray<Difference> Differences => [.. spoken?.Differences ?? [], .. weekdays?.Differences ?? [], .. persons?.Differences ?? [],
        .. relays?.Differences ?? []];

    /// <summary>The scores of the speakers; empty where nothing was compared.</summary>
    public ImmutableArray<SpeakerScore> Speakers => spoken?.Rows() ?? [];

    /// <summary>The score of the weekdays; null where nothing was compared.</summary>
    public WeekdayScore? Weekdays => weekdays?.Score();

    /// <summary>The score of the relays; null where nothing was compared.</summary>
    public RelayScore? Relays => relays?.Score();

    /// <summary>The score of the persons across articles; null where nothing was compared.</summary>
    public PersonScore? Persons(FoundFrames frames) => persons?.Score(frames);

    /// <summary>Adds an article that the frames call <paramref name="document"/>, with the quotes that agree with its attributions.</summary>
    /// <exception cref="Documents.DocumentException">The notes do not fit the article.</exception>
    public void Add(PolnearArticle article, string document, IEnumerable<(BratAttribution Gold, FoundQuote Found)> pairs, FoundFrames frames)
    {
        if (speakers is not null) (spoken ??= new(speakers, FoundArticle.Actors(frames))).Add(article, pairs);
        weekdays?.Add(article, frames.Of("figures", document));
        relays?.Add(article, frames.Of("quotes", document).Select(FoundQuote.Of), frames.Of("mentions", document));
    }
}
