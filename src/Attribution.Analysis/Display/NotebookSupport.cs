using System.Reflection;
using System.Runtime.CompilerServices;

namespace Attribution.Display;

/// <summary>What the library does as soon as something of it is used: in a notebook kernel it makes itself at home, elsewhere nothing.</summary>
internal static class NotebookSupport
{
    // A notebook gives the library no other moment before it uses what the library brings and shows its first value.
#pragma warning disable CA2255
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Register()
    {
        LibraryAssemblies.Register();
        foreach (var assembly in AppDomain.CurrentDomain.GetAssemblies())
        {
            Action<Assembly>? with = assembly.GetName().Name switch
            {
                ClrKernelBridge.Namespace => ClrKernelBridge.RegisterWith,
                InteractiveBridge.Namespace => InteractiveBridge.RegisterWith,
                _ => null,
            };
            with?.Invoke(assembly);
        }
    }
}
