using Attribution.Corpus;
using Attribution.Documents;

namespace Attribution.Tests.Corpus.Corroboration;

/// <summary>
/// Five invented articles about one event from five outlets. The Velmora Courier and the Harbour Mail print the copy of
/// one agency; the others have their own people on the spot.
/// </summary>
internal static class FerryCorpus
{
    private static readonly (string Id, string Outlet, string Text)[] Articles =
    [
        ("1-courier", "Velmora Courier", """
            VELMORA, May 3 (Reuters) - The night ferry Calluna ran onto a sandbank outside the harbour of Velmora early on Friday.

            Eleven passengers were taken off the ferry by lifeboats. Nobody was hurt.

            Mayor Ines Okafor said that the captain had ignored two warnings from the harbour office.

            A coastguard officer said that the pumps of the ferry had failed.
            """),
        ("2-mail", "Harbour Mail", """
            VELMORA, May 3 (Reuters) - The night ferry Calluna ran onto a sandbank outside the harbour of Velmora early on Friday.

            Eleven passengers were taken off the ferry by lifeboats. Nobody was hurt.

            Mayor Ines Okafor said that the captain had ignored two warnings from the harbour office.

            An official said that the pumps of the ferry had failed.
            """),
        ("3-herald", "Tarn Herald", """
            Mayor Ines Okafor told reporters that the ferry’s captain ignored two warnings from the harbour office.

            Lifeboats took eleven passengers off the ferry, said Bram Castellan, who leads the coastguard.

            The shipping company has owned the Calluna since 2009.
            """),
        ("4-echo", "Evening Echo", """
            Captain Otto Lind denied that he had ignored warnings from the harbour office.

            “I heard nothing on the radio that night,” Lind said.

            Lifeboats had taken fourteen passengers off the ferry, the shipping company said.
            """),
        ("5-times", "Marrow Times", """
            A spokesman for the harbour office, Piet Aldous, said the captain of the ferry had ignored two warnings.

            The mill festival opens in Marrow on Sunday. It will last for three days.

            Some passengers slept in the town hall.
            """),
    ];

    /// <summary>The articles with their outlets and one date, in the order given or in reverse.</summary>
    public static NewsCorpus Read(bool reversed = false)
    {
        var analyzed = Articles.Select(article => Analyzer.Analyze(DocumentReader.Parse(
            article.Text, article.Id, new DocumentMetadata(Date: new DateOnly(2024, 5, 3), Outlet: article.Outlet)))).ToList();
        if (reversed) analyzed.Reverse();
        return CorpusBuilder.Build(analyzed, []);
    }
}
