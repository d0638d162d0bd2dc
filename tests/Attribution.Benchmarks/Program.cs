using Attribution.Benchmarks;
using BenchmarkDotNet.Running;

return args switch
{
    ["throughput", var folder] => Throughput.Run(folder),
    ["stages", var folder] => Stages.Run(folder),
    ["figures", var folder] => FiguresThroughput.Run(folder),
    ["encoder", var folder] => EncoderThroughput.Run(folder),
    ["growth"] => Growth.Run(),
    ["load"] => Loading.Run(),
    ["load", "once"] => Loading.RunOnce(),
    ["throughput" or "stages" or "figures" or "encoder" or "growth" or "load", ..] => Usage(),
    _ => BenchmarkSwitcher.FromAssembly(typeof(Throughput).Assembly).Run(args).Any() ? 0 : 1,
};

static int Usage()
{
    Console.Error.WriteLine("usage: throughput FOLDER | stages FOLDER | figures FOLDER | encoder FOLDER | growth | load | "
        + "the options of BenchmarkDotNet, such as --filter *");
    return 2;
}
