using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Attribution.Tests.House;

/// <summary>
/// Which methods of a compiled module call which. A lambda or iterator counts as called by the method that makes it, and a
/// call of a virtual method as a call of each method that may answer it.
/// </summary>
internal sealed class CallGraph
{
    private readonly Dictionary<MethodDefinition, HashSet<MethodDefinition>> calls = [];
    private readonly ILookup<(string Name, int Parameters), MethodDefinition> virtuals;

    public CallGraph(ModuleDefinition module)
    {
        var methods = module.GetTypes().SelectMany(type => type.Methods).Where(method => method.HasBody && !IsGenerated(method)).ToHashSet();
        virtuals = methods.Where(method => method.IsVirtual).ToLookup(method => (ShortName(method), method.Parameters.Count));
        foreach (var method in methods) calls[method] = [.. method.Body.Instructions.SelectMany(Called).Where(methods.Contains)];
    }

    /// <summary>The methods that may call themselves, each group with those through which it does.</summary>
    public List<List<string>> Cycles()
    {
        var cycles = new List<List<string>>();
        var (index, low) = (new Dictionary<MethodDefinition, int>(), new Dictionary<MethodDefinition, int>());
        var open = new Stack<MethodDefinition>();
        foreach (var method in calls.Keys) if (!index.ContainsKey(method)) Visit(method);
        return cycles;

        // Tarjan's strongly connected components.
        void Visit(MethodDefinition method)
        {
            index[method] = low[method] = index.Count;
            open.Push(method);
            foreach (var called in calls[method])
            {
                if (!index.ContainsKey(called)) Visit(called);
                if (open.Contains(called)) low[method] = Math.Min(low[method], low[called]);
            }
            if (low[method] != index[method]) return;
            var group = new List<MethodDefinition>();
            do group.Add(open.Pop()); while (group[^1] != method);
            if (group.Count > 1 || calls[method].Contains(method)) cycles.Add([.. group.Select(Name).Distinct().Order(StringComparer.Ordinal)]);
        }
    }

    private IEnumerable<MethodDefinition> Called(Instruction instruction)
    {
        if (instruction.Operand is not MethodReference { DeclaringType.Scope: ModuleDefinition } reference || reference.Resolve() is not { } called) return [];
        if (instruction.OpCode.Code == Code.Newobj && called.DeclaringType is { IsNested: true } made && made.Name.StartsWith('<'))
            return made.Methods.Where(method => method.Name == "MoveNext");
        if (instruction.OpCode.Code is Code.Callvirt or Code.Ldvirtftn && called.IsVirtual)
            return virtuals[(ShortName(called), called.Parameters.Count)].Where(answer => Answers(answer.DeclaringType, called.DeclaringType)).Append(called);
        return [called];
    }

    /// <summary>
    /// Whether the compiler or a generator wrote the method and not the body of one of ours: members of records, how iterators are copied,
    /// regular expressions.
    /// </summary>
    private static bool IsGenerated(MethodDefinition method) =>
        method.Name is "Equals" or "ToString" or "PrintMembers" or "GetHashCode"
            && method.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "CompilerGeneratedAttribute")
        || method.DeclaringType.Name.StartsWith('<') && method.Name.EndsWith("GetEnumerator", StringComparison.Ordinal)
        || method.DeclaringType.FullName.StartsWith("System.", StringComparison.Ordinal);

    private static bool Answers(TypeDefinition? type, TypeDefinition called) =>
        type is not null && (type == called || type.Interfaces.Any(one => one.InterfaceType.Resolve() == called) || Answers(type.BaseType?.Resolve(), called));

    private static string ShortName(MethodDefinition method) => method.Name[(method.Name.LastIndexOf('.') + 1)..];

    /// <summary>The method's name as it is written; that of the method around it for lambdas and iterators.</summary>
    private static string Name(MethodDefinition method)
    {
        var type = method.DeclaringType;
        var name = method.Name.StartsWith('<') ? method.Name[1..method.Name.IndexOf('>', StringComparison.Ordinal)] : method.Name;
        while (type.IsNested && type.Name.StartsWith('<'))
        {
            if (type.Name.IndexOf('>', StringComparison.Ordinal) is > 1 and var end && !method.Name.StartsWith('<')) name = type.Name[1..end];
            type = type.DeclaringType;
        }
        return $"{type.FullName.Replace('/', '.')}.{name}";
    }
}
