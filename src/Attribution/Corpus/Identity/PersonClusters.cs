using Attribution.Actors;
using Attribution.Actors.Names;
using Attribution.Language;

namespace Attribution.Corpus.Identity;

/// <summary>
/// Decides which full names of a corpus are one person's, and to whom names of one word lead. A function of the evidence alone: names are
/// taken in the order of how many documents hold them, so that the usual form of a name stands before its variants.
/// </summary>
internal sealed class PersonClusters
{
    /// <summary>Of two persons whom nothing else tells apart, how many times better known the one must be.</summary>
    private const int Dominance = 3;

    /// <summary>A name in fewer documents than this is no better known than one that looks like it.</summary>
    private const int FewestOfWellKnown = 5;

    /// <summary>A given name must lead to a person in as many documents before it does elsewhere: "Hillary".</summary>
    private const int FewestOfGivenName = 2;

    private readonly NewsLexicon lexicon;
    private NameEvidence evidence;
    private readonly Dictionary<string, PersonCluster> clusters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<PersonCluster>> bySurname = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<PersonCluster>> byForm = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Tally> posts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> fullIds = new(StringComparer.Ordinal);
    private readonly Dictionary<PersonTraits, string> singleIds = [];
    private readonly List<OpenQuestion> questions = [];

    private PersonClusters(NameEvidence evidence, NewsLexicon lexicon) => (this.evidence, this.lexicon) = (evidence, lexicon);

    /// <summary>What a person should look at, most quoted first; the same question of several documents is one.</summary>
    public IEnumerable<OpenQuestion> Questions => questions
        .GroupBy(question => (question.Name.ToLowerInvariant(), question.Actor, string.Join(';', question.Choices.Order(StringComparer.Ordinal))))
        .Select(same => same.First() with
        {
            Documents = same.Sum(question => question.Documents),
            Quotes = same.Sum(question => question.Quotes),
        })
        .OrderByDescending(question => question.Quotes).ThenByDescending(question => question.Documents)
        .ThenBy(question => question.Name, StringComparer.Ordinal).ThenBy(question => question.Actor, StringComparer.Ordinal);

    /// <summary>Decides by what all documents say; the evidence on full names is its own from then on.</summary>
    public static PersonClusters Of(NameEvidence evidence, NewsLexicon lexicon)
    {
        var decided = new PersonClusters(evidence, lexicon);
        decided.JoinFullNames();
        decided.AnswerSingles();

        decided.Forget();
        return decided;
    }

    /// <summary>The id that the corpus gives to an actor of a document; null where the document's own stays.</summary>
    public string? Find(Actor actor, NewsLexicon words) => !NameEvidence.IsPerson(actor) ? null
        : NameEvidence.IsQuestion(actor) ? singleIds.GetValueOrDefault(PersonTraits.Of(actor, words).AsQuestion())
        : FindFull(actor, words);

    /// <summary>The id that the corpus gives to the person whom a document calls <paramref name="id"/> by a full name.</summary>
    public string OfFull(string id) => fullIds.GetValueOrDefault(id, id);

    private string? FindFull(Actor actor, NewsLexicon words)
    {
        var id = fullIds.GetValueOrDefault(actor.Id, actor.Id);
        return PersonTraits.Of(actor, words) is { IsGiven: false, Post: { } post, Country: { } country }
            && posts.GetValueOrDefault(id) is { } known && IsElsewhere(known, post, country) ? $"{actor.Id}-{country}" : id;
    }

    /// <summary>Of what was told by very many documents only the conclusions are kept: of posts those of persons who may be two.</summary>
    private void Forget()
    {
        foreach (var (id, cluster) in clusters)
        {
            if (cluster.Evidence.Posts.Values.Select(CountryOf).Distinct(StringComparer.Ordinal).Skip(1).Any()) posts.Add(id, cluster.Evidence.Posts);
        }
        evidence = new();
        foreach (var index in (ReadOnlySpan<Dictionary<string, List<PersonCluster>>>)[bySurname, byForm])
        {
            index.Clear();
            index.TrimExcess();
        }
        clusters.Clear();
        clusters.TrimExcess();
    }

    private static string CountryOf(string post) => post[..post.IndexOf('|', StringComparison.Ordinal)];

    /// <summary>
    /// Whether the post says that the person is a namesake: another country's, in a role that the rest of the documents do not know, who are
    /// more.
    /// </summary>
    private static bool IsElsewhere(Tally posts, string post, string country)
    {
        var role = post[(country.Length + 1)..];
        var others = posts.Values.Where(other => !other.StartsWith($"{country}|", StringComparison.Ordinal)).ToList();
        var here = posts.Values.Where(other => other.StartsWith($"{country}|", StringComparison.Ordinal)).ToList();
        return others.Count > 0 && !others.Exists(other => other.EndsWith($"|{role}", StringComparison.Ordinal))
            && (others.Sum(other => posts[other]) - here.Sum(other => posts[other]) is var more && (more > 0
                || (more == 0 && string.CompareOrdinal(others[0], here[0]) < 0)));
    }

    private void JoinFullNames()
    {
        var names = evidence.Full.Select(pair => (pair.Key, Name: PersonName.Of(Fullest(pair.Value)), Evidence: pair.Value))
            .OrderByDescending(name => name.Evidence.IsGiven).ThenByDescending(name => name.Evidence.Documents)
            .ThenByDescending(name => name.Name.Middles.Length).ThenBy(name => name.Key, StringComparer.Ordinal);
        foreach (var (id, name, own) in names)
        {
            var cluster = own.IsGiven ? null : Home(id, name, own);
            if (cluster is not null)
            {
                cluster.Join(id, name, own);
            }
            else if (!own.IsGiven && Meant(name, own) is { } meant)
            {
                cluster = meant;
                cluster.Evidence.Add(own);
            }
            else
            {
                clusters.Add(id, cluster = new(id, name, own));
                Index(bySurname, name.Surname, cluster);
            }
            if (id != cluster.Id) fullIds.Add(id, cluster.Id);
        }
        foreach (var cluster in clusters.Values)
        {
            foreach (var form in Forms(cluster)) Index(byForm, form, cluster);
        }
    }

    /// <summary>The names of one word that may lead to the person.</summary>
    private static IEnumerable<string> Forms(PersonCluster cluster) =>
        cluster.Surnames.Concat(cluster.Evidence.ShortForms.Values.Where(form => cluster.Evidence.ShortForms[form] >= FewestOfGivenName))
            .Distinct(StringComparer.Ordinal);

    /// <summary>The person whose full name this is, too; null for a new one.</summary>
    private PersonCluster? Home(string id, PersonName name, PersonEvidence own)
    {
        if (!bySurname.TryGetValue(name.Surname, out var bearers)) return null;
        var fits = bearers.Select(bearer => (Cluster: bearer, Fit: bearer.Fit(id, name, evidence.Apart)))
            .Where(fit => fit.Fit is not NameFit.None && !fit.Cluster.IsContradictedBy(own, lexicon)).ToList();
        var best = fits.Where(fit => fit.Fit is NameFit.Close).Select(fit => fit.Cluster).ToList();
        if (best.Count == 0) best = [.. fits.Select(fit => fit.Cluster)];
        if (best.Count == 0) return null;
        var choices = Ranked(best, own, bearer => bearer.Evidence.Documents);
        if (choices is [var only]) return only;
        var taken = IsClear(choices, own, bearer => bearer.Evidence.Documents);
        Ask(Fullest(own), taken ? choices[0].Id : id, own, choices, taken);
        return taken ? choices[0] : null;
    }

    private void AnswerSingles()
    {
        List<(PersonTraits Traits, PersonEvidence Evidence)> open = [];
        foreach (var (traits, own) in evidence.Single.OrderBy(pair => pair.Key.ToString(), StringComparer.Ordinal))
        {
            int Known(PersonCluster bearer) => bearer.Known(traits.Name);
            var bearers = byForm.GetValueOrDefault(traits.Name) ?? [];
            var choices = Ranked(bearers.Where(bearer => !bearer.IsContradictedBy(own, lexicon)), own, Known);
            var taken = choices.Count > 0 && IsClear(choices, own, Known);
            if (taken) singleIds.Add(traits, choices[0].Id);
            else open.Add((traits, own));
            if (bearers.Count > 1 || (bearers.Count == 1 && !taken))
                Ask(own.Names.Most!, taken ? choices[0].Id : null, own, choices.Count > 0 ? choices : bearers, taken);
        }
        foreach (var group in open.Where(one => one.Traits.Role is not null && IsPost(one.Traits.Role)).GroupBy(one => (one.Traits.Name, one.Traits.Role)))
            JoinByPost([.. group]);
        foreach (var (traits, own) in open)
        {
            if (own.Documents > 1 && !byForm.ContainsKey(traits.Name) && !singleIds.ContainsKey(traits)) Ask(own.Names.Most!, null, own, [], false);
        }
    }

    /// <summary>Names of one word without a bearer of a full name are one person where they hold the same post of the same country.</summary>
    private void JoinByPost(List<(PersonTraits Traits, PersonEvidence Evidence)> same)
    {
        if (same.Sum(one => one.Evidence.Documents) < 2) return;
        if (same.Select(one => one.Traits.Country).OfType<string>().Distinct().Count() > 1) return;
        if (same.Select(one => one.Traits.Gender).Where(gender => gender.Length > 0).Distinct().Count() > 1) return;
        foreach (var (traits, _) in same) singleIds[traits] = $"person-{traits.Name}-{Slug.Of(traits.Role!)}";
    }

    /// <summary>Whether few bear the role at a time: "president", not "officer" or "witness".</summary>
    private bool IsPost(string role) => lexicon.Roles.Find(role) is { Class: RoleClass.Office };

    private static List<PersonCluster> Ranked(IEnumerable<PersonCluster> bearers, PersonEvidence own, Func<PersonCluster, int> known) =>
        [.. bearers.OrderByDescending(bearer => bearer.Support(own)).ThenByDescending(known).ThenBy(bearer => bearer.Id, StringComparer.Ordinal)];

    private static bool IsClear(List<PersonCluster> choices, PersonEvidence own, Func<PersonCluster, int> known) => choices.Count == 1
        || choices[0].Support(own) > choices[1].Support(own)
        || known(choices[0]) >= Dominance * choices.Skip(1).Max(known);

    /// <summary>
    /// The well-known person whom a rare name means that is none: of which one letter is wrong ("Donand Trump"), or that begins with a word of
    /// a headline ("Derelict Obama").
    /// </summary>
    private PersonCluster? Meant(PersonName name, PersonEvidence own)
    {
        if (name is not { Given: { } given, Middles.IsEmpty: true } || own.Documents > 1 || RoleWords.IsGivenName(Fullest(own).Split(' ')[0], out _)
            || !bySurname.TryGetValue(name.Surname, out var bearers)) return null;
        var known = bearers.Where(bearer => bearer.Evidence.Documents >= FewestOfWellKnown && !bearer.IsContradictedBy(own, lexicon)).ToList();
        if (known.Find(bearer => given.Length > 4 && IsOneLetterOff(given, PersonName.Of(bearer.Name).Given!)) is { } right) return right;
        var choices = Ranked(known, own, bearer => bearer.Evidence.Documents);
        return !own.IsNamedInside && choices.Count > 0 && IsClear(choices, own, bearer => bearer.Evidence.Documents) ? choices[0] : null;
    }

    private static bool IsOneLetterOff(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > 1) return false;
        var start = 0;
        while (start < Math.Min(one.Length, other.Length) && one[start] == other[start]) start++;
        var left = one.AsSpan(start);
        var right = other.AsSpan(start);
        return left.Length == right.Length ? left.Length > 0 && left[1..].SequenceEqual(right[1..])
            : left.Length < right.Length ? left.SequenceEqual(right[1..]) : left[1..].SequenceEqual(right);
    }

    private static string Fullest(PersonEvidence evidence) =>
        evidence.Names.Values.OrderByDescending(name => name.Split(' ').Length).ThenByDescending(name => evidence.Names[name]).First();

    private void Ask(string name, string? actor, PersonEvidence own, List<PersonCluster> choices, bool taken) =>
        questions.Add(new(name, actor, own.Documents, own.Quotes, [.. choices.Select(choice => choice.Name)], taken));

    private static void Index(Dictionary<string, List<PersonCluster>> index, string key, PersonCluster cluster)
    {
        if (!index.TryGetValue(key, out var list)) index.Add(key, list = []);
        list.Add(cluster);
    }
}
