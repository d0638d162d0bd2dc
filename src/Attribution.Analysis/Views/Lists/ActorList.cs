using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Passages;
using Attribution.Views.Report;

namespace Attribution.Views.Lists;

/// <summary>Makes the list of all who are named.</summary>
internal static class ActorList
{
    /// <summary>Those who speak most come first.</summary>
    public static ReportList Of(NewsCorpus corpus, ReportLinks links)
    {
        var said = PassageSelection<QuoteRow>.Of(Passage.Quotes, corpus).Rows.SelectMany(row => row.Sources).CountBy(name => name,
            StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var actors = corpus.Actors.OrderByDescending(actor => said.GetValueOrDefault(Speakers.NameOf(corpus, actor.Id)))
            .ThenByDescending(actor => actor.Mentions).ThenBy(actor => actor.Id, StringComparer.Ordinal).ToList();
        var names = actors.Select(actor => Speakers.NameOf(corpus, actor.Id)).ToList();
        var quotes = PassageQuery.All("quotes").And("said", "yes");
        var figures = PassageQuery.All("figures").And("said", "yes");
        return new(
            "actors", "actor", "actors", actors.Count,
            [
                Tally.Facet("name", "Name", "The fullest name that the articles give.", names, name => name),
                Tally.Facet("kind", "Kind", "A person, an organization, a government, a country, an outlet or a group.", actors,
                    actor => EnumWords.Of(actor.Kind)),
                Tally.Facet("role", "Role", "The role that the articles name most.", actors, actor => actor.Role),
                Tally.Facet("affiliation", "Belongs to", "Whom the actor speaks or works for.", actors, actor => corpus.NameOf(actor.Affiliation)),
                Tally.Column("quotes", "Quotes", "What the actor says, alone or jointly.", Passage.Quotes, corpus, quotes, "speaker", names),
                Tally.Column("figures", "Figures", "The numbers that the actor claims, dates too.", Passage.Figures, corpus, figures, "claimant", names),
                .. Outlets(corpus, names),
                new NumberColumn("mentions", "Mentions", "How often the articles name the actor, pronouns too.",
                    [.. actors.Select(actor => (int?)actor.Mentions)], null),
                new NumberColumn("documents", "Articles", "How many articles name the actor.", [.. actors.Select(actor => (int?)actor.Documents)], null),
            ],
            new("name", name => links.ActorPageOf(name) ?? PassageQuery.All("quotes").And("speaker", name).Address))
        {
            File = new("data/actors.csv", actors.Count),
        };
    }

    /// <summary>In the articles of how many outlets each is quoted, where there are several.</summary>
    private static IEnumerable<ListColumn> Outlets(NewsCorpus corpus, IEnumerable<string> names)
    {
        if (corpus.Articles.Select(article => article.Document.Metadata.Outlet).OfType<string>().Distinct(StringComparer.Ordinal).Count() < 2) return [];
        var outlets = PassageSelection<QuoteRow>.Of(Passage.Quotes, corpus).Rows.Where(row => row.Outlet.Length > 0)
            .SelectMany(row => row.Sources.Select(name => (Name: name, row.Outlet))).Distinct()
            .CountBy(pair => pair.Name, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [new NumberColumn("outlets", "Outlets", "How many outlets quote the actor.", [.. names.Select(name => (int?)outlets.GetValueOrDefault(name))],
            null)];
    }
}
