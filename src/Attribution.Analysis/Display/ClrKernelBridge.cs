using System.Reflection;

namespace Attribution.Display;

/// <summary>
/// Registers the library's values with ClrKernel, which knows no attribute: it keeps a list of conversions between
/// display concepts, of which the newest that fits wins. Everything is done by reflection, so that the library does
/// not depend on that kernel; where its shape has changed, values show as that kernel shows any object.
/// </summary>
internal static class ClrKernelBridge
{
    /// <summary>The assembly, and in it the namespace, where the kernel keeps its list.</summary>
    internal const string Namespace = "ClrKernel.Core.Primitives";

    internal static void RegisterWith(Assembly kernel)
    {
        try
        {
            var concept = kernel.GetType($"{Namespace}.IDisplayValue", throwOnError: true)!;
            var any = kernel.GetType($"{Namespace}.DisplayObject", throwOnError: true)!;
            var method = typeof(ClrKernelBridge).GetMethod(nameof(Add), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(concept);
            method.Invoke(null, [kernel, any, "DisplayHtml", (Func<INotebookValue, string>)(value => value.ToHtml())]);
            method.Invoke(null, [kernel, any, "DisplayText", (Func<INotebookValue, string>)(value => value.ToText())]);
        }
        catch (Exception exception) when (exception is TypeLoadException or TargetInvocationException or ArgumentException or MissingMethodException)
        {
            // Another version of the kernel: nothing to register with.
        }
    }

    private static void Add<TConcept>(Assembly kernel, Type any, string outputName, Func<INotebookValue, string> write)
        where TConcept : class
    {
        var registry = kernel.GetType($"{Namespace}.DisplayFormatters", throwOnError: true)!;
        var output = kernel.GetType($"{Namespace}.{outputName}", throwOnError: true)!;
        var value = any.GetProperty("Value") ?? throw new MissingMethodException();
        var before = Previous<TConcept>(registry, any, output);
        TConcept Make(string text) => (TConcept)Activator.CreateInstance(output, text)!;
        Func<TConcept, TConcept> format = concept => value.GetValue(concept) switch
        {
            INotebookValue ours => Make(write(ours)),
            { } foreign when ForeignTypes.Show(foreign) is { } shown => Make(write(shown)),
            var other => before?.Invoke(concept) ?? Make(Html.Encode(other?.ToString() ?? "")),
        };
        var register = registry.GetMethod("Register", [typeof(Type), typeof(Type), typeof(Func<TConcept, TConcept>)])
            ?? throw new MissingMethodException();
        register.Invoke(null, [any, output, format]);
    }

    /// <summary>The conversion that the kernel would use without ours; null where it has none.</summary>
    private static Func<TConcept, TConcept>? Previous<TConcept>(Type registry, Type any, Type output)
    {
        var registered = (System.Collections.IEnumerable?)registry.GetProperty("Formatters")?.GetValue(null);
        Func<TConcept, TConcept>? newest = null;
        foreach (var entry in registered ?? Array.Empty<object>())
        {
            var type = entry.GetType();
            if (type.GetProperty("InputType")?.GetValue(entry) is Type input && input.IsAssignableFrom(any)
                && output.Equals(type.GetProperty("OutputType")?.GetValue(entry)))
            {
                newest = type.GetProperty("Format")?.GetValue(entry) as Func<TConcept, TConcept> ?? newest;
            }
        }
        return newest;
    }
}
