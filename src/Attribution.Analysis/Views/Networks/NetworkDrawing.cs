using System.Text.Encodings.Web;
using System.Text.Json;
using Attribution.Corpus;
using Attribution.Display;
using Attribution.Exchange;
using Attribution.Views.Report;

namespace Attribution.Views.Networks;

/// <summary>
/// Who quotes, relays and denies whom, as a picture that a script lays out: always alike for the same choice. Beside it stand the ties drawn as a
/// table, and the files for programs that draw networks.
/// </summary>
internal static class NetworkDrawing
{
    /// <summary>The name of the data beside the page.</summary>
    public const string DataFile = "network-data.js";

    /// <summary>Where the files for other programs lie.</summary>
    public const string Folder = "data/network/";

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly (string File, string Meaning)[] ForPrograms =
    [
        ("network.gexf", "for Gephi"), ("nodes.csv", "the nodes"), ("edges.csv", "the ties"), ("statements.csv", "for the Discourse Network Analyzer"),
    ];

    /// <summary>The picture's place on the page; empty where nobody has to do with anybody.</summary>
    /// <param name="ties">How many ties there are.</param>
    public static string Section(int ties) => ties == 0 ? "" : $"""
        <section class="network" aria-labelledby="drawn" hidden>
        <h2 id="drawn">The network, drawn</h2>
        <form class="list-filters"></form>
        <p class="list-count" role="status"></p>
        <div class="network-parts">
        <div class="network-picture"></div>
        <div class="network-ties" role="region" tabindex="0" aria-label="The ties drawn"></div>
        </div>
        <p class="save"></p>
        </section>
        <p class="more">The whole network as files: {string.Join(", ", ForPrograms.Select(file =>
            $"<a href=\"{Folder}{file.File}\">{file.File}</a> ({file.Meaning})"))}.</p>
        <h2 id="ties">All ties</h2>

        """;

    /// <summary>The files for other programs, named relative to <see cref="Folder"/>.</summary>
    public static IEnumerable<ExchangeFile> Files(NewsCorpus corpus) => NetworkFiles.Gexf(corpus).Concat(NetworkFiles.Dna(corpus));

    /// <summary>What the page's script draws: nodes, and how often one has to do with another in each outlet and month.</summary>
    public static string Data(NewsCorpus corpus, ReportLinks links)
    {
        var network = SpeakerNetwork.Of(corpus);
        var places = network.Nodes.Index().ToDictionary(node => node.Item.Name, node => node.Index, StringComparer.Ordinal);
        var ties = network.Ties.CountBy(tie => (tie.From, tie.To, tie.Does, tie.Outlet, Month: Month(tie.Day)))
            .OrderBy(tie => places[tie.Key.From]).ThenBy(tie => places[tie.Key.To]).ThenBy(tie => tie.Key.Does, StringComparer.Ordinal)
            .ThenBy(tie => tie.Key.Outlet, StringComparer.Ordinal).ThenBy(tie => tie.Key.Month, StringComparer.Ordinal).ToList();
        var outlets = ties.Select(tie => tie.Key.Outlet).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var months = ties.Select(tie => tie.Key.Month).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        string[] does = ["quotes", "relays", "denies"];
        var data = new
        {
            nodes = network.Nodes.Select(node => new object[] { node.Name, node.Kind, links.ActorPageOf(node.Name) ?? "" }),
            outlets,
            months,
            does,
            ties = ties.Select(tie => new[]
            {
                places[tie.Key.From], places[tie.Key.To], Array.IndexOf(does, tie.Key.Does), outlets.IndexOf(tie.Key.Outlet), months.IndexOf(tie.Key.Month),
                tie.Value,
            }),
        };
        return $"window.NetworkData = {Html.InScript(Html.WellFormed(JsonSerializer.Serialize(data, Json)))};\n";
    }

    private static string Month(DateOnly? day) => day?.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
