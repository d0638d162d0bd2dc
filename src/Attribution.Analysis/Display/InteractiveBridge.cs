using System.Reflection;

namespace Attribution.Display;

/// <summary>
/// Registers with .NET Interactive who shows types of others (<see cref="ForeignTypes"/>); those of the library it finds by their
/// attribute. Everything is done by reflection, so that the library does not depend on that kernel; where its shape has changed,
/// such values show as that kernel shows any object.
/// </summary>
internal static class InteractiveBridge
{
    /// <summary>The assembly, and in it the namespace, where the kernel keeps its formatters.</summary>
    internal const string Namespace = "Microsoft.DotNet.Interactive.Formatting";

    internal static void RegisterWith(Assembly kernel)
    {
        try
        {
            var formatter = kernel.GetType($"{Namespace}.Formatter", throwOnError: true)!;
            var register = formatter.GetMethod("Register", [typeof(Type), typeof(Action<object, TextWriter>), typeof(string)])
                ?? throw new MissingMethodException();
            var prefer = formatter.GetMethod("SetPreferredMimeTypesFor", [typeof(Type), typeof(string[])]) ?? throw new MissingMethodException();
            foreach (var type in ForeignTypes.All.GroupBy(foreign => foreign.Type))
            {
                foreach (var foreign in type)
                {
                    Action<object, TextWriter> write = (instance, writer) => foreign.Format(instance, writer);
                    register.Invoke(null, [type.Key, write, foreign.MimeType]);
                }
                prefer.Invoke(null, [type.Key, type.Select(foreign => foreign.MimeType).ToArray()]);
            }
        }
        catch (Exception exception) when (exception is TypeLoadException or TargetInvocationException or ArgumentException or MissingMethodException)
        {
            // Another version of the kernel: nothing to register with.
        }
    }
}
