using Microsoft.DotNet.Interactive.Formatting;

namespace Attribution.Notebooks.Tests.OtherKernels;

/// <summary>What Polyglot Notebooks makes of a value: its own package decides, formats and falls back as it does there.</summary>
internal static class Polyglot
{
    internal static Dictionary<string, string> Render(object value) =>
        Formatter.GetPreferredMimeTypesFor(value.GetType()).ToDictionary(mime => mime, mime => value.ToDisplayString(mime));
}
