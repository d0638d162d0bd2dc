namespace Attribution.Notebooks.Tests;

/// <summary>Numbers that a notebook repeats from the README are the README's.</summary>
public class ReadmeNumbersTests
{
    [Fact]
    public void Every_table_in_the_text_of_the_notebook_on_accuracy_stands_in_the_readme()
    {
        string[] readme = File.ReadAllLines(Path.Combine(NotebooksFolder.Repository, "README.md"));
        Notebook notebook = Notebook.Load(NotebooksFolder.PathOf("06-how-good-is-it.ipynb"));
        string[] rows = [.. notebook.Cells.Where(cell => cell.Kind == CellKind.Markdown)
            .SelectMany(cell => cell.Source.Split('\n')).Where(line => line.StartsWith('|'))];
        Assert.True(rows.Count(row => row.Contains('.')) >= 5, "The notebook repeats fewer than five rows of numbers.");
        Assert.All(rows, row => Assert.Contains(row, readme));
    }
}
