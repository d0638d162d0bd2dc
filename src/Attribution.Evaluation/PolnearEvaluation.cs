using System.Collections.Immutable;
using Attribution.Corpus;

namespace Attribution.Evaluation;

/// <summary>The scores on a compartment of PolNeAR (Newell, Margolin and Ruths, LREC 2018). Immutable.</summary>
public sealed record PolnearEvaluation
{
    internal PolnearEvaluation(
        int articles,
        ImmutableArray<SpanScore> spans,
        ImmutableArray<AttributionScore> attributions,
        ImmutableArray<Difference> differences,
        ImmutableArray<ReadProblem> problems) =>
        (Articles, Spans, Attributions, Differences, Problems) = (articles, spans, attributions, differences, problems);

    /// <summary>How many articles were scored.</summary>
    public int Articles { get; init; }

    /// <summary>Source, cue and content, each by itself.</summary>
    public ImmutableArray<SpanScore> Spans { get; init; }

    /// <summary>Whole attributions, by kind and by how much of the content must be right.</summary>
    public ImmutableArray<AttributionScore> Attributions { get; init; }

    /// <summary>
    /// The attributions that were missed and those found in vain, at an overlap of 0.5; then the speakers, weekdays, persons and relays that are not right.
    /// </summary>
    public ImmutableArray<Difference> Differences { get; init; }

    /// <summary>The articles that could not be scored, ordered by path.</summary>
    public ImmutableArray<ReadProblem> Problems { get; init; }

    /// <summary>Whether speakers are the right actors, together and by form; empty where the options name no table that fits.</summary>
    public ImmutableArray<SpeakerScore> Speakers { get; init; } = [];

    /// <summary>Whether weekdays are the right days; null where the options name no table that fits.</summary>
    public WeekdayScore? Weekdays { get; init; }

    /// <summary>Whether persons whom several articles name are one actor each; null where the options name no table that fits.</summary>
    public PersonScore? Persons { get; init; }

    /// <summary>Whether the outlets are found through which attributions came; null where the options name no table that fits.</summary>
    public RelayScore? Relays { get; init; }

    /// <summary>The tables as they are printed.</summary>
    public override string ToString() => string.Join(
        '\n',
        [
            "spans      exact F1   P      R      begin F1  Jaccard",
            .. Spans.Select(score => score.ToString()),
            "",
            "attributions       P     R     F1    with speaker F1",
            .. Attributions.Select(score => score.ToString()),
            .. Speakers.IsEmpty && Weekdays is null ? Array.Empty<string>() : ["", SpeakerScore.Header],
            .. Speakers.Select(score => score.ToString()),
            .. Weekdays is null ? Array.Empty<string>() : [Weekdays.ToString()],
            .. Persons is null ? Array.Empty<string>() : ["", Persons.ToString()],
            .. Relays is null ? Array.Empty<string>() : ["", Relays.ToString()],
        ]);
}
