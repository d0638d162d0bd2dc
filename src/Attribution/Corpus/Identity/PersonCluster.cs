using Attribution.Actors.Names;
using Attribution.Language;

namespace Attribution.Corpus.Identity;

/// <summary>The full names that are taken for one person's.</summary>
internal sealed class PersonCluster
{
    // Most persons have one.
    private readonly List<(string Id, PersonName Name)> members = new(1);

    /// <summary>A cluster of one name; the evidence is its own from then on.</summary>
    public PersonCluster(string id, PersonName name, PersonEvidence evidence)
    {
        (Id, Evidence) = (id, evidence);
        members.Add((id, name));
    }

    /// <summary>The id of its most frequent name.</summary>
    public string Id { get; }

    /// <summary>What documents say of it.</summary>
    public PersonEvidence Evidence { get; }

    /// <summary>The name that most documents give in full.</summary>
    public string Name => Evidence.Names.Most!;

    /// <summary>Its surnames.</summary>
    public IEnumerable<string> Surnames => members.Select(member => member.Name.Surname).Distinct(StringComparer.Ordinal);

    /// <summary>Takes a further name in.</summary>
    public void Join(string id, PersonName name, PersonEvidence evidence)
    {
        members.Add((id, name));
        Evidence.Add(evidence);
    }

    /// <summary>How far the name may be this person's: as far as it fits the best of the names, where none with the same given name contradicts it.</summary>
    public NameFit Fit(string id, PersonName name, HashSet<(string, string)> apart)
    {
        var best = NameFit.None;
        foreach (var (other, known) in members)
        {
            if (apart.Contains(string.CompareOrdinal(id, other) < 0 ? (id, other) : (other, id))) return NameFit.None;
            var fit = name.Fit(known);
            if (fit is NameFit.None && name.Given == known.Given) return NameFit.None;
            if (fit > best) best = fit;
        }
        return best;
    }

    /// <summary>Whether a document that says so of a person speaks of another: gender, country or walk of life is another.</summary>
    public bool IsContradictedBy(PersonEvidence other, NewsLexicon lexicon) =>
        Contradicts(other.Genders, Evidence.Genders)
        || (Contradicts(Countries(other), Countries(Evidence)) && Contradicts(other.Roles, Evidence.Roles))
        || Contradicts(Walks(other, lexicon), Walks(Evidence, lexicon));

    /// <summary>How much of what the other is said to be this person is, too.</summary>
    public int Support(PersonEvidence other) =>
        (other.Roles.Values.Any(role => Evidence.Roles[role] > 0) ? 2 : 0)
        + (other.Affiliations.Values.Any(owner => Evidence.Affiliations[owner] > 0) ? 1 : 0);

    /// <summary>In how many documents the name of one word led here, besides those that name the person at all.</summary>
    public int Known(string form) => Evidence.ShortForms[form] + Evidence.Documents;

    private static bool Contradicts(Tally one, Tally other) =>
        !one.IsEmpty && !other.IsEmpty && !one.Values.Any(value => other[value] > 0);

    private static Tally Countries(PersonEvidence evidence)
    {
        var countries = new Tally();
        foreach (var post in evidence.Posts.Values) countries.Add(post[..post.IndexOf('|', StringComparison.Ordinal)]);
        return countries;
    }

    /// <summary>Public office or a profession; what says neither ("nominee", "general", "father") is left out.</summary>
    private static Tally Walks(PersonEvidence evidence, NewsLexicon lexicon)
    {
        var walks = new Tally();
        foreach (var role in evidence.Roles.Values)
        {
            walks.Add((lexicon.Roles.Find(role) ?? lexicon.Roles.Find(role.AsSpan(role.LastIndexOf(' ') + 1)))?.Class switch
            {
                RoleClass.Office or RoleClass.Member => "office",
                RoleClass.Job => "profession",
                _ => null,
            });
        }
        return walks;
    }
}
