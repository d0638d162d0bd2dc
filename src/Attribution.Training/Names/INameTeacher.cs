using Attribution.Actors.Names.Tagging;
using Attribution.Language;

namespace Attribution.Training.Names;

/// <summary>Labels names for the model to learn from. Thread-safe.</summary>
internal interface INameTeacher
{
    /// <summary>A name that changes with what the teacher says.</summary>
    string Name { get; }

    /// <summary>The best label of each token, of <see cref="NameLabels"/>, and how likely it is.</summary>
    (byte[] Labels, float[] Chances) Label(TokenView words);
}
