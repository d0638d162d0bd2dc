using Attribution.Corpus;
using Attribution.Documents;

namespace Attribution.Cli;

/// <summary>What a command read.</summary>
/// <param name="Corpus">The articles, and what was found in them.</param>
/// <param name="Told">The bytes of the only article, where the command knows more of it than its file says; else null.</param>
internal sealed record ReadArticles(NewsCorpus Corpus, byte[]? Told);

/// <summary>What a command is to read.</summary>
/// <param name="Analyzer">Who reads it.</param>
/// <param name="Metadata">What the command line says of the article.</param>
/// <param name="Bytes">What came through standard input, where the article comes through that; else null.</param>
internal sealed record GivenArticles(NewsAnalyzer Analyzer, DocumentMetadata Metadata, byte[]? Bytes);
