using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Actors.Resolution;
using Attribution.Actors.Resolution.Pronouns;
using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Tests.Actors.Resolution;

/// <summary>Another reader adds to what the trees say of pronouns of which they are unsure.</summary>
public sealed class PronounReaderTests
{
    private const string Unsure = "Ana Ribeiro told Eva Lund that she should leave.";

    [Theory]
    [InlineData("Ana Ribeiro")]
    [InlineData("Eva Lund")]
    public void WhomTheReaderPrefersIsMeant(string name)
    {
        var reader = new Prefers(Unsure, name);
        var decision = Assert.Single(Decisions(Unsure, reader), decision => decision.By is Resolver.Pronoun);
        Assert.Equal(name, decision.Actor);
        Assert.Equal(Clue.Reading, decision.Choice!.Value.First);
        Assert.StartsWith("reading, ", decision.Choice.Value.Reason, StringComparison.Ordinal);
        Assert.True(decision.Choice.Value.LogOdds > 20);
    }

    [Fact]
    public void TheReaderSeesWhereEachCandidateIsMentioned()
    {
        var reader = new Prefers(Unsure, "Eva Lund");
        _ = Decisions(Unsure, reader);
        Assert.Equal("6: Ana Ribeiro; Eva Lund", Assert.Single(reader.Asked));
    }

    [Theory]
    [InlineData("Ana Ribeiro, a painter, lives in Oslo. She paints ships. She has won prizes. Her ships are large.")]
    [InlineData("The Town Council met. It voted.")]
    [InlineData("It rained.")]
    public void WhereTheTreesAreSureOrThingsAreMeantNobodyElseIsAsked(string text)
    {
        var reader = new Prefers(text, "Nobody");
        Assert.Equal(Decisions(text, null).Select(decision => decision.Actor), Decisions(text, reader).Select(decision => decision.Actor));
        Assert.Empty(reader.Asked);
    }

    private static ImmutableArray<Decision> Decisions(string text, IPronounReader? reader) =>
        ActorFinder.Explain(new TokenView(Annotator.Annotate(DocumentReader.Parse(text, "sample"))), reader);

    /// <summary>A reader that always prefers one name, and notes what it was asked.</summary>
    private sealed class Prefers(string text, string name) : IPronounReader
    {
        private readonly AnnotatedDocument document = Annotator.Annotate(DocumentReader.Parse(text, "sample"));

        public List<string> Asked { get; } = [];

        public void Add(int pronoun, IReadOnlyList<TokenRange[]> mentions, Span<int> scores)
        {
            Assert.Equal(mentions.Count + 1, scores.Length);
            var named = mentions.Select(ranges => string.Join(' ', ranges.Select(Text))).ToList();
            Asked.Add($"{pronoun}: {string.Join("; ", named.Order(StringComparer.Ordinal))}");
            for (var i = 0; i < named.Count; i++) scores[i] += named[i] == name ? 30 * PronounModel.Unit : 0;
        }

        private string Text(TokenRange range) => text[document.Tokens[range.First].Span.Start..document.Tokens[range.End - 1].Span.End];
    }
}
