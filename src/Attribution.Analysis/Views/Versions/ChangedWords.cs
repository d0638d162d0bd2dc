using System.Text;
using Attribution.Display;

namespace Attribution.Views.Versions;

/// <summary>Shows two texts as one: the words of the older one alone as deleted, those of the newer one alone as inserted.</summary>
internal static class ChangedWords
{
    /// <summary>Longer texts are shown one after the other: comparing them takes their lengths multiplied.</summary>
    private const int MostWords = 400;

    private const string Marks = ".,;:!?\"'“”‘’()";

    /// <summary>The texts as HTML.</summary>
    public static string Of(string before, string after)
    {
        string[] olds = WordsOf(before), news = WordsOf(after);
        if (olds.Length > MostWords || news.Length > MostWords)
            return $"<del>{Html.Encode(string.Join(' ', olds))}</del> <ins>{Html.Encode(string.Join(' ', news))}</ins>";

        // common[i, j]: how many words the texts behind i and j have in common, in order.
        var common = new int[olds.Length + 1, news.Length + 1];
        for (var i = olds.Length - 1; i >= 0; i--)
        {
            for (var j = news.Length - 1; j >= 0; j--)
                common[i, j] = AreSame(olds[i], news[j]) ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }
        var html = new StringBuilder();
        for (int i = 0, j = 0; i < olds.Length || j < news.Length;)
        {
            if (i < olds.Length && j < news.Length && AreSame(olds[i], news[j]))
            {
                Append(html, "", [news[j]]);
                i++;
                j++;
                continue;
            }
            var (old, next) = (i, j);
            while (i < olds.Length && (j == news.Length || (!AreSame(olds[i], news[j]) && common[i + 1, j] >= common[i, j + 1]))) i++;
            while (j < news.Length && (i == olds.Length || (!AreSame(olds[i], news[j]) && common[i + 1, j] < common[i, j + 1]))) j++;
            Append(html, "del", olds[old..i]);
            Append(html, "ins", news[next..j]);
        }
        return html.ToString();
    }

    /// <summary>Marks around a word do not make it another one.</summary>
    private static bool AreSame(string word, string other) =>
        word == other || (word.AsSpan().Trim(Marks) is { IsEmpty: false } bare && bare.SequenceEqual(other.AsSpan().Trim(Marks)));

    private static void Append(StringBuilder html, string element, string[] words)
    {
        if (words.Length == 0) return;
        if (html.Length > 0) html.Append(' ');
        var text = Html.Encode(string.Join(' ', words));
        html.Append(element.Length == 0 ? text : $"<{element}>{text}</{element}>");
    }

    private static string[] WordsOf(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
