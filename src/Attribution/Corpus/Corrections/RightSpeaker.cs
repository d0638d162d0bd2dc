using Attribution.Actors;
using Attribution.Claims;

namespace Attribution.Corpus.Corrections;

/// <summary>Gives a quote the speaker whom a user names.</summary>
internal static class RightSpeaker
{
    private const string Reason = "corrected by hand";

    /// <summary><paramref name="article"/> in which <paramref name="quote"/> is spoken by <paramref name="names"/>: one or more actors, or somebody
    /// without a name ("a spokesman"), or nobody where it is empty.</summary>
    public static Article Of(Article article, SourcedQuote quote, string names)
    {
        List<Actor> speakers = [];
        var name = names.Trim();
        foreach (var one in names.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(IsName))
        {
            var actor = Find(article, one);
            if (actor is null)
            {
                actor = new(ActorId.Of(ActorKind.Person, one), one, ActorKind.Person, null, null, []);
                article = article with { Actors = article.Actors.Add(actor) };
            }
            speakers.Add(actor);
        }
        var first = speakers.Count > 0 ? speakers[0] : null;
        var kind = first is null ? name.Length == 0 ? SourceKind.Unspecified : SourceKind.UnnamedPerson : first.Kind switch
        {
            ActorKind.Person => SourceKind.NamedPerson,
            ActorKind.Outlet => SourceKind.NewsOutlet,
            _ => SourceKind.Institution,
        };
        var right = quote with
        {
            Actor = first?.Id,
            CoActors = [.. speakers.Skip(1).Select(actor => actor.Id)],
            SpeakerName = first?.Name ?? name,
            Affiliation = first?.Affiliation,
            SourceKind = kind,
            SourceReason = Reason,
        };
        return article with
        {
            Quotes = article.Quotes.Replace(quote, right),
            Claims = [.. article.Claims.Select(claim => claim.Quote == quote.Id ? claim with { Actor = first?.Id, SourceKind = kind } : claim)],
            Figures =
            [
                .. article.Figures.Select(figure => figure.Quote != quote.Id ? figure
                    : figure with { Actor = first?.Id, CoClaimants = right.CoActors }),
            ],
        };
    }

    /// <summary>Whether the words are a name: "a spokesman" is none.</summary>
    private static bool IsName(string words) => words.Split(' ') switch
    {
        ["a" or "an" or "A" or "An", ..] => false,
        ["the" or "The", .., var last] => char.IsUpper(last[0]),
        _ => words.Any(char.IsUpper),
    };

    private static Actor? Find(Article article, string name) =>
        article.Actors.FirstOrDefault(actor => actor.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? article.Actors.FirstOrDefault(actor => actor.Id == name)
        ?? article.Actors.FirstOrDefault(actor => actor.Aliases.Contains(name, StringComparer.OrdinalIgnoreCase));
}
