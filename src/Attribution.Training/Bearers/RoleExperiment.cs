using Attribution.Actors;
using Attribution.Actors.Names;
using Attribution.Actors.Roles;
using Attribution.Actors.Roles.Choice;
using Attribution.Documents;
using Attribution.Evaluation;
using Attribution.Evaluation.Gold;
using Attribution.Language;
using Attribution.Training.Corpora;

namespace Attribution.Training.Bearers;

internal static class RoleExperiment
{
    public static void Run(CorpusFolder corpora, string[] gold, TextWriter output)
    {
        foreach (var lines in Quotes.PolnearReader.Read(Path.Combine(corpora.PolnearFolder(), "train")).AsParallel().AsOrdered().Select(Weak))
            foreach (var line in lines) output.WriteLine(line);
        foreach (var article in GoldFolders.Read(gold, new EvaluationOptions()).Articles)
            foreach (var line in Gold(article)) output.WriteLine(line);
    }

    private static IEnumerable<(RolePhrase Phrase, Name Name, bool ByRule)> Pairs(TokenView words, NameIndex names, List<RolePhrase> phrases, List<(Name Name, RolePhrase Phrase)> links)
    {
        var linked = links.Select(link => (link.Name.First, link.Phrase.HeadEnd)).ToHashSet();
        foreach (var phrase in phrases)
        {
            foreach (var name in names.Names)
            {
                if (name.Type is not (NameType.Person or NameType.Unknown) || (name.Type is NameType.Unknown && name.Told is not NameClass.Person)) continue;
                if (words.Sentence(name.First) != words.Sentence(phrase.HeadEnd - 1)) continue;
                var gap = name.End <= phrase.First ? phrase.First - name.End : name.First - phrase.HeadEnd;
                if (gap > BearerFeatures.Reach) continue;
                yield return (phrase, name, linked.Contains((name.First, phrase.HeadEnd)));
            }
        }
    }

    private static List<string> Weak(Quotes.GoldArticle article)
    {
        var found = new List<string>();
        var words = new TokenView(Annotator.Annotate(article.Document));
        var (names, phrases, links) = ActorFinder.ReadRoles(words);
        var sources = article.Quotes.SelectMany(quote => quote.Source).Distinct().ToList();
        foreach (var (phrase, name, byRule) in Pairs(words, names, phrases, links))
        {
            var head = words.Span(phrase.HeadEnd - 1, phrase.HeadEnd);
            bool? label = null;
            if (phrase.Owner == name) label = false;
            foreach (var source in sources)
            {
                bool p = source.Start <= head.Start && head.End <= source.End, n = source.Start <= name.Span.Start && name.Span.End <= source.End;
                if (p && n)
                {
                    var persons = names.Names.Count(other => other.Type is NameType.Person or NameType.Unknown && source.Start <= other.Span.Start && other.Span.End <= source.End);
                    if (persons == 1 && phrase.Owner != name) label = true;
                    else if (persons > 1 && label is null) { label = null; break; }
                }
                else if (p != n && label is null) label = false;
            }
            if (label is not null) found.Add(Line("weak", article.Document.Id, label.Value, words, names, phrase, name, byRule));
        }
        return found;
    }

    private static List<string> Gold(GoldArticle article)
    {
        var found = new List<string>();
        var words = new TokenView(Annotator.Annotate(article.Article));
        var (names, phrases, links) = ActorFinder.ReadRoles(words);
        foreach (var (phrase, name, byRule) in Pairs(words, names, phrases, links))
        {
            var key = Evaluation.Gold.Names.Key(name.Span.Of(words.Text));
            var actor = article.Annotation.Actors.FirstOrDefault(actor => Evaluation.Gold.Names.KeysOf(actor.Name, actor.Aliases).Contains(key) || actor.Name.EndsWith(name.Span.Of(words.Text), StringComparison.Ordinal));
            bool? label = null;
            if (actor is null || actor.Kind != "person") label = false;
            else if (actor.Role is { Length: > 0 } role)
                label = WordList.F1(Evaluation.Gold.Names.RoleWords(role), Evaluation.Gold.Names.RoleWords(phrase.Role)) >= 0.5;
            else label = false;
            found.Add(Line("gold", article.Annotation.Document, label.Value, words, names, phrase, name, byRule));
        }
        return found;
    }

    private static string Line(string source, string document, bool label, TokenView words, NameIndex names, RolePhrase phrase, Name name, bool byRule)
    {
        var first = Math.Min(phrase.First, name.First);
        var last = Math.Max(phrase.HeadEnd, name.End);
        return string.Join('\t', source, document, label ? 1 : 0, byRule ? 1 : 0,
            words.Span(Math.Max(0, first - 3), Math.Min(words.Count, last + 4)).Of(words.Text).ReplaceLineEndings(" ").Replace('\t', ' '), phrase.Role, name.Span.Of(words.Text),
            string.Join(' ', BearerFeatures.Of(words, names, phrase, name, byRule).Select(f => f.Replace(' ', '_'))));
    }
}
