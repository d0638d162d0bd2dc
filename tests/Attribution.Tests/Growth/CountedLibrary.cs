using System.Runtime.Loader;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace Attribution.Tests.Growth;

/// <summary>
/// A copy of the library in which each layer counts its steps: the calls of its methods and the rounds of its loops. What is
/// counted is the same on every machine and under any load. Serves one thread.
/// </summary>
internal sealed class CountedLibrary
{
    private const string Holder = "StepCounts";

    private readonly long[] counts = new long[Layers.Length];
    private readonly System.Reflection.MethodInfo parse;

    private CountedLibrary(System.Reflection.Assembly library)
    {
        library.GetType(Holder)!.GetField(nameof(counts))!.SetValue(null, counts);
        parse = library.GetType(typeof(News).FullName!)!.GetMethod(nameof(News.Parse))!;
    }

    /// <summary>The layers on the way from a text to a corpus, which are counted.</summary>
    public static string[] Layers { get; } = ["Documents", "Language", "Actors", "Quotes", "Figures", "Claims", "Corpus"];

    /// <summary>The library, with its word lists and models read.</summary>
    public static CountedLibrary Load()
    {
        using var module = ModuleDefinition.ReadModule(typeof(News).Assembly.Location);
        AddCounters(module);
        using var copy = new MemoryStream();
        module.Write(copy);
        copy.Position = 0;
        var library = new CountedLibrary(new AssemblyLoadContext(Holder).LoadFromStream(copy));
        library.Read("On Tuesday Ann Lind, the mayor of Tarn, told Reuters that “40 boats” were lost. He denied it.");
        return library;
    }

    /// <summary>
    /// Finds everything in <paramref name="text"/>; how many steps each of <see cref="Layers"/> takes, and then how many bytes are
    /// allocated.
    /// </summary>
    public long[] Read(string text)
    {
        Array.Clear(counts);
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(parse.Invoke(null, [text, new DateOnly(2024, 5, 6), null, null]));
        return [.. counts, GC.GetAllocatedBytesForCurrentThread() - bytes];
    }

    private static void AddCounters(ModuleDefinition module)
    {
        var types = module.GetTypes().ToList();
        var holder = new TypeDefinition("", Holder, TypeAttributes.Public | TypeAttributes.Abstract | TypeAttributes.Sealed, module.TypeSystem.Object);
        var field = new FieldDefinition(nameof(counts), FieldAttributes.Public | FieldAttributes.Static, new ArrayType(module.TypeSystem.Int64));
        holder.Fields.Add(field);
        module.Types.Add(holder);
        foreach (var type in types)
        {
            var layer = Array.IndexOf(Layers, Outermost(type).Namespace.Split('.').ElementAtOrDefault(1));
            if (layer < 0) continue;
            foreach (var method in type.Methods.Where(method => method.HasBody)) AddCounters(method.Body, field, layer);
        }
    }

    private static TypeDefinition Outermost(TypeDefinition type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    /// <summary>Counts where the method begins and where a jump backwards leads.</summary>
    private static void AddCounters(MethodBody body, FieldDefinition field, int layer)
    {
        body.SimplifyMacros();
        var order = new Dictionary<Instruction, int>();
        foreach (var instruction in body.Instructions) order.Add(instruction, order.Count);
        var counted = body.Instructions.SelectMany(jump => Targets(jump).Where(target => order[target] <= order[jump])).Append(body.Instructions[0])
            .Distinct().ToList();
        foreach (var instruction in counted)
        {
            var first = Count(body, instruction, field, layer);
            Redirect(body, instruction, first);
        }
        body.OptimizeMacros();
    }

    private static Instruction[] Targets(Instruction jump) => jump.Operand switch
    {
        Instruction target => [target],
        Instruction[] targets => targets,
        _ => [],
    };

    /// <summary>Adds one to the layer's counter before <paramref name="before"/>; gives the first instruction that does it.</summary>
    private static Instruction Count(MethodBody body, Instruction before, FieldDefinition field, int layer)
    {
        var number = field.FieldType.GetElementType();
        Instruction[] code =
        [
            Instruction.Create(OpCodes.Ldsfld, field), Instruction.Create(OpCodes.Ldc_I4, layer), Instruction.Create(OpCodes.Ldelema, number),
                Instruction.Create(OpCodes.Dup),
            Instruction.Create(OpCodes.Ldind_I8), Instruction.Create(OpCodes.Ldc_I4_1), Instruction.Create(OpCodes.Conv_I8), Instruction.Create(OpCodes.Add),
                Instruction.Create(OpCodes.Stind_I8),
        ];
        foreach (var instruction in code) body.GetILProcessor().InsertBefore(before, instruction);
        return code[0];
    }

    private static void Redirect(MethodBody body, Instruction from, Instruction to)
    {
        foreach (var instruction in body.Instructions)
        {
            if (instruction.Operand == from) instruction.Operand = to;
            if (instruction.Operand is Instruction[] targets) instruction.Operand = targets.Select(target => target == from ? to : target).ToArray();
        }
        foreach (var handler in body.ExceptionHandlers)
        {
            if (handler.TryStart == from) handler.TryStart = to;
            if (handler.TryEnd == from) handler.TryEnd = to;
            if (handler.FilterStart == from) handler.FilterStart = to;
            if (handler.HandlerStart == from) handler.HandlerStart = to;
            if (handler.HandlerEnd == from) handler.HandlerEnd = to;
        }
    }
}
