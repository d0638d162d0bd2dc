using System.Globalization;
using Attribution.Actors.Names;
using Attribution.Evaluation.Labelled;
using Attribution.Language;

namespace Attribution.Training.Names;

/// <summary>
/// Reads the open part of GUM. GUM annotates whole noun phrases; a name is made of the proper nouns around a phrase's
/// head, without titles. Phrases in which that is unsure teach nothing.
/// </summary>
internal static class GumNames
{
    private sealed record Word(string Form, string Tag, bool Glued);

    private sealed record Phrase(string Type, int Head, int First)
    {
        public int End { get; set; }
    }

    /// <summary>The document in <paramref name="path"/>, in CoNLL-U with entities in the last column.</summary>
    public static NamedDocument Read(string path)
    {
        var builder = new TextBuilder();
        var words = new List<Word>();
        var phrases = new List<Phrase>();
        var open = new Dictionary<string, Stack<Phrase>>(StringComparer.Ordinal);
        var (glued, last, touchesLast) = (false, "", false);
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.StartsWith("# newpar", StringComparison.Ordinal)) builder.Break();
            if (line.StartsWith('#')) continue;
            if (line.Length == 0)
            {
                if (words.Count > 0) builder.Add([.. words.Select(word => word.Form)], [.. words.Select(word => word.Glued)], Names(words, phrases));
                (words, phrases, glued) = ([], [], false);
                open.Clear();
                continue;
            }
            var cells = line.Split('\t');
            if (cells[0].Contains('.')) continue;
            var touches = cells[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
            if (cells[0].Contains('-'))
            {
                (last, touchesLast) = (cells[0][(cells[0].IndexOf('-') + 1)..], touches);
                continue;
            }
            words.Add(new Word(cells[1], cells[4], glued));
            // The parts of "cannot" touch each other; what follows depends on the whole.
            glued = last.Length == 0 ? touches : last != cells[0] || touchesLast;
            if (last == cells[0]) last = "";
            if (cells[9].Split('|').FirstOrDefault(cell => cell.StartsWith("Entity=", StringComparison.Ordinal)) is { } entities)
                Entities(entities[7..], words.Count - 1, open, phrases);
        }
        return builder.Build(Path.GetFileNameWithoutExtension(path), false, NameCorpora.Half);
    }

    private static void Entities(string text, int token, Dictionary<string, Stack<Phrase>> open, List<Phrase> phrases)
    {
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == '(')
            {
                var end = text.IndexOfAny(['(', ')'], at + 1);
                var cells = text[(at + 1)..(end < 0 ? text.Length : end)].Split('-');
                var head = cells.Length > 5 && int.TryParse(cells[5].Split(',')[0], CultureInfo.InvariantCulture, out var place) ? token + place - 1 : token;
                var phrase = new Phrase(cells.Length > 1 ? cells[1] : "", head, token) { End = token + 1 };
                phrases.Add(phrase);
                if (end >= 0 && text[end] == ')')
                {
                    at = end + 1;
                    continue;
                }
                if (!open.TryGetValue(cells[0], out var stack)) open[cells[0]] = stack = [];
                stack.Push(phrase);
                at = end < 0 ? text.Length : end;
            }
            else
            {
                var end = text.IndexOf(')', at);
                if (end < 0) return;
                if (open.TryGetValue(text[at..end], out var stack) && stack.TryPop(out var phrase)) phrase.End = token + 1;
                at = end + 1;
            }
        }
    }

    private static IEnumerable<(int First, int End, NameClass? Class)> Names(List<Word> words, List<Phrase> phrases)
    {
        var end = 0;
        var told = new bool[words.Count];
        foreach (var phrase in phrases.OrderBy(phrase => phrase.First).ThenByDescending(phrase => phrase.End))
        {
            if (phrase.Head >= phrase.End || !IsProper(words[phrase.Head])) continue;
            var kind = phrase.Type switch
            {
                "person" => words[phrase.Head].Tag == "NNPS" ? NameClass.Other : NameClass.Person,
                "organization" => NameClass.Organization,
                "place" => NameClass.Place,
                "time" => (NameClass?)null,
                _ => NameClass.Other
            };
            if (kind is not { } name) continue;
            var (from, to) = (phrase.Head, phrase.Head + 1);
            while (from > phrase.First
                && (IsProper(words[from - 1]) || (words[from - 1].Form is "-" && from - 1 > phrase.First && IsProper(words[from - 2])))) from--;
            while (to < phrase.End && Joins(words, to, phrase.End, name) is var length && length > 0) to += length;
            while (name == NameClass.Person && to - from > 1
                && (RoleWords.IsTitle(words[from].Form, out _, out _) || NewsLexicon.Default.Roles.Find(words[from].Form) is not null)) from++;
            if (from < end) continue;
            end = to;
            Array.Fill(told, true, from, to - from);
            if (name == NameClass.Organization && IsPlace(words, from, to)) name = NameClass.Place;
            yield return (from, to, name);
        }
        for (var i = 0; i < told.Length; i++)
        {
            if (!told[i] && IsProper(words[i])) yield return (i, i + 1, null);
        }
    }

    /// <summary>Whether the name is a country's or city's, which GUM calls an organization where it acts.</summary>
    private static bool IsPlace(List<Word> words, int from, int to)
    {
        var name = string.Join(' ', words.Skip(from).Take(to - from).Select(word => word.Form));
        return NewsLexicon.Default.Gazetteer.Match(name, 0) is { Sense: GazetteerSense.Country or GazetteerSense.Capital or GazetteerSense.Place } match
            && match.Span.End == name.Length;
    }

    private static int Joins(List<Word> words, int at, int end, NameClass name)
    {
        if (IsProper(words[at]) || (words[at].Tag == "CD" && name != NameClass.Person)) return 1;
        if (words[at].Form is "-" or "." && at + 1 < end && IsProper(words[at + 1])) return 2;
        if (name == NameClass.Person || words[at].Form is not ("of" or "for" or "and" or "&" or "de" or "la")) return 0;
        var next = at + 1 < end && words[at + 1].Form == "the" ? at + 2 : at + 1;
        return next < end && IsProper(words[next]) && words[at].Form != "and" ? next - at + 1 : 0;
    }

    private static bool IsProper(Word word) => word.Tag is "NNP" or "NNPS" && char.IsUpper(word.Form[0]);
}
