using Attribution.Corpus;

namespace Attribution.Cli;

/// <summary>What a command read.</summary>
/// <param name="Corpus">The articles, and what was found in them.</param>
/// <param name="Told">The bytes of the only article, where the command knows more of it than its file says; else null.</param>
internal sealed record ReadArticles(NewsCorpus Corpus, byte[]? Told);
