using System.Collections.Frozen;
using Attribution.Lists;

namespace Attribution.Language;

internal sealed partial class Gazetteer
{
    /// <summary>All forms by their first word, longest first; of equal forms the firmer and then the one read first comes first.</summary>
    private static FrozenDictionary<string, Form[]> Load(IReadOnlyCollection<OutletRow> own) =>
        Outlets(own).Concat(Seats()).Concat(Countries()).Concat(Bodies()).Concat(Platforms()).Concat(Places())
            .GroupBy(form => FirstWord(form.Text).ToString(), StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.OrderByDescending(form => form.Text.Length).ThenBy(form => form.Weak).ToArray(),
                StringComparer.Ordinal);

    private static IEnumerable<Form> Outlets(IReadOnlyCollection<OutletRow> own)
    {
        var replaced = own.Select(row => row.Key).ToHashSet(StringComparer.Ordinal);
        return
            from row in Lexicon.Rows("outlets.tsv").Select(OutletRow.Of).Where(row => !replaced.Contains(row.Key)).Concat(own)
            let entry = new GazetteerEntry(row.Key, row.Name, GazetteerSense.Outlet, row.Kind, row.Country)
            from form in row.Forms.Concat(Programmes.Of(row.Key)).Select(form => Make(entry, form, weak: false))
                .Concat(row.WeakForms.Select(form => Make(entry, form, weak: true)))
            select form;
    }

    private static IEnumerable<Form> Platforms() =>
        from row in Lexicon.Rows("platforms.tsv")
        let entry = new GazetteerEntry(row[0], row[1], GazetteerSense.Platform, "", "")
        from form in Split(entry, row, 2).Concat(Split(entry, row, 3, weak: true))
        select form;

    private static IEnumerable<Form> Seats() =>
        from row in Lexicon.Rows("seats.tsv")
        let entry = new GazetteerEntry(row[0], row[1], GazetteerSense.Seat, "", Cell(row, 3))
        from form in Split(entry, row, 2)
        select form;

    private static IEnumerable<Form> Bodies() =>
        from row in Lexicon.Rows("bodies.tsv")
        let entry = new GazetteerEntry(row[0], row[1], GazetteerSense.Body, Cell(row, 3), Cell(row, 4))
        from form in Split(entry, row, 2)
        select form;

    private static IEnumerable<Form> Places() =>
        from row in Lexicon.Rows("places.tsv")
        select Make(new GazetteerEntry("", row[0], GazetteerSense.Place, "", ""), row[0], weak: false);

    private static List<Form> Countries()
    {
        ReadOnlySpan<GazetteerSense> columns =
            [GazetteerSense.Country, GazetteerSense.Adjective, GazetteerSense.People, GazetteerSense.Capital];
        var forms = new List<Form>();
        foreach (var row in Lexicon.Rows("countries.tsv"))
        {
            for (var i = 0; i < columns.Length; i++)
                forms.AddRange(Split(new GazetteerEntry(row[0], row[1], columns[i], "", row[0]), row, i + 2));
            // "the Dane": one of the Danes
            var people = new GazetteerEntry(row[0], row[1], GazetteerSense.People, "", row[0]);
            forms.AddRange(Cell(row, 4).Split(';').Where(form => form.EndsWith('s')).Select(form => Make(people, $"the {form[..^1]}", weak: false)));
        }
        return forms;
    }

    private static IEnumerable<Form> Split(GazetteerEntry entry, string[] row, int column, bool weak = false) =>
        Cell(row, column).Split(';', StringSplitOptions.RemoveEmptyEntries).Select(text => Make(entry, text, weak));

    private static Form Make(GazetteerEntry entry, string text, bool weak) =>
        text.StartsWith("the ", StringComparison.Ordinal)
            ? new(entry, text[4..], weak, true)
            : new(entry, text, weak, false);

    private static string Cell(string[] row, int column) => column < row.Length ? row[column] : "";
}
