using Attribution.Documents;
using CsCheck;

namespace Attribution.Tests.Actors;

public sealed class ActorPropertyTests
{
    private static readonly string[] Pieces =
    [
        "Ana", "Ribeiro", "Tom Hale", "Mr.", "President", "the", "The", "mayor", "of", "and", "Peru", "Peruvian", "Lima", "’s", "foreign", "ministry",
        "Reuters", "the AP", "Council", "Institute", "said", "told", "he", "She", "its", "It", "a spokesman for", ",", ".", "“", "”", "\n\n", "(", ")", "NRC",
        "65th", "Brigade", "poll", "who directs", "\uD800", "\u0000", "é", "-", "U.S.", "Sen.", "'s", "\r\n", "X", "on Telegram", "42",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Array[0, 60]
        .Select(picks => string.Concat(picks.Select(pick => Pieces[pick] + (pick % 7 == 3 ? "" : " "))));

    [Fact]
    public void Every_mention_lies_in_its_sentence_and_names_an_actor_of_the_set() => Texts.Holds(
        text =>
        {
            var found = new Found(text);
            var ids = found.Set.Actors.Select(actor => actor.Id).ToHashSet(StringComparer.Ordinal);
            Assert.Equal(found.Set.Actors.Length, ids.Count);
            var previous = 0;
            foreach (var mention in found.Set.Mentions)
            {
                Assert.Contains(mention.Actor, ids);
                Assert.True(mention.Span.Start >= previous && mention.Span.Start < mention.Span.End && mention.Span.End <= text.Length, $"{mention} in {text}");
                Assert.True(found.Set.Document.Sentences[mention.Sentence].Span.Contains(mention.Span),
                    $"{mention} {mention.Span.Of(text)} crosses its sentence in {text}");
                previous = mention.Span.Start;
            }
            foreach (var actor in found.Set.Actors)
            {
                Assert.Contains(found.Set.Mentions, mention => mention.Actor == actor.Id);
                Assert.NotEmpty(actor.Name);
                Assert.DoesNotContain(actor.Name, actor.Aliases);
            }
        },
        count: 500);

    [Fact]
    public void Any_span_can_be_read_as_a_source() => Gen.Select(Texts, Gen.Int[0, 400], Gen.Int[0, 80]).Holds(
        (text, start, length) =>
        {
            var found = new Found(text);
            start = Math.Min(start, text.Length);
            var speaker = found.Set.Read(new TextSpan(start, Math.Min(start + length, text.Length)));
            if (speaker.Actor is not null) Assert.NotNull(found.Set.Find(speaker.Actor));
            Assert.NotEmpty(speaker.Reason);
        },
        count: 500);

    [Fact]
    public void The_same_text_gives_the_same_actors() => Texts.Holds(
        text =>
        {
            var (one, two) = (new Found(text).Set, new Found(text).Set);
            Assert.Equal(string.Join(';', one.Mentions), string.Join(';', two.Mentions));
            Assert.Equal(string.Join(';', one.Actors), string.Join(';', two.Actors));
        },
        count: 200);
}
