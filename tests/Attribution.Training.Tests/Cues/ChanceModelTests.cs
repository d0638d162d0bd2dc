using Attribution.Language;
using Attribution.Training.Cues;

namespace Attribution.Training.Tests.Cues;

public sealed class ChanceModelTests
{
    private static readonly CueRow Say = Verb("say"), Claim = Verb("claim"), Note = Verb("note"), Want = Verb("want");

    [Fact]
    public void AVerbThatWasNeverMetHasNoChancesOfItsOwn() =>
        Assert.Null(new ChanceModel(new() { [("say", CuePattern.That)] = new(9, 10) }).Of(Claim));

    [Fact]
    public void TheMoreAVerbWasMetTheLessItsClassDecides()
    {
        var model = new ChanceModel(new()
        {
            [("say", CuePattern.That)] = new(40, 40),
            [("claim", CuePattern.That)] = new(0, 2),
            [("note", CuePattern.That)] = new(0, 200),
        });
        var of = model.Of(CueClass.Say)[(int)CuePattern.That];
        var (claim, note) = (model.Of(Claim)![(int)CuePattern.That], model.Of(Note)![(int)CuePattern.That]);

        Assert.InRange(claim, note, of);
        Assert.InRange(note, 0, 0.02);
    }

    [Fact]
    public void WhatAVerbDoesInOneFrameTellsOfTheOthers()
    {
        var model = new ChanceModel(new()
        {
            [("say", CuePattern.That)] = new(20, 40),
            [("say", CuePattern.Clause)] = new(20, 40),
            [("claim", CuePattern.That)] = new(40, 40),
            [("note", CuePattern.That)] = new(0, 40),
        });

        Assert.True(model.Of(Claim)![(int)CuePattern.Clause] > model.Of(CueClass.Say)[(int)CuePattern.Clause]);
        Assert.True(model.Of(Note)![(int)CuePattern.Clause] < model.Of(CueClass.Say)[(int)CuePattern.Clause]);
    }

    [Fact]
    public void AClassThatWasNeverMetIsLikeAllOthersTogether()
    {
        var few = new ChanceModel(new() { [("say", CuePattern.That)] = new(1, 40) });
        var many = new ChanceModel(new() { [("say", CuePattern.That)] = new(39, 40) });

        Assert.True(few.Of(Want.Class)[(int)CuePattern.That] < 0.2);
        Assert.True(many.Of(Want.Class)[(int)CuePattern.That] > 0.8);
    }

    [Fact]
    public void OneVerbDoesNotSpeakForItsClass()
    {
        var counts = new Dictionary<(string, CuePattern), Uses> { [("say", CuePattern.That)] = new(4000, 4000) };
        foreach (var lemma in new[] { "claim", "note", "add", "argue" }) counts[(lemma, CuePattern.That)] = new(20, 40);

        Assert.InRange(new ChanceModel(counts).Of(Say.Class)[(int)CuePattern.That], 0.5, 0.7);
    }

    private static CueRow Verb(string lemma) => CueRow.Verbs.Single(row => row.Lemma == lemma);
}
