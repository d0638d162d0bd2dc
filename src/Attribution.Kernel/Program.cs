using System.Globalization;

// What the kernel itself writes is the same everywhere; cells may use any culture.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
return await Attribution.Kernel.Start.RunAsync(args);
