using Attribution.Actors.Names.Tagging;
using Attribution.Actors.Resolution.Pronouns;
using Attribution.Quotes.Tagging;

namespace Attribution.Corpus;

/// <summary>What a <see cref="ReadingModel"/> says of a document.</summary>
/// <param name="Quotes">The scores of its paragraphs, from which quotes are made.</param>
/// <param name="Names">What is added to the scores of the model of names; null for nothing.</param>
/// <param name="Pronouns">Who is asked, too, whom "he" and "she" mean; null for nobody.</param>
internal sealed record ModelReading(FirstPass Quotes, NameScores? Names, IPronounReader? Pronouns = null);
