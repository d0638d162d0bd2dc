namespace Attribution.Actors;

internal sealed partial class Discourse
{
    private void Pronoun(int i)
    {
        if (at[i] is not null) return;
        var sentence = words.Sentence(i);
        var quoted = words.IsQuoted(i);
        var subject = words.IsAny(i, "he", "she", "it");
        Draft? actor = null;
        if (words.IsAny(i, "he", "him", "his", "himself")) actor = Person(sentence, "m", subject, quoted);
        else if (words.IsAny(i, "she", "her", "hers", "herself")) actor = Person(sentence, "f", subject, quoted);
        else if (words.IsAny(i, "it", "its", "itself") && !quoted && !IsExpletive(i)) actor = Body(i, sentence);
        if (actor is null) return;
        See(actor, MentionForm.Pronoun, i, i + 1);
    }

    private Draft? Person(int sentence, string gender, bool subject, bool quoted)
    {
        var person = salience.Best(sentence, draft => draft.Kind == ActorKind.Person && draft.Gender == gender, subject, quoted);
        var unsure = salience.Best(sentence, draft => draft.Kind == ActorKind.Person && (draft.Gender.Length == 0 || draft.Gender == gender), subject, quoted);
        if (unsure is not null && unsure.Gender.Length == 0 && !quoted)
        {
            if (person is null) unsure.Gender = gender;
            return unsure;
        }
        return person ?? unsure;
    }

    /// <summary>"It" and "its": the last subject, where it is a body or country and nothing else came between.</summary>
    private Draft? Body(int i, int sentence)
    {
        var here = salience.Best(sentence, draft => draft.Kind != ActorKind.Person, asSubject: true);
        if (words.Is(i, "it") && i == FirstWord(sentence) && sentence > 0 && Subject(sentence - 1) is var head and >= 0 && at[head] is null) return null;
        return here;
    }

    private int FirstWord(int sentence)
    {
        var i = words.Document.Sentences[sentence].FirstToken;
        while (i < words.Count && words[i] is [var c, ..] && !char.IsLetterOrDigit(c)) i++;
        return i;
    }

    /// <summary>The head of the noun phrase that opens a sentence as its subject; -1 where it opens otherwise.</summary>
    private int Subject(int sentence)
    {
        var first = FirstWord(sentence);
        var position = words.Document.Tokens[first].Span.Start;
        var phrases = words.Document.NounPhrases;
        int low = 0, high = phrases.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (phrases[middle].Span.End <= position) low = middle + 1;
            else high = middle;
        }
        return low < phrases.Length && phrases[low].FirstToken <= first && first < phrases[low].EndToken ? phrases[low].Head : -1;
    }

    /// <summary>"It is believed that", "it was clear": no antecedent is meant.</summary>
    private bool IsExpletive(int i)
    {
        if (!words.Is(i, "it")) return false;
        var next = i + 1;
        if (words.IsAny(next, "would", "will", "may", "might", "could", "can", "should", "has", "had")) next++;
        if (words.Is(next, "not")) next++;
        if (!words.IsAny(next, "is", "was", "'s", "’s", "be", "been", "seems", "appears", "remains", "became", "takes", "took")) return false;
        return !ActorVerbs.Says(words[next + 1]) || words.Tag(next + 1) != "VBG";
    }
}
