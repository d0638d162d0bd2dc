return Attribution.Fuzz.CommandLine.Run(args);
