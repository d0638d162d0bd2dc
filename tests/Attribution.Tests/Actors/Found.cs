using Attribution.Actors;
using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Tests.Actors;

/// <summary>The actors of a short invented text, for tests that ask of one of them.</summary>
internal sealed class Found
{
    public Found(string text, string id = "sample")
    {
        Text = text;
        Set = ActorFinder.Find(Annotator.Annotate(DocumentReader.Parse(text, id)));
    }

    public string Text { get; }

    public ActorSet Set { get; }

    public IEnumerable<string> Names => Set.Actors.Select(actor => actor.Name);

    /// <summary>The actor called <paramref name="name"/>.</summary>
    public Actor this[string name] => Assert.Single(Set.Actors, actor => actor.Name == name);

    /// <summary>The name of the actor whose mention is the <paramref name="number"/>th <paramref name="phrase"/>; null where none is.</summary>
    public string? At(string phrase, int number = 1)
    {
        var start = -1;
        for (var i = 0; i < number; i++) start = Text.IndexOf(phrase, start + 1, StringComparison.Ordinal);
        var span = new TextSpan(start, start + phrase.Length);
        var mention = Set.Mentions.Where(mention => mention.Span == span).Select(mention => mention.Actor).FirstOrDefault();
        return Set.Find(mention)?.Name;
    }

    /// <summary>The reading of the first <paramref name="phrase"/> as a source.</summary>
    public Speaker Read(string phrase)
    {
        var start = Text.IndexOf(phrase, StringComparison.Ordinal);
        return Set.Read(new(start, start + phrase.Length));
    }
}
