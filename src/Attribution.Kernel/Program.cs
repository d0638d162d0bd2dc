return await Attribution.Kernel.Start.RunAsync(args);
