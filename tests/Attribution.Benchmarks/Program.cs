using Attribution.Benchmarks;
using BenchmarkDotNet.Running;

return args switch
{
    ["throughput", var folder] => Throughput.Run(folder),
    ["stages", var folder] => Stages.Run(folder),
    ["figures", var folder] => FiguresThroughput.Run(folder),
    ["encoder", var folder] => EncoderThroughput.Run(folder),
    ["accurate", var folder] => AccurateThroughput.Run(folder),
    ["pages", var folder] => PagesThroughput.Run(folder),
    ["settings", var compartment, .. var settings] when settings.Length > 0 => SettingsScores.Run(compartment, settings),
    ["growth"] => Growth.Run(),
    ["load"] => Loading.Run(),
    ["load", "once"] => Loading.RunOnce(),
    ["throughput" or "stages" or "figures" or "encoder" or "accurate" or "pages" or "settings" or "growth" or "load", ..] => Usage(),
    _ => BenchmarkSwitcher.FromAssembly(typeof(Throughput).Assembly).Run(args).Any() ? 0 : 1,
};

static int Usage()
{
    Console.Error.WriteLine("usage: throughput FOLDER | stages FOLDER | figures FOLDER | encoder FOLDER | accurate FOLDER | pages FOLDER | "
        + "settings POLNEAR SHARE,SURE,NAMES[,FILE]… | growth | load | the options of BenchmarkDotNet, such as --filter *");
    return 2;
}
