using System.Text;
using Attribution.Actors.Names;
using Attribution.Documents;

namespace Attribution.Evaluation.Labelled;

/// <summary>Puts documents together from the tokens of a corpus that does not keep the white space between them.</summary>
internal sealed class TextBuilder
{
    private readonly StringBuilder text = new();
    private readonly List<Paragraph> paragraphs = [];
    private readonly List<(TextSpan, NameClass)> names = [];
    private readonly List<TextSpan> unsure = [];
    private int paragraph;
    private bool open;
    private bool joins = true;

    /// <summary>Adds the tokens of a sentence, with the names among them.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="found">The names by the indices of their first token and the one behind their last.</param>
    public void Add(IReadOnlyList<string> tokens, IEnumerable<(int First, int End, NameClass Class)> found) =>
        Add(tokens, null, found.Select(name => (name.First, name.End, (NameClass?)name.Class)));

    /// <summary>Adds the tokens of a sentence, with the names among them.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="glued">Whether each token touches the one before it; where not given, marks are glued as is usual.</param>
    /// <param name="found">The names by the indices of their first token and the one behind their last; without a class where it is unsure
    /// what is there.</param>
    public void Add(IReadOnlyList<string> tokens, IReadOnlyList<bool>? glued, IEnumerable<(int First, int End, NameClass? Class)> found)
    {
        var spans = new TextSpan[tokens.Count];
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i] switch { "-LRB-" => "(", "-RRB-" => ")", "``" => "\"", "''" => "\"", _ => tokens[i] };
            var closes = token is "\"" && open;
            if (glued is null ? !joins && !closes && !Clings(token) : !glued[i] && (i > 0 || !joins)) text.Append(' ');
            spans[i] = new TextSpan(text.Length, text.Length + token.Length);
            text.Append(token);
            if (token is "\"") open = !open;
            joins = token is "(" or "[" or "$" or "£" or "“" or "‘" || (token is "\"" && open);
        }
        foreach (var (first, end, name) in found)
        {
            var span = new TextSpan(spans[first].Start, spans[end - 1].End);
            if (name is { } sure) names.Add((span, sure));
            else unsure.Add(span);
        }
        if (tokens.Count > 0) joins = false;
    }

    /// <summary>Whether nothing was added.</summary>
    public bool IsEmpty => text.Length == 0;

    /// <summary>Ends a paragraph, where one is open.</summary>
    public void Break()
    {
        if (text.Length == paragraph) return;
        paragraphs.Add(new Paragraph(new TextSpan(paragraph, text.Length), SectionKind.Body, null));
        text.Append("\n\n");
        paragraph = text.Length;
        (open, joins) = (false, true);
    }

    /// <summary>The document.</summary>
    public NamedDocument Build(string id, bool others, float weight)
    {
        Break();
        return new NamedDocument(new Document(id, "", "text", text.ToString(), DocumentMetadata.None, [.. paragraphs], ""), names, others,
            weight)
        { Unsure = unsure };
    }

    private static bool Clings(string token) =>
        token is "." or "," or ";" or ":" or "!" or "?" or ")" or "]" or "%" or "'s" or "’s" or "'" or "n't" or "'re" or "'ve" or "'ll" or "'d" or "'m"
            or "”" or "..." or "…";
}
