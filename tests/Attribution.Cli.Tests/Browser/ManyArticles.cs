using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Attribution.Actors;

namespace Attribution.Cli.Tests.Browser;

/// <summary>
/// Makes many articles out of the few in the repository: the same sentences under other names, with other places and
/// numbers, each replaced alike throughout an article. The same seed gives the same articles.
/// </summary>
internal static class ManyArticles
{
    private static readonly string[] FirstNames =
        ["Ada", "Bruno", "Celia", "Dario", "Edda", "Faro", "Gesine", "Hollis", "Imre", "Jonna", "Kaspar", "Lenka", "Marek", "Nadine", "Odo", "Petra",
            "Quirin", "Rosalind", "Stellan", "Tilda"];

    private static readonly string[] LastNames =
        ["Ashworth", "Brandvold", "Castellane", "Dorrigo", "Ekström", "Fennimore", "Garrick", "Holloway", "Iversen", "Jessop", "Kettering", "Lindqvist",
            "Marchetti", "Norcross", "Oakshott", "Pellegrin", "Quennell", "Rosewarne", "Sandoval", "Trelawney"];

    private static readonly string[] Places =
        ["Velmora", "Ostrania", "Karvelia", "Belgora", "Tarsinia", "Norvania", "Quillonia", "Sardovia", "Marenza", "Illyra"];

    private static readonly string[] Outlets = ["Velmora Evening Post", "Harbour Gazette", "The Northern Ledger", "Morning Courier"];

    /// <summary>Writes <paramref name="count"/> articles and their metadata into <paramref name="folder"/>.</summary>
    public static void Write(string folder, int count, int seed)
    {
        Directory.CreateDirectory(folder);
        var bases = Bases();
        var random = new Random(seed);
        var metadata = new StringBuilder("document,date,outlet\n");
        for (var number = 0; number < count; number++)
        {
            var (text, people, places) = bases[number % bases.Count];
            var id = string.Create(CultureInfo.InvariantCulture, $"article-{number:000}");
            File.WriteAllText(Path.Combine(folder, id + ".txt"), number < bases.Count ? text : Renamed(text, people, places, random));
            metadata.Append(CultureInfo.InvariantCulture,
                $"{id},{new DateOnly(2025, 1, 1).AddDays(random.Next(300)):yyyy-MM-dd},{Outlets[random.Next(Outlets.Length)]}\n");
        }
        File.WriteAllText(Path.Combine(folder, "documents.csv"), metadata.ToString());
    }

    private static List<(string Text, string[] People, string[] Places)> Bases()
    {
        var seeds = Path.Combine(Root, "seeds");
        var paths = Directory.GetFiles(seeds, "*.txt").Concat(Directory.GetFiles(Path.Combine(seeds, "practice"), "*.txt")).Order(StringComparer.Ordinal);
        return
        [
            .. from path in paths
               let actors = News.Read([path]).Articles[0].Actors
               select (
                   File.ReadAllText(path),
                   actors.Where(actor => actor.Kind == ActorKind.Person).Select(actor => actor.Name).ToArray(),
                   actors.Where(actor => actor.Kind == ActorKind.Country).Select(actor => actor.Name).ToArray()),
        ];
    }

    private static string Renamed(string text, string[] people, string[] places, Random random)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var person in people)
        {
            var names = person.Split(' ');
            foreach (var first in names[..^1].Where(name => name.Length > 2)) words.TryAdd(first, Pick(FirstNames));
            words.TryAdd(names[^1], Pick(LastNames));
        }
        foreach (var place in places.Where(place => place.All(char.IsAsciiLetter)))
        {
            var other = Pick(Places);
            words.TryAdd(place, other);
            foreach (var ending in new[] { "ese", "ian", "n", "an" }) words.TryAdd(place.TrimEnd('a', 'e') + ending, other + "n");
        }
        var factor = 2 + random.Next(7);
        return Regex.Replace(text, @"[\p{L}]+|(?<![\d,.-])\d{1,3}(?![\d,.-])", match =>
            words.GetValueOrDefault(match.Value)
            ?? (int.TryParse(match.Value, CultureInfo.InvariantCulture, out var number) ? (number * factor).ToString(CultureInfo.InvariantCulture)
                : match.Value));

        string Pick(string[] from) => from[random.Next(from.Length)];
    }

    /// <summary>The repository's folder.</summary>
    internal static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Analysis.sln"))) folder = folder.Parent;
            return folder?.FullName ?? throw new InvalidOperationException("The tests must lie inside the repository, which holds Analysis.sln.");
        }
    }
}
