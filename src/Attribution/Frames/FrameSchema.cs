using System.Collections;
using System.Collections.Immutable;
using Attribution.Claims;
using Attribution.Corpus;

namespace Attribution.Frames;

/// <summary>
/// What one data frame holds: its columns in order, and how a corpus fills them. The files, the Deedle frames and the
/// data dictionary are all made from it. Immutable.
/// </summary>
internal abstract class FrameSchema
{
    private protected FrameSchema(string name, string description)
    {
        Name = name;
        Description = description;
    }

    /// <summary>The frame's name, which is also that of its file: <c>quotes</c>.</summary>
    public string Name { get; }

    /// <summary>What a row stands for.</summary>
    public string Description { get; }

    /// <summary>The columns, in order.</summary>
    public abstract ImmutableArray<Column> Columns { get; }

    /// <summary>
    /// The rows of <paramref name="corpus"/>, one value per column: <see cref="string"/>, <see cref="int"/>,
    /// <see cref="double"/>, <see cref="bool"/>, <see cref="DateOnly"/> after the column's type, or null where it is
    /// missing.
    /// </summary>
    internal abstract IEnumerable<object?[]> Rows(NewsCorpus corpus);

    /// <summary>How many they are.</summary>
    internal abstract int Count(NewsCorpus corpus);
}

/// <summary>A schema whose rows are made from records of type <typeparamref name="TRow"/>; filled by a collection initializer.</summary>
internal sealed class FrameSchema<TRow>(string name, string description, Func<NewsCorpus, IEnumerable<TRow>> rows)
    : FrameSchema(name, description), IEnumerable<Column>
{
    private readonly List<Func<TRow, object?>> values = [];
    private ImmutableArray<Column> columns = [];

    public override ImmutableArray<Column> Columns => columns;

    /// <summary>A column of text; an empty text counts as missing.</summary>
    public void Add(string column, string description, Func<TRow, string?> value) =>
        Add(column, ColumnType.Text, description, row => value(row) is { Length: > 0 } text ? text : null);

    /// <summary>A column of one of a closed set of words.</summary>
    public void Add(string column, string description, Func<TRow, Enum?> value) =>
        Add(column, ColumnType.Text, description, row => EnumWords.Of(value(row)));

    /// <summary>A column of several texts per cell.</summary>
    public void Add(string column, string description, Func<TRow, IEnumerable<string>> value) =>
        Add(column, ColumnType.List, description, row => Cell.Join(value(row)));

    /// <summary>A column of whole numbers.</summary>
    public void Add(string column, string description, Func<TRow, int?> value) =>
        Add(column, ColumnType.Whole, description, row => value(row));

    /// <summary>A column of numbers; those that are not finite count as missing.</summary>
    public void Add(string column, string description, Func<TRow, double?> value, ColumnType type = ColumnType.Number) =>
        Add(column, type, description, row => value(row) is { } number && double.IsFinite(number) ? number : null);

    /// <summary>A column that is true or missing.</summary>
    public void Add(string column, string description, Func<TRow, bool> value) =>
        Add(column, ColumnType.Flag, description, row => value(row) ? true : null);

    /// <summary>A column of calendar days.</summary>
    public void Add(string column, string description, Func<TRow, DateOnly?> value) =>
        Add(column, ColumnType.Date, description, row => value(row));

    private void Add(string column, ColumnType type, string description, Func<TRow, object?> value)
    {
        columns = columns.Add(new Column(column, type, description));
        values.Add(value);
    }

    internal override IEnumerable<object?[]> Rows(NewsCorpus corpus)
    {
        foreach (var row in rows(corpus))
        {
            var cells = new object?[values.Count];
            for (var column = 0; column < cells.Length; column++) cells[column] = values[column](row);
            yield return cells;
        }
    }

    internal override int Count(NewsCorpus corpus) => rows(corpus).Count();

    public IEnumerator<Column> GetEnumerator() => ((IEnumerable<Column>)columns).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
