using Attribution.Corpus;
using Attribution.Frames;
using Attribution.Output;

namespace Attribution.Cli;

internal static class DatabaseFile
{
    public static Task<FrameCounts> AddAsync(OutputFolder output, string name, CorpusBuilder all, CancellationToken cancellation) =>
        throw new Failure(ExitCode.NotWritten, "not yet");
}
