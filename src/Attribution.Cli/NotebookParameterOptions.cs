using System.CommandLine;
using System.Globalization;
using Attribution.Notebooks;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Attribution.Cli;

/// <summary>
/// <c>-p NAME VALUE</c> and <c>--parameters FILE</c>: values for the variables that a notebook declares in its cell
/// tagged <c>parameters</c>. What is given later takes the place of what is given before, and -p that of a file's.
/// </summary>
internal sealed class NotebookParameterOptions
{
    private const string Single = "--parameter", Short = "-p";

    private readonly Option<string[]> single = new(Single, Short)
    {
        Description = "Sets a variable of the notebooks' cell tagged 'parameters', as -p NAME VALUE or -p NAME=VALUE; may be given again.",
        HelpName = "NAME=VALUE"
    };

    private readonly Option<string> file = PathOption.SingleFile("--parameters", "Sets those that a YAML or JSON file names.");

    public NotebookParameterOptions() => single.Validators.Add(result =>
    {
        foreach (var token in result.Tokens.Where(token => token.Value.IndexOf('=', StringComparison.Ordinal) < 1))
            result.AddError($"{Short} {token.Value} has no value. Write {Short} NAME VALUE, or {Short} NAME=VALUE.");
    });

    public IEnumerable<Option> All => [single, file];

    /// <summary>The command line with each name and value of <c>-p NAME VALUE</c> as one word, as the parser wants them.</summary>
    public static string[] Join(string[] arguments)
    {
        List<string> joined = [];
        for (var at = 0; at < arguments.Length; at++)
        {
            var (word, name) = (arguments[at], at + 1 < arguments.Length ? arguments[at + 1] : "=");
            joined.Add(word);
            if (word is not (Short or Single) || name.Contains('=', StringComparison.Ordinal) || at + 2 >= arguments.Length) continue;
            joined.Add($"{name}={arguments[at + 2]}");
            at += 2;
        }
        return [.. joined];
    }

    /// <summary>The values by name, for notebooks that each must declare them.</summary>
    /// <exception cref="Failure">The file cannot be read, or a notebook has no such variable.</exception>
    public IReadOnlyDictionary<string, object?> Of(ParseResult parsed, IReadOnlyList<Notebook> notebooks)
    {
        var values = parsed.GetValue(file) is { } path ? Read(path) : new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var text in parsed.GetValue(single) ?? [])
        {
            var at = text.IndexOf('=', StringComparison.Ordinal);
            values[text[..at]] = Listed(text[(at + 1)..]);
        }
        if (values.Count > 0)
        {
            foreach (var notebook in notebooks) Check(notebook, values.Keys);
        }
        return values;
    }

    private static void Check(Notebook notebook, IEnumerable<string> names)
    {
        var declared = NotebookParameters.Of(notebook).Select(parameter => parameter.Name).ToArray();
        if (names.FirstOrDefault(name => !declared.Contains(name, StringComparer.Ordinal)) is not { } unknown) return;
        throw new Failure(ExitCode.Usage, declared.Length == 0
            ? $"{notebook.Path} takes no parameters: no cell with variables has the tag '{NotebookParameters.Tag}'."
            : $"{notebook.Path} has no parameter '{unknown}'.{Suggestion.For(unknown, declared)} Its parameters are {string.Join(", ", declared)}.");
    }

    /// <summary>A text stays as it is, since the notebook declares what it means; in brackets it is a list or a map.</summary>
    private static object? Listed(string text)
    {
        if (text.TrimStart() is not ['[' or '{', ..]) return text;
        try
        {
            return Parse(text);
        }
        catch (YamlException)
        {
            return text;
        }
    }

    private static Dictionary<string, object?> Read(string path)
    {
        try
        {
            var text = File.ReadAllText(path);
            return Parse(text) switch
            {
                null => [],
                Dictionary<string, object?> values => values,
                _ => throw new Failure(ExitCode.NothingRead, $"{path} names no parameters. Write one on each line, as in 'name: value'."),
            };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new Failure(ExitCode.NothingRead, $"{error.Message.TrimEnd('.')}. Give a YAML or JSON file with --parameters.");
        }
        catch (YamlException error)
        {
            throw new Failure(ExitCode.NothingRead,
                FormattableString.Invariant($"{path}, line {error.Start.Line}: {error.Message.TrimEnd('.')}. ")
                    + "Write one parameter on each line, as in 'name: value'.");
        }
    }

    /// <summary>What a YAML text says; JSON is YAML, too.</summary>
    private static object? Parse(string text)
    {
        var stream = new YamlStream();
        using var reader = new StringReader(text);
        stream.Load(reader);
        return stream.Documents.Count == 0 ? null : Value(stream.Documents[0].RootNode, 0);
    }

    private static object? Value(YamlNode node, int depth)
    {
        if (depth > 50) throw new YamlException(node.Start, node.End, "it is nested too deep");
        return node switch
        {
            YamlSequenceNode list => list.Children.Select(child => Value(child, depth + 1)).ToArray(),
            YamlMappingNode map => map.Children.ToDictionary(pair => Key(pair.Key), pair => Value(pair.Value, depth + 1), StringComparer.Ordinal),
            YamlScalarNode { Style: not ScalarStyle.Plain } quoted => quoted.Value,
            YamlScalarNode scalar => Plain(scalar.Value ?? ""),
            _ => throw new YamlException(node.Start, node.End, "an alias cannot be read here"),
        };
    }

    private static string Key(YamlNode node) =>
        (node as YamlScalarNode)?.Value ?? throw new YamlException(node.Start, node.End, "a name is a single word");

    /// <summary>A word without quotation marks, by the core rules of YAML 1.2.</summary>
    private static object? Plain(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => null,
        "true" or "True" or "TRUE" => true,
        "false" or "False" or "FALSE" => false,
        ".inf" or "+.inf" => double.PositiveInfinity,
        "-.inf" => double.NegativeInfinity,
        ".nan" or ".NaN" => double.NaN,
        _ when int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => whole,
        _ when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => whole,
        _ when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => text,
    };
}
