namespace Attribution.Training.Tagging;

/// <summary>Weights of a linear model under training, by feature and label; the result is their mean over all steps.</summary>
internal sealed class AveragedPerceptron(int features)
{
    private readonly Cell[]?[] _rows = new Cell[features][];
    private readonly byte[] _lengths = new byte[features];
    private int _step;

    private struct Cell
    {
        public byte Label;
        public int Weight;
        public int Since;
        public long Total;
    }

    /// <summary>Adds the current weights of <paramref name="feature"/> to <paramref name="scores"/>.</summary>
    public void Score(int feature, Span<int> scores)
    {
        var row = _rows[feature];
        for (var i = 0; i < _lengths[feature]; i++) scores[row![i].Label] += row[i].Weight;
    }

    /// <summary>Counts a step of training.</summary>
    public void Step() => _step++;

    /// <summary>Adds <paramref name="change"/> to a weight.</summary>
    public void Update(int feature, byte label, int change)
    {
        ref var cell = ref Find(feature, label);
        cell.Total += (long)cell.Weight * (_step - cell.Since);
        cell.Since = _step;
        cell.Weight += change;
    }

    /// <summary>The mean weights of <paramref name="feature"/> over all steps; zeros are left out.</summary>
    public IEnumerable<(byte Label, double Weight)> Mean(int feature)
    {
        for (var i = 0; i < _lengths[feature]; i++)
        {
            var cell = _rows[feature]![i];
            var mean = (cell.Total + (double)cell.Weight * (_step - cell.Since)) / Math.Max(1, _step);
            if (mean != 0) yield return (cell.Label, mean);
        }
    }

    private ref Cell Find(int feature, byte label)
    {
        ref var row = ref _rows[feature];
        row ??= new Cell[2];
        int length = _lengths[feature];
        for (var i = 0; i < length; i++)
        {
            if (row[i].Label == label) return ref row[i];
        }
        if (length == row.Length) Array.Resize(ref row, length * 2);
        _lengths[feature]++;
        row[length] = new Cell { Label = label, Since = _step };
        return ref row[length];
    }
}
