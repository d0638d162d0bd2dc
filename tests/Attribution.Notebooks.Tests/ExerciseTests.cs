namespace Attribution.Notebooks.Tests;

/// <summary>The exercises for students: their solutions are right, and their checks tell a wrong answer.</summary>
public class ExerciseTests
{
    private const string Name = "07-your-own-articles.ipynb";

    // Per exercise an answer that is wrong, made of the right one.
    private static readonly string[] WrongAnswers =
    [
        "Exercises.Check1(news, perSource.Select(one => KeyValuePair.Create(one.Key, one.Value + 1)))",
        "Exercises.Check2(news, indirect + 0.1)",
        "Exercises.Check3(news, unnamed.Skip(1))",
        "Exercises.Check4(news, own + 1)",
        "Exercises.Check5(news, relayed.Select(one => (one.Source + \"x\", one.Outlet, one.Quotes)))",
        "Exercises.Check6(news, disputed.Skip(1))",
        "Exercises.Check7(paragraph, reading, precision, 0.99)",
    ];

    // And one that is wrong in another way.
    private static readonly string[] OtherWrongAnswers =
    [
        "Exercises.Check1(news, perSource.Skip(1))",
        "Exercises.Check2(news, 100 * indirect)",
        "Exercises.Check3(news, unnamed.Append((\"nowhere\", \"c1\")))",
        "Exercises.Check4(news, -1)",
        "Exercises.Check5(news, relayed.Skip(1))",
        "Exercises.Check6(news, disputed.Append((\"nowhere\", \"c2\", \"c1\")))",
        "Exercises.Check7(paragraph, reading.Append(\"words that stand nowhere\").ToArray(), precision, recall)",
    ];

    [Fact]
    public void Each_exercise_has_a_hidden_solution_that_ends_with_its_check()
    {
        var solutions = Solutions(Notebook.Load(NotebooksFolder.PathOf(Name))).ToList();
        Assert.Equal(WrongAnswers.Length, solutions.Count);
        for (int i = 0; i < solutions.Count; i++)
        {
            Assert.StartsWith($"Exercises.Check{i + 1}(", solutions[i].Source.Split('\n')[^1]);
            Assert.True(solutions[i].Metadata.GetProperty("jupyter").GetProperty("source_hidden").GetBoolean());
        }
    }

    [Theory]
    [InlineData("08-recipes.ipynb", 4)]
    [InlineData("09-recipes-with-packages.ipynb", 2)]
    public void Each_recipe_ends_with_a_task_and_its_hidden_solution(string name, int recipes)
    {
        Notebook notebook = Notebook.Load(NotebooksFolder.PathOf(name));
        var tasks = notebook.Cells.Index().Where(cell => cell.Item.Source.Contains("**Your turn.**", StringComparison.Ordinal)).ToList();
        Assert.Equal(recipes, tasks.Count);
        Assert.Equal(recipes, notebook.Cells.Count(cell => cell.Source.StartsWith("## ", StringComparison.Ordinal) && char.IsDigit(cell.Source[3])));
        Assert.Equal(tasks.Select(task => notebook.Cells[task.Index + 1]), Solutions(notebook));
        Assert.All(Solutions(notebook), solution => Assert.NotEmpty(solution.Outputs));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_wrong_answer_is_told_with_the_exercise_and_what_is_wrong(bool other)
    {
        string[] answers = other ? OtherWrongAnswers : WrongAnswers;
        Notebook notebook = Notebook.Load(NotebooksFolder.PathOf(Name));
        var solutions = Solutions(notebook).ToList();
        NotebookRun run = await NotebookRunner.RunAsync(notebook with { Cells = [.. notebook.Cells.Select(cell => Spoil(cell, solutions.IndexOf(cell)))] });
        Assert.Null(run.Failure);
        string?[] said = [.. Solutions(run.Notebook).Select(cell => Cells.Text(Assert.Single(cell.Outputs)))];
        for (int i = 0; i < said.Length; i++) Assert.StartsWith($"Exercise {i + 1} is not right yet: ", said[i]);

        NotebookCell Spoil(NotebookCell cell, int exercise)
        {
            if (exercise < 0)
                return cell;
            string solution = cell.Source[..(cell.Source.LastIndexOf('\n') + 1)];
            return cell with
            {
                Source =
                $"{solution}string Try{exercise}() {{ try {{ return {answers[exercise]}.ToString(); }} catch (InvalidOperationException e) {{ return "
                    + $"e.Message; }} }}\nTry{exercise}()"
            };
        }
    }

    private static IEnumerable<NotebookCell> Solutions(Notebook notebook) => notebook.Cells.Where(cell => cell.Tags.Contains("solution"));
}
