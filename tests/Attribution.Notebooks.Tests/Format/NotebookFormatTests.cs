using System.Text.Json;

namespace Attribution.Notebooks.Tests.Format;

public class NotebookFormatTests
{
    private const string Old = """
        {"nbformat": 4, "nbformat_minor": 2, "metadata": {"zeta": {"kept": [1, 2.50]}, "alpha": "ü <b>"},
         "cells": [
          {"cell_type": "markdown", "metadata": {}, "source": ["# Title\n", "text"], "attachments": {"a.png": {"image/png": "AAAA"}}},
          {"cell_type": "raw", "metadata": {"format": "x"}, "source": ""},
          {"cell_type": "code", "metadata": {"tags": ["parameters"]}, "execution_count": 3, "source": "var x = 1;\nx", "outputs": [
            {"output_type": "stream", "name": "stdout", "text": ["a\n", "b"]},
            {"output_type": "execute_result", "execution_count": 3, "metadata": {"m": 1},
             "data": {"text/plain": ["one\n", "two"], "application/vnd.plotly.v1+json": {"b": 1, "a": [true, null]}, "image/png": "AAAA"}},
            {"output_type": "display_data", "metadata": {}, "data": {"text/html": "<b>x</b>"}},
            {"output_type": "error", "ename": "E", "evalue": "v", "traceback": ["t"]}]}]}
        """;

    [Fact]
    public void An_older_notebook_becomes_valid_4_5_and_keeps_what_it_held()
    {
        Notebook notebook = Notebook.Parse(Old);
        Assert.Empty(NotebookSchema.Problems(notebook.ToJson()));
        Assert.Equal(["cell-1", "cell-2", "cell-3"], notebook.Cells.Select(cell => cell.Id));
        Assert.Equal("# Title\ntext", notebook.Cells[0].Source);
        Assert.Equal(["parameters"], notebook.Cells[2].Tags);
        JsonElement written = JsonDocument.Parse(notebook.ToJson()).RootElement;
        Assert.Equal("2.50", written.GetProperty("metadata").GetProperty("zeta").GetProperty("kept")[1].GetRawText());
        Assert.Equal("AAAA", written.GetProperty("cells")[0].GetProperty("attachments").GetProperty("a.png").GetProperty("image/png").GetString());
    }

    [Fact]
    public void Writing_is_stable_and_looks_like_Jupyters()
    {
        string json = Notebook.Parse(Old).ToJson();
        Assert.Equal(json, Notebook.Parse(json).ToJson());
        Assert.StartsWith("{\n \"cells\": [\n  {\n   \"attachments\": {\n", json, StringComparison.Ordinal);
        Assert.EndsWith(" \"nbformat\": 4,\n \"nbformat_minor\": 5\n}\n", json, StringComparison.Ordinal);
        Assert.Contains("   \"source\": [\n    \"var x = 1;\\n\",\n    \"x\"\n   ]", json, StringComparison.Ordinal);
        Assert.Contains("\"alpha\": \"ü <b>\"", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("😀ü\u2028\u0085", "\"😀ü\u2028\u0085\"")]
    [InlineData("\\ud83d\\ude00", @"""\\ud83d\\ude00""")]
    [InlineData("<b>&'+</b>", "\"<b>&'+</b>\"")]
    [InlineData("a\tb\"\\", @"""a\tb\""\\""")]
    public void Text_is_escaped_no_more_than_Jupyter_does(string text, string written) =>
        Assert.Contains(written, Cells.Notebook(text).ToJson(), StringComparison.Ordinal);

    [Theory]
    [InlineData("plain")]
    [InlineData("two\nlines\n")]
    [InlineData("carriage\r\nreturn")]
    [InlineData("“quoted” 😀 \u0085 \u2028 \ufeff \u0001 \t")]
    [InlineData("")]
    public void Text_comes_back_as_it_was_written(string text)
    {
        Notebook notebook = new([new("a", CellKind.Code, text) { Outputs = [new StreamOutput("stdout", text), new RichOutput(MimeBundle.OfText(text))] }]);
        NotebookCell cell = Notebook.Parse(notebook.ToJson()).Cells[0];
        Assert.Equal((text, text, text), (cell.Source, Cells.Text(cell.Outputs[0]), Cells.Text(cell.Outputs[1])));
    }

    [Fact]
    public void Ids_that_are_missing_invalid_or_taken_are_made_anew()
    {
        string cells = string.Join(',', ((string?[])[null, "cell-1", "cell-1", "not valid", "ok_4-x"]).Select(id =>
            $$"""{"cell_type": "raw", "metadata": {}, "source": ""{{(id is null ? "" : $", \"id\": \"{id}\"")}}}"""));
        Notebook notebook = Notebook.Parse($$"""{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [{{cells}}]}""");
        Assert.Equal(["cell-1", "cell-2", "cell-3", "cell-4", "ok_4-x"], notebook.Cells.Select(cell => cell.Id));
        Assert.Empty(NotebookSchema.Problems(notebook.ToJson()));
    }

    [Fact]
    public async Task An_executed_notebook_is_valid()
    {
        NotebookRun run = await Cells.RunAsync("1", "Console.WriteLine(2); 3.Display();", "throw new Exception(\"x\");", "4");
        Assert.Empty(NotebookSchema.Problems(run.Notebook.ToJson()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"nbformat": 3, "worksheets": []}""")]
    [InlineData("""{"nbformat": 4, "cells": [{"cell_type": "other", "source": ""}]}""")]
    [InlineData("""{"nbformat": 4, "cells": [{"cell_type": "code", "source": 5}]}""")]
    [InlineData("""{"nbformat": 4, "cells": [{"cell_type": "code", "source": "", "outputs": [{"output_type": "stream"}]}]}""")]
    public void A_file_that_is_no_notebook_is_named_in_one_error(string json)
    {
        var error = Assert.Throws<NotebookFormatException>(() => Notebook.Parse(json, "/x/some.ipynb"));
        Assert.StartsWith("/x/some.ipynb cannot be read: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Saving_replaces_the_file_and_leaves_nothing_beside_it()
    {
        string folder = Directory.CreateTempSubdirectory("notebook-").FullName;
        string path = Path.Combine(folder, "x.ipynb");
        Cells.Notebook("1").Save(path);
        Cells.Notebook("2").Save(path);
        Assert.Equal("2", Notebook.Load(path).Cells[0].Source);
        Assert.Equal([path], Directory.GetFileSystemEntries(folder));
        Assert.NotEqual(0xEF, File.ReadAllBytes(path)[0]);
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("""{"nbformat": "4", "cells": []}""", "nbformat")]
    [InlineData("""{"nbformat": 4}""", "there is no cells")]
    [InlineData("""{"nbformat": 4, "cells": [{"cell_type": "code", "source": ""}, {"cell_type": "code"}]}""", "cell 2: there is no source")]
    [InlineData("""{"nbformat": 4, "cells": [7]}""", "cell 1: there is no cell_type")]
    [InlineData("""{"nbformat": 4, "cells": [{"cell_type": "code", "source": "", "outputs": [{"output_type": "display_data", "data": null}]}]}""", "cell 1: ")]
    public void What_is_missing_is_named_with_its_cell(string json, string what) =>
        Assert.Contains(what, Assert.Throws<NotebookFormatException>(() => Notebook.Parse(json, "/x/some.ipynb")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"nbformat": 4, "metadata": [], "cells": [{"cell_type": "code", "source": "", "metadata": null}]}""")]
    [InlineData("""{"nbformat": 4, "cells": [{"cell_type": "code", "id": "a", "source": ""}, {"cell_type": "code", "id": "a", "source": ""}]}""")]
    public void What_is_odd_and_harmless_is_mended(string json)
    {
        Notebook notebook = Notebook.Parse(json);
        Assert.Distinct(notebook.Cells.Select(cell => cell.Id));
        Assert.Empty(NotebookSchema.Problems(notebook.ToJson()));
    }

    [Fact]
    public void A_path_that_leads_to_no_notebook_is_refused_at_once()
    {
        string empty = Path.GetTempFileName();
        Assert.Contains(empty, Assert.Throws<NotebookFormatException>(() => Notebook.Load(empty)).Message, StringComparison.Ordinal);
        File.Delete(empty);
        if (File.Exists("/dev/zero"))
            Assert.Throws<NotebookFormatException>(() => Notebook.Load("/dev/zero"));
    }

    [Fact]
    public void A_saved_notebook_can_be_written_by_its_owner_alone_and_keeps_the_rights_that_it_had()
    {
        if (OperatingSystem.IsWindows())
            return;
        const UnixFileMode Anyone = UnixFileMode.OtherWrite;
        string folder = Directory.CreateTempSubdirectory("notebook-").FullName;
        string path = Path.Combine(folder, "x.ipynb"), link = Path.Combine(folder, "link.ipynb");
        Cells.Notebook("1").Save(path);
        Assert.Equal(UnixFileMode.None, File.GetUnixFileMode(path) & Anyone);
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | Anyone);
        File.CreateSymbolicLink(link, path);
        Cells.Notebook("2").Save(link);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        Assert.Equal("2", Notebook.Load(path).Cells[0].Source);
        Directory.Delete(folder, recursive: true);
    }
}
