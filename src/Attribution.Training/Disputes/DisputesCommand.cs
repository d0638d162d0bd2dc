using System.Globalization;
using Attribution.Claims.Disputing;
using Attribution.Evaluation;
using Attribution.Evaluation.Denials;
using Attribution.Evaluation.Gold;
using Attribution.Language;
using Attribution.Training.Corpora;

namespace Attribution.Training.Disputes;

/// <summary>Trains the model of disputes on denials noted by hand, and scores it on the documents of folds that it was not trained with.</summary>
internal static class DisputesCommand
{
    private const int Folds = 10;

    private static readonly string Notes = Path.Combine("seeds", "gold", "denials.tsv");

    /// <summary>Trains, writes <c>disputes.tsv</c> to <paramref name="output"/>, and says what it does.</summary>
    /// <param name="corpora">The corpora whose denials were noted.</param>
    /// <param name="annotated">Folders of wholly annotated articles, with their texts.</param>
    /// <param name="output">The folder to write to; by default the layer's own.</param>
    /// <param name="writer">Receives progress and scores.</param>
    public static void Train(CorpusFolder corpora, IEnumerable<string> annotated, string? output, TextWriter writer)
    {
        var folders = GoldFolders.Read(annotated, new EvaluationOptions());
        if (!folders.Problems.IsEmpty) throw new InvalidDataException(folders.Problems[0].Message);
        var notes = DenialNote.Read(Notes);
        DisputeExample[] noted = [.. DisputeExample.Noted(notes, corpora)];
        DisputeExample[] gold = [.. DisputeExample.Annotated(folders.Articles)];
        var asked = notes.SelectMany(rows => rows).Count(note => note is { Label: DenialLabel.Denial, Answers.IsEmpty: false });
        writer.WriteLine($"{noted.Length} denials found of those noted, {noted.Count(example => example.Right.Contains(true))} with an answer among the "
            + $"statements near; {gold.Length} in annotated articles, {gold.Count(example => example.Right.Contains(true))} with an answer");
        Score("noted", noted, asked, Judged(noted, [.. noted, .. gold]), writer);
        Score("annotated", gold, gold.Count(example => example.IsCounted), Judged(gold, [.. noted, .. gold]), writer);
        var path = Path.Combine(output ?? ModelFolder.Of("Claims"), DisputeModel.Kind.FileName);
        Write(path, DisputeTrainer.Train([.. noted, .. gold]));
        writer.WriteLine($"Wrote {path}");
    }

    /// <summary>What a model that was trained without an example's fold thinks of it.</summary>
    private static float[][] Judged(DisputeExample[] examples, DisputeExample[] all)
    {
        var fold = all.Select(example => example.Document).Distinct().Order(StringComparer.Ordinal).Index()
            .ToDictionary(pair => pair.Item, pair => pair.Index % Folds);
        var models = Enumerable.Range(0, Folds).AsParallel().AsOrdered()
            .Select(f => new DisputeModel(DisputeTrainer.Train([.. all.Where(example => fold[example.Document] != f)]))).ToArray();
        return [.. examples.Select(example => models[fold[example.Document]].Likely(example.Scene.Denial, example.Scene.Candidates))];
    }

    private static void Score(string name, DisputeExample[] examples, int asked, float[][] likely, TextWriter writer)
    {
        if (Environment.GetEnvironmentVariable("DUMP") is { } dump)
        {
            using var w = new StreamWriter(Path.Combine(dump, name + ".jsonl"));
            foreach (var e in examples)
            {
                var d = e.Scene.Denial;
                var own = d.Statement;
                var q = own.Source!.Quote;
                string T(Attribution.Claims.Statement st) => string.Join(" ", (st.Source?.Quote.Content ?? [st.Span]).Select(x => x.Of(d.Text))).ReplaceLineEndings(" ");
                List<string> texts = [T(own), d.SentenceText, .. e.Scene.Candidates.Select(c => T(c.Statement))];
                var v = Attribution.Encoder.SentenceVectors.Of(texts, 2);
                w.WriteLine(System.Text.Json.JsonSerializer.Serialize(new
                {
                    doc = e.Document, counted = e.IsCounted, weight = e.Weight, text = texts[0], sent = texts[1], lemma = q.CueLemma, cue = (int)d.Cue, cueing = (int)d.Cueing, form = (int)d.Form, noun = (int)d.Noun,
                    back = d.PointsBack, type = (int)q.Type, kind = (int)q.Kind, source = (int)own.Source.SourceKind, conf = q.Confidence, w = own.Words.Weight, n = own.Words.Count, start = own.Span.Start,
                    reason = d.Reason is not null, setRight = e.Right.Any(r => r),
                    cands = e.Scene.Candidates.Select((c, i) => new
                    {
                        text = texts[i + 2], right = e.Right[i], place = (int)c.Place, s = c.Sentences, p = c.Paragraphs, b = c.Between, sw = own.Words.SharedWeight(c.Statement.Words), w = c.Statement.Words.Weight,
                        sh = own.Words.Shared(c.Statement.Words), n = c.Statement.Words.Count, names = own.Words.SharedNames(c.Statement.Words), nums = own.Words.SharedNumbers(c.Statement.Words), hasnum = c.Statement.Words.HasNumber,
                        things = own.Words.SharedThings(c.Statement.Words), rw = d.Reason?.SharedWeight(c.Statement.Words) ?? 0, rt = d.Reason?.Weight ?? 0,
                        inC = c.Statement.Source?.Actor is { } a && d.Named.Contains(a), inS = c.Statement.Source?.Actor is { } a2 && d.NamedInSentence.Contains(a2),
                        same = c.Statement.Source?.Actor is { } a3 && a3 == own.Source.Actor, unk = c.Statement.Source is not null && c.Statement.Source.Actor is null, other = c.Statement.Source is not null && own.IsOtherSide(c.Statement),
                        nd = own.Source.Actor is { } me && c.Named.Contains(me), nda = own.Source.Affiliation is { } af && c.Named.Contains(af),
                        lemma = c.Statement.Source?.Quote.CueLemma, acc = c.Statement.Source is { } s1 && DenialWords.Accuses(s1.Quote.CueLemma), cls = (int)DisputeFeatures.CueClassOf(c.Statement.Source),
                        stance = (int)(c.Statement.Source?.Stance ?? 0), neg = c.Statement.Source?.Quote.Negated ?? false, type = (int)(c.Statement.Source?.Quote.Type ?? 0), sk = (int)(c.Statement.Source?.SourceKind ?? 0),
                        tells = c.TellsClaim, start = c.Statement.Span.Start, cos = Attribution.Encoder.SentenceVectors.Likeness(v[0], v[i + 2]), coss = Attribution.Encoder.SentenceVectors.Likeness(v[1], v[i + 2]),
                    }),
                }));
            }
        }
        writer.WriteLine($"{name}, documents held back: least  shown  right  precision  recall");
        for (var least = 0.2f; least < 0.9f; least += 0.05f)
        {
            var (shown, right, found) = (0, 0, 0);
            for (var i = 0; i < examples.Length; i++)
            {
                if (likely[i].Length == 0 || likely[i].Max() < least) continue;
                shown++;
                if (!examples[i].Right[Array.IndexOf(likely[i], likely[i].Max())]) continue;
                right++;
                if (examples[i].IsCounted) found++;
            }
            writer.WriteLine(FormattableString.Invariant($"  {least,4:F2} {shown,5} {right,5}   {right / Math.Max(1.0, shown):F3}   {found / Math.Max(1.0, asked):F3}"));
        }
    }

    private static void Write(string path, int[] weights)
    {
        using var file = File.Create(path);
        file.Write(ModelFile.Header(DisputeModel.Kind));
        using var writer = new StreamWriter(file) { NewLine = "\n" };
        writer.WriteLine("# The weights of the model of disputes: template, cell, weight in 256ths. Trained; see README.md beside this file.");
        for (var feature = 0; feature < weights.Length; feature++)
        {
            if (weights[feature] == 0) continue;
            var (template, cell) = DisputeFeatures.Name(feature);
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{template}\t{cell}\t{weights[feature]}"));
        }
    }
}
