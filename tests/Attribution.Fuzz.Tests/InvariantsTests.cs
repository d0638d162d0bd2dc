using Attribution.Fuzz.Inputs;
using Attribution.Fuzz.Invariants;

namespace Attribution.Fuzz.Tests;

/// <summary>Each invariant holds for sound articles, and breaks when what it looks at is changed.</summary>
public sealed class InvariantsTests
{
    private static readonly FuzzInput Input = new(0, 0, "text",
    [
        new("a", """
            Ann Lind, the mayor of Tarn, said that 40 people had left the bridge on Tuesday, per Reuters.

            The bridge cost $4 million and 80% of it was shut. “We go on,” Lind told the BBC. “The bridge is ours 😀.”

            Bo Hale denied claims by Lind that 40 people had left the bridge. Lind said that Hale had promised that the bridge would open.

            Ann Lind and Bo Hale said the council had voted. Lind said that 40 people had left the bridge.
            """, new(new(2024, 5, 6), Outlet: "Velmora Courier")),
        new("b",
            "The bridge cost $4 million and 80% of it was shut. Bo Hale, a governor, said that the council had voted.",
                new(new(2024, 5, 7), Outlet: "Tarn Herald")),
    ]);

    // Invariant, frame, row, and the cells that break it.
    private static readonly (string Invariant, string Frame, string Row, (string Column, object? Value)[] Cells)[] Changes =
    [
        ("offsets in the text", "claims", "a c1", [("end", 99_999)]),
        ("whole characters", "claims", "a c1", [("end", Input.Documents[0].Text.IndexOf('\uDE00', StringComparison.Ordinal))]),
        ("text is its slice", "quotes", "a q1", [("cue", "told")]),
        ("content is its slices", "quotes", "a q1", [("content", "that")]),
        ("sentence holds the start", "figures", "a f1", [("sentence", 1)]),
        ("section of the sentence", "claims", "a c1", [("sentence", 7)]),
        ("ids are unique", "quotes", "a q2", [("quote", "q1")]),
        ("ids are numbered", "quotes", "a q2", [("quote", "q99")]),
        ("rows in text order", "claims", "a c1", [("start", 300)]),
        ("actors exist", "claims", "b c1", [("outlets", "outlet-velmora-courier;outlet-nowhere")]),
        ("relays are outlets", "quotes", "a q2", [("relay", "person-ann-lind")]),
        ("co_actors are others", "quotes", "a q7", [("co_actors", "person-bo-hale;person-bo-hale")]),
        ("nobody belongs to himself", "actors", "person-ann-lind Ann Lind", [("affiliation", "person-ann-lind")]),
        ("documents exist", "figures", "a f1", [("document", "c")]),
        ("content in order", "quotes", "a q2", [("content_spans", "40-50;20-30")]),
        ("parts are apart", "quotes", "b q1", [("speaker_end", 95)]),
        ("quotes are different", "quotes", "a q6",
            [("speaker_start", 269), ("speaker_end", 273), ("cue_start", 274), ("cue_end", 278), ("content_spans", "279-328")]),
        ("parts come together", "quotes", "a q1", [("cue_start", null)]),
        ("parents enclose", "quotes", "a q5", [("parent", "q1")]),
        ("parent is the smallest", "quotes", "a q6", [("parent", null)]),
        ("quotes do not cross", "quotes", "a q5", [("content_spans", "250-300"), ("start", 250), ("end", 300)]),
        ("verbatim stands in marks", "quotes", "a q1", [("verbatim", "people")]),
        ("kind fits verbatim", "quotes", "a q2", [("kind", "indirect")]),
        ("direct is wholly in marks", "quotes", "a q1", [("kind", "direct")]),
        ("number in its figure", "figures", "a f1", [("number_end", 200)]),
        ("figures are different", "figures", "b f2", [("number_start", 16), ("number_end", 26)]),
        ("cells fit the figure's kind", "figures", "a f4", [("unit", null)]),
        ("resolved is ISO 8601", "figures", "a f2", [("resolved", "2024-02-30")]),
        ("figure in its quote", "figures", "a f1", [("quote", null)]),
        ("figure's claimant", "figures", "a f1", [("actor", "person-bo-hale")]),
        ("a claim per quote", "claims", "a c3", [("quote", "q1")]),
        ("the writer's own", "claims", "a c2", [("actor", "person-bo-hale")]),
        ("the writer's own is outside", "claims", "a c2", [("end", 190)]),
        ("a claim per sentence", "claims", "a c2", [("sentence", 2)]),
        ("depth counts hands", "claims", "a c2", [("depth", 1)]),
        ("disputes exist", "claims", "a c4", [("disputes", "c7")]),
        ("disputes have evidence", "claims", "a c4", [("dispute_evidence", null)]),
        ("repeats name the first", "claims", "a c7", [("repeats", "c99")]),
        ("figures repeat the first", "figures", "a f3", [("repeats", "f99")]),
        ("groups join documents", "claims", "b c1", [("group", "g2")]),
        ("groups are numbered", "claims", "b c1", [("group", "g3")]),
        ("actors are counted", "actors", "person-ann-lind Ann Lind", [("mentions", 99)]),
        ("names are no aliases", "actors", "person-ann-lind Ann Lind", [("aliases", "Lind;Ann Lind")]),
        ("documents are measured", "documents", "a ", [("characters", 1)]),
        ("shares add up", "sources", "b Tarn Herald", [("quote_share", 0.5)]),
        ("sources speak", "sources", "b Tarn Herald", [("quotes", 0)]),
        ("cells are of their type", "figures", "a f3", [("value", double.NaN)]),
        ("words of closed sets", "quotes", "a q1", [("section", "footer")]),
        ("cells that are never missing", "quotes", "a q1", [("kind", null)]),
        ("lists hold values", "actors", "person-ann-lind Ann Lind", [("aliases", "Lind;;the mayor")]),
        ("CSV reads back", "quotes", "a q1", [("hedge", "may")]),
        ("JSON Lines read back", "quotes", "a q1", [("hedge", "may")]),
    ];

    public static TheoryData<string> Changed => [.. Changes.Select(change => change.Invariant)];

    [Fact]
    public void SoundArticlesBreakNone() => Assert.Empty(Checker.Check(Input, all: true).Select(breach => $"{breach.Invariant}: {breach.Detail}"));

    [Theory]
    [MemberData(nameof(Changed))]
    public void AChangeBreaksIt(string name)
    {
        var (_, frame, id, cells) = Changes.Single(change => change.Invariant == name);
        var subject = new Subject(Input, Subject.Analyse(Input.Documents));
        var row = subject.Rows(frame).Single(row => row.ToString().StartsWith(id, StringComparison.Ordinal));
        foreach (var (column, value) in cells) row.Cells[subject.Table(frame).Place(column)] = value;

        Assert.NotEmpty(Checker.Check(subject, [Checker.All.Single(invariant => invariant.Name == name)]));
    }

    [Fact]
    public void EveryInvariantIsAmongThem() =>
        Assert.Equal(Checker.All.Except(Pages.All).Except(Drawings.All).Except(Repetition.All).Except(FromFiles.All).Select(invariant => invariant.Name),
            Changes.Select(change => change.Invariant));

    [Fact]
    public void AnotherResultIsNoSecondRunOfTheSame()
    {
        var other = new Subject(FuzzInput.Of("He said so."), Subject.Analyse(FuzzInput.Of("She said so.").Documents));
        Assert.NotEmpty(Checker.Check(other, Repetition.All));
    }

    [Theory]
    [InlineData("He said so.")]
    [InlineData("He said \uD800 so.")]
    [InlineData("\uFEFFHe said so.")]
    [InlineData("   ")]
    public void AFileIsReadOrRefused(string text)
    {
        var input = FuzzInput.Of(text);
        Assert.Empty(Checker.Check(new Subject(input, Subject.Analyse(input.Documents)), FromFiles.All));
    }

    [Theory]
    [InlineData("<p>said</p>", null)]
    [InlineData("<script>var x = 1;</script><p onclick=\"x\">said</p>", null)]
    [InlineData("<img src=x onerror=alert(1)>", "a foreign element <img src=\"x\" onerror=\"alert(1)\">")]
    [InlineData("<p onload=\"x\">said</p>", "a handler onload on p")]
    [InlineData("<a href=\" JavaScript:alert(1)\">said</a>", "an address  JavaScript:alert(1)")]
    [InlineData("<script>alert(1)</script>", "a script of the article's")]
    public void ATagOfTheArticleIsSeenInAPage(string html, string? seen) => Assert.Equal(seen, Pages.Foreign(html).FirstOrDefault());

    [Fact]
    public void AnExceptionIsABreachNamedAfterItsPlace()
    {
        var breach = Assert.Single(Checker.Check(Input with { Documents = [.. Input.Documents, Input.Documents[0]] }));
        Assert.StartsWith("ArgumentException in ", breach.Invariant, StringComparison.Ordinal);
        Assert.Same(breach.Input.Documents[0], Input.Documents[0]);
        Assert.NotNull(Checker.Find(breach.Input, breach.Invariant));
    }
}
