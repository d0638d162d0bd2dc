namespace Attribution.Formats.Tables.ParquetChecks;

/// <summary>
/// Looks at the elements of a schema, one after another, whether they nest no deeper than their reader, which goes into groups by calling itself,
/// can bear.
/// </summary>
internal sealed class SchemaCheck
{
    /// <summary>Columns lie no deeper in groups of one another than this.</summary>
    private const int Deepest = 64;

    private readonly Stack<long> left = new();
    private bool isFirst = true, hasType;
    private long children;

    /// <summary>A field of an element, or its end.</summary>
    /// <exception cref="InvalidDataException">The schema is damaged.</exception>
    public void See(int field, long value)
    {
        switch (field)
        {
            case ParquetShapes.Type: hasType = true; break;
            case ParquetShapes.Children: children = value; break;
            case 0: End(); break;
        }
    }

    private void End()
    {
        if (children <= 0 && !hasType && !isFirst) throw new InvalidDataException("a column has no type");
        while (left.TryPop(out var more))
        {
            if (more == 0) continue;
            left.Push(more - 1);
            break;
        }
        if (children > 0) left.Push(children);
        if (left.Count > Deepest) throw new InvalidDataException("its columns lie too deep in one another");
        (isFirst, hasType, children) = (false, false, 0);
    }
}
