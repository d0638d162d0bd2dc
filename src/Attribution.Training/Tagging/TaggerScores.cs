using Attribution.Documents;
using Attribution.Language;
using Attribution.Training.Corpora;

namespace Attribution.Training.Tagging;

/// <summary>Scores a tagger on the sentences of the development sets, cut by the library's own tokenizer.</summary>
internal static class TaggerScores
{
    /// <summary>Writes the share of matched tokens with the right tag and the right part of speech.</summary>
    public static void Write(TagModel model, CorpusFolder corpora, LabelSet labels, TextWriter output)
    {
        Write("EWT dev", model, corpora.Ewt("dev"), output);
        Write("GUM dev", model, corpora.Gum("dev"), output);
        Write("GUM dev news", model, corpora.Gum("dev", news: true), output);
        var tagger = new Tagger(model);
        long right = 0, all = 0;
        foreach (var sentence in corpora.Polnear("dev"))
        {
            var cut = TrainingSentence.Of(sentence, labels);
            var given = new byte[cut.Tokens.Length];
            tagger.Tag(cut.Text, cut.Tokens, given);
            for (var i = 0; i < given.Length; i++)
            {
                if (cut.Allowed[i].Length == 0) continue;
                all++;
                if (cut.Allowed[i].Contains(given[i])) right++;
            }
        }
        output.WriteLine($"PolNeAR dev: {all} tokens, tag as CoreNLP {100.0 * right / all:F2} %");
    }

    private static void Write(string name, TagModel model, IEnumerable<TreebankSentence> sentences, TextWriter output)
    {
        var tagger = new Tagger(model);
        long tags = 0, parts = 0, all = 0, gold = 0, own = 0;
        foreach (var sentence in sentences)
        {
            var words = sentence.Words.DistinctBy(word => word.Span).ToDictionary(word => word.Span);
            var tokens = new List<TextSpan>();
            Tokenizer.Tokenize(sentence.Text, new TextSpan(0, sentence.Text.Length), tokens);
            var given = new byte[tokens.Count];
            tagger.Tag(sentence.Text, [.. tokens], given);
            gold += sentence.Words.Count;
            own += tokens.Count;
            for (var i = 0; i < given.Length; i++)
            {
                if (!words.TryGetValue(tokens[i], out var word)) continue;
                all++;
                if (model.Tags[given[i]] == word.Tag) tags++;
                if (model.Parts[given[i]] == word.Pos) parts++;
            }
        }
        output.WriteLine($"{name}: tokens F1 {200.0 * all / (gold + own):F2}, of matched ones tag {100.0 * tags / all:F2} %, part of speech {100.0 * parts / all:F2} %; part of speech F1 {200.0 * parts / (gold + own):F2}");
    }
}
