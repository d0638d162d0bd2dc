using System.Globalization;

// What the program itself writes is the same everywhere; notebooks that it runs may use any culture.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
return await Attribution.Cli.CommandLine.RunAsync(args, Console.Out, Console.Error, Attribution.Cli.StandardInput.OfTheProcess());
