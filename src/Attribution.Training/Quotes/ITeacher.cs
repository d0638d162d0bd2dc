using Attribution.Language;

namespace Attribution.Training.Quotes;

/// <summary>Labels text for the network to learn from. Thread-safe.</summary>
internal interface ITeacher
{
    /// <summary>A name that changes with what the teacher says.</summary>
    string Name { get; }

    /// <summary>
    /// What the labels of each paragraph of <paramref name="document"/> are expected to be, those of <see cref="TrainingArticle.Split"/>. A
    /// teacher that learned from an annotated article itself knows its labels by heart: it leaves such articles to one that did not.
    /// </summary>
    ExpectedLabels[] Label(AnnotatedDocument document);
}
