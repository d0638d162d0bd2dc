using Attribution.Actors.Resolution.Pronouns;

namespace Attribution.Training.Pronouns;

/// <summary>
/// Makes the lessons of the head: a pronoun goes with the scores of trees that did not learn from its text, since those that did are surer
/// than they will be of other texts.
/// </summary>
internal static class HeadLessons
{
    private const int Parts = 4;

    /// <summary>A lesson for each pronoun that the encoder described.</summary>
    public static List<HeadLesson> Of(PronounLessons lessons)
    {
        var found = new List<HeadLesson>();
        for (var part = 0; part < Parts; part++)
        {
            var model = new PronounModel([PronounTrainer.Train(lessons.OfSort(0, text => text % Parts == part), new()), [], []]);
            found.AddRange(lessons.Annotated.Where((_, text) => text % Parts == part).SelectMany(text => text).Where(choice => choice.Described is not null)
                .Select(choice => new HeadLesson(choice, Array.ConvertAll(choice.Rows, row => (float)model.Score(choice.Kind, row) / PronounModel.Unit))));
        }
        return found;
    }
}
