using System.Text;
using System.Text.Json;
using Attribution.Actors;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Display;

namespace Attribution.Views.ActorPages;

/// <summary>Writes under which names an actor goes, and who may be the same: a reader decides.</summary>
internal static class OtherNames
{
    private const int Most = 12;

    /// <summary>The section; empty where nothing is to be told.</summary>
    public static string Of(NewsCorpus corpus, CorpusActor actor, string name)
    {
        var html = new StringBuilder("<h2>Names</h2>\n");
        html.Append(actor.Aliases.IsEmpty ? "<p>No other name was found.</p>\n"
            : $"<p>Also named: {string.Join(", ", actor.Aliases.Take(2 * Most).Select(Html.Encode))}{(actor.Aliases.Length > 2 * Most ? " …" : "")}.</p>\n");
        var candidates = Candidates(corpus, actor).Take(Most).ToList();
        if (candidates.Count > 0)
        {
            html.Append("<p>The same person?</p>\n<ul class=\"passages\">\n");
            foreach (var other in candidates) html.Append($"<li>{Html.Encode(other)} {Box(other, name)}</li>\n");
            html.Append("</ul>\n");
        }
        return html.Append($"<p>Is {Html.Encode(name)} somebody else? {Box(name, "")}</p>\n").ToString();
    }

    /// <summary>Names that may mean the same: those left open, and those of the same last word.</summary>
    private static IEnumerable<string> Candidates(NewsCorpus corpus, CorpusActor actor)
    {
        var open = corpus.Questions.Where(question => question.Actor != actor.Id && question.Choices.Contains(actor.Name)).Select(question => question.Name);
        var last = actor.Name.Split(' ')[^1];
        var alike = actor.Kind is not ActorKind.Person ? []
            : corpus.Actors.Where(other => other.Id != actor.Id && other.Kind is ActorKind.Person && other.Name.Split(' ')[^1] == last)
                .OrderByDescending(other => other.Mentions).Select(other => Speakers.NameOf(corpus, other.Id));
        return open.Concat(alike).Distinct(StringComparer.Ordinal);
    }

    /// <summary>Where the page's script lets the reader say that <paramref name="text"/> is <paramref name="value"/>.</summary>
    private static string Box(string text, string value) =>
        $"<span class=\"correct\" data-correct=\"{Html.Encode(JsonSerializer.Serialize(new
        {
            document = "",
            hash = "",
            passage = "actor",
            start = 0,
            end = 0,
            text,
            found = value,
            note = "",
        }))}\"></span>";
}
