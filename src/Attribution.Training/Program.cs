using Attribution.Training;

return Commands.Run(args, Console.Out, Console.Error);
