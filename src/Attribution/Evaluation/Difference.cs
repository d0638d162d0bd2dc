namespace Attribution.Evaluation;

/// <summary>A place where what was found differs from the annotation.</summary>
/// <param name="Document">The document.</param>
/// <param name="Part">What was compared: <c>quotes</c>, <c>figures</c>, <c>actors</c>, <c>claims</c>, <c>attributions</c>, <c>speakers</c> or <c>weekdays</c>.</param>
/// <param name="What"><c>missed</c>, <c>extra</c>, or <c>wrong</c> with the properties that differ; of speakers and weekdays what is the matter, and where.</param>
/// <param name="Gold">What is annotated; empty for what is extra.</param>
/// <param name="Found">What was found; empty for what was missed.</param>
public sealed record Difference(string Document, string Part, string What, string Gold, string Found)
{
    /// <summary>The difference on one line.</summary>
    public override string ToString() =>
        $"{Document} | {What} | {(Gold.Length > 0 && Found.Length > 0 ? $"{Gold} -> {Found}" : Gold + Found)}".ReplaceLineEndings(" ");
}
