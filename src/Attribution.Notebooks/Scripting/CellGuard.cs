using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using Attribution.Notebooks.Execution;

namespace Attribution.Notebooks.Scripting;

/// <summary>Called by cells as they are compiled, never by hand: here a cell that has been ended stops.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CellGuard
{
    /// <summary>Stands in every turn of a loop.</summary>
    /// <exception cref="OperationCanceledException">The cell has been ended.</exception>
    public static void Turn() => CellRecorder.Check();

    /// <summary>Stands around the values that a query finds.</summary>
    /// <param name="value">A value.</param>
    /// <returns>The same value.</returns>
    /// <exception cref="OperationCanceledException">The cell has been ended.</exception>
    public static T Turn<T>(T value)
    {
        CellRecorder.Check();
        return value;
    }

    /// <summary>
    /// Stands at the start of every function, in the place of the runtime's method of this name, which leaves little
    /// room: what catches an error at every level and throws another one takes far more of the stack than it took to get there.
    /// </summary>
    /// <exception cref="OperationCanceledException">The cell has been ended.</exception>
    /// <exception cref="InsufficientExecutionStackException">The function called itself too often.</exception>
    public static void EnsureSufficientExecutionStack()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        CellRecorder.Check();
        if (StackUse.IsFull())
            throw new InsufficientExecutionStackException(
                "the code calls itself too deeply, most likely without end: the stack is full. Look for what calls itself in the lines of the error.");
    }

    /// <summary>Stands for <see cref="Environment.Exit"/>.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    [DoesNotReturn]
    public static void Exit(int exitCode) => throw Refused(string.Create(CultureInfo.InvariantCulture, $"Environment.Exit({exitCode})"));

    /// <summary>Stands for <see cref="Environment.FailFast(string)"/>.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    [DoesNotReturn]
    public static void FailFast(string? message) => throw Refused($"Environment.FailFast(\"{message}\")");

    /// <summary>Stands for <see cref="Environment.FailFast(string, Exception)"/>.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    [DoesNotReturn]
    public static void FailFast(string? message, Exception? exception) => throw Refused($"Environment.FailFast(\"{message}\")", exception);

    /// <summary>Stands for the functions of the system that end a program without a code.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    [DoesNotReturn]
    public static void End() => throw Refused("The function");

    /// <summary>Stands for the functions of the system that end a program with a code.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    [DoesNotReturn]
    public static void End(long exitCode) => throw Refused(string.Create(CultureInfo.InvariantCulture, $"The function with {exitCode}"));

    /// <summary>Stands for <see cref="Process.Kill()"/>.</summary>
    /// <param name="process">A process, which must not be this one.</param>
    /// <exception cref="NotSupportedException">It is this one.</exception>
    public static void KillOther(this Process process) => Other(process).Kill();

    /// <summary>Stands for <see cref="Process.Kill(bool)"/>.</summary>
    /// <param name="process">A process, which must not be this one.</param>
    /// <param name="entireProcessTree">Whether what it started ends with it.</param>
    /// <exception cref="NotSupportedException">It is this one.</exception>
    public static void KillOther(this Process process, bool entireProcessTree) => Other(process).Kill(entireProcessTree);

    /// <summary>Stands for <see cref="CultureInfo.CurrentCulture"/> where it is set: later cells keep it.</summary>
    [AllowNull]
    public static CultureInfo CurrentCulture
    {
        get => CultureInfo.CurrentCulture;
        set
        {
            CultureInfo.CurrentCulture = value ?? CultureInfo.InvariantCulture;
            CellRecorder.Current?.Culture?.Keep();
        }
    }

    /// <summary>Stands for <see cref="CultureInfo.CurrentUICulture"/> where it is set: later cells keep it.</summary>
    [AllowNull]
    public static CultureInfo CurrentUICulture
    {
        get => CultureInfo.CurrentUICulture;
        set
        {
            CultureInfo.CurrentUICulture = value ?? CultureInfo.InvariantCulture;
            CellRecorder.Current?.Culture?.Keep();
        }
    }

    /// <summary>Stands around the size of memory on the stack.</summary>
    /// <param name="count">How many values.</param>
    /// <returns>The same number.</returns>
    /// <exception cref="InsufficientExecutionStackException">The stack has no room for them.</exception>
    public static int Room<T>(int count)
        where T : unmanaged
    {
        Reach((long)count * Unsafe.SizeOf<T>());
        return count;
    }

    /// <summary>Goes down the stack as far as asked, looking before each step whether it can.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.NoOptimization)]
    private static void Reach(long bytes)
    {
        const int Step = 8192;
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Span<byte> some = stackalloc byte[Step];
        if (bytes > Step)
            Reach(bytes - Step);
        some[0] = 0;
    }

    private static Process Other(Process process)
    {
        ArgumentNullException.ThrowIfNull(process);
        return process.Id == Environment.ProcessId ? throw Refused("Process.Kill of this process") : process;
    }

    private static NotSupportedException Refused(string call, Exception? exception = null) =>
        new($"{call} would end the program that runs the notebook. Throw an exception to end the cell.", exception);
}
