return await Attribution.Cli.CommandLine.RunAsync(args, Console.Out, Console.Error, Attribution.Cli.StandardInput.OfTheProcess());
