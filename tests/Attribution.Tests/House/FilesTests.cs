using System.Text.RegularExpressions;

namespace Attribution.Tests.House;

public sealed partial class FilesTests
{
    private const int MostLines = 400, LongestLine = 160;

    [Fact]
    public void NoTypeIsTooLongToRead()
    {
        var types = Repository.Sources("src").SelectMany(Types).GroupBy(type => type.Name, type => type.Lines).ToDictionary(type => type.Key,
            type => type.Sum());
        var tooLong =
            from type in types
            where type.Value > MostLines
            select $"{type.Key} has {type.Value} lines; split it by topic ({MostLines} at most, its parts in all files together)";
        Assert.True(!tooLong.Any(), string.Join("\n", tooLong));
        Assert.True(types.Count > 500, "hardly any type was measured");
    }

    [Fact]
    public void NoLineIsTooWideToRead()
    {
        var tooWide =
            from path in Repository.Sources("src").Concat(Repository.Sources("tests"))
            let file = Path.GetRelativePath(Repository.Root, path).Replace(Path.DirectorySeparatorChar, '/')
            from line in WideLines(path)
            select $"{file}:{line} is longer than {LongestLine} characters; break it where its parts begin";
        Assert.True(!tooWide.Any(), string.Join("\n", tooWide));
    }

    [Fact]
    public void TypesAreMeasuredWholeAndLinesOutsideOfTextThatStandsAsItIs()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var path = Path.Combine(folder.FullName, "a.cs");
            var wide = new string('a', LongestLine + 1);
            File.WriteAllText(path,
                $"namespace N;\n\npublic record Short(int A);\n\ninternal sealed partial class Long<T>\n{{\n    private class In\n    {{\n    "
                    + $"}}\n}}\n// {wide}\nvar text = \"\"\"\n{wide}\n\"\"\";\n");
            Assert.Equal([("N.Short", 1), ("N.Long", 6)], Types(path));
            Assert.Equal([11], WideLines(path));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The outermost types of a file with their lines, as they lie in it.</summary>
    private static IEnumerable<(string Name, int Lines)> Types(string path)
    {
        var (space, name, first) = ("", "", 0);
        foreach (var (index, line) in File.ReadLines(path).Index())
        {
            if (line.StartsWith("namespace ", StringComparison.Ordinal)) space = line["namespace ".Length..^1];
            if (name.Length == 0 && Declaration().Match(line) is { Success: true } match) (name, first) = ($"{space}.{match.Groups[1].Value}", index);
            if (name.Length == 0 || !(line.StartsWith('}') || (line.EndsWith(';') && !line.StartsWith(' ')))) continue;
            yield return (name, index - first + 1);
            name = "";
        }
    }

    /// <summary>The numbers of the lines that are too long, but for those of text in three quotation marks, which stands as it is.</summary>
    private static IEnumerable<int> WideLines(string path)
    {
        var inText = false;
        foreach (var (index, line) in File.ReadLines(path).Index())
        {
            var marks = line.Split("\"\"\"").Length - 1;
            if (line.Length > LongestLine && !inText && marks == 0) yield return index + 1;
            if (marks % 2 == 1) inText = !inText;
        }
    }

    [GeneratedRegex(@"^(?:public|internal|file)\b[^(]*?\b(?:class|struct|record|interface|enum)\s+(?:class\s+|struct\s+)?(\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
