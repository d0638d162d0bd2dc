using System.Text.Json;
using Attribution.Actors.Names.Tagging;
using Attribution.Documents;
using Attribution.Language;
using Attribution.Training.Corpora;

namespace Attribution.Training.Names;

/// <summary>Makes the list of the world's towns and firms that the model of names looks at.</summary>
internal sealed class ListedNamesCommand
{
    private const int ShortestFirm = 3;
    private readonly SortedDictionary<uint, byte> names = [];

    /// <summary>Reads the lists among <paramref name="corpora"/> and writes <c>listed-names.model</c> to <paramref name="path"/>.</summary>
    public static void Write(CorpusFolder corpora, string? path, TextWriter output)
    {
        path ??= ModelFolder.Of("Actors");
        var lists = new ListedNamesCommand();
        lists.AddTowns(corpora.Towns());
        lists.AddFirms(corpora.Brands());
        foreach (var line in File.ReadLines(corpora.Companies()))
        {
            if (!line.StartsWith('#') && line.Trim() is { Length: >= ShortestFirm } firm) lists.Add(firm, ListedNames.Firm);
        }
        Directory.CreateDirectory(path);
        var file = new FileInfo(Path.Combine(path, ListedNames.Kind.FileName));
        using (var writer = new BinaryWriter(file.Create()))
        {
            writer.Write(ModelFile.Header(ListedNames.Kind));
            ListedNames.Write(writer, lists.names);
        }
        file.Refresh();
        output.WriteLine($"wrote {file.FullName}, {lists.names.Count} names and beginnings, {file.Length} bytes");
    }

    private void AddTowns(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        foreach (var town in json.RootElement.EnumerateArray()) Add(town.GetProperty("name").GetString()!, ListedNames.Town);
    }

    private void AddFirms(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        foreach (var branch in json.RootElement.GetProperty("nsi").EnumerateObject())
        {
            if (branch.Name.StartsWith("flags/", StringComparison.Ordinal)) continue;
            foreach (var item in branch.Value.GetProperty("items").EnumerateArray())
            {
                Add(item.GetProperty("displayName").GetString()!, ListedNames.Firm);
                if (item.GetProperty("tags").TryGetProperty("name:en", out var english)) Add(english.GetString()!, ListedNames.Firm);
            }
        }
    }

    private void Add(string name, byte list)
    {
        if (name.Length == 0 || !(char.IsUpper(name[0]) || char.IsDigit(name[0]))) return;
        var tokens = new List<TextSpan>();
        Tokenizer.Tokenize(name, new TextSpan(0, name.Length), tokens);
        if (tokens.Count > ListedNames.MostWords) return;
        uint key = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            key = ListedNames.Key(key, WordFeatures.Of(tokens[i].In(name)).Exact);
            names[key] = (byte)(names.GetValueOrDefault(key) | (i + 1 < tokens.Count ? ListedNames.Begins : list));
        }
    }
}
