using Attribution.Corpus;

namespace Attribution.Cli;

/// <summary>Shows each file that is done as a step.</summary>
internal sealed class CorpusSteps(IProgress<Step> progress) : IProgress<CorpusProgress>
{
    public void Report(CorpusProgress value) => progress.Report(new Step(value.Total, value.Path));
}
