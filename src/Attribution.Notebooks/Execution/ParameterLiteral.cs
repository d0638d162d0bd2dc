using System.Collections;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Attribution.Notebooks.Execution;

/// <summary>
/// A value from outside as C#: of the type that the notebook declares for it, so that a whole number stays a double
/// where it takes the place of one, and otherwise of its own.
/// </summary>
internal static class ParameterLiteral
{
    /// <summary>Types with their namespaces, but for those that C# has words for.</summary>
    internal static readonly SymbolDisplayFormat Short = SymbolDisplayFormat.CSharpErrorMessageFormat;

    private static readonly string[] Lists =
        ["IEnumerable", "IReadOnlyList", "IReadOnlyCollection", "IList", "ICollection", "List", "HashSet", "ImmutableArray"];

    private static readonly string[] Maps = ["Dictionary", "IDictionary", "IReadOnlyDictionary"];

    /// <summary>The declaration of a variable with a value.</summary>
    /// <exception cref="ArgumentException">The value cannot be one of the type.</exception>
    internal static string Declare(string name, object? value, ITypeSymbol? type)
    {
        if (type is null or { TypeKind: TypeKind.Dynamic } or { SpecialType: SpecialType.System_Object })
            return value is null ? $"object {name} = null;" : $"var {name} = {Untyped(name, value)};";
        string text = Typed(value, type) ?? throw new ArgumentException(
            $"The parameter '{name}' is of type {type.ToDisplayString(Short)}, and {Told(value)} cannot be one. {Remedy(type)}");
        bool tellsItself = type.SpecialType is SpecialType.System_String or SpecialType.System_Int32 or SpecialType.System_Boolean && text != "null";
        return $"{(tellsItself ? "var" : type.ToDisplayString(Short))} {name} = {text};";
    }

    /// <summary>A text as what it stands for, where the notebook declares a number or a boolean; any other value as it is.</summary>
    internal static object? Meant(object? value, ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => Meant(value, nullable.TypeArguments[0]),
        { SpecialType: SpecialType.System_Boolean or (>= SpecialType.System_SByte and <= SpecialType.System_Double) } when value is string text =>
            Parse(text, type.SpecialType) ?? text,
        _ => value,
    };

    private static string? Typed(object? value, ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            return value is null ? "null" : Typed(value, nullable.TypeArguments[0]);
        if (value is null)
            return type.IsReferenceType ? "null" : null;
        if (type.SpecialType == SpecialType.System_String)
            return value is IConvertible ? Quoted(Text(value)) : null;
        if (type is IArrayTypeSymbol { Rank: 1 } array)
            return Many(value, array.ElementType);
        if (type is INamedTypeSymbol { TypeArguments: [var item] } list && Lists.Contains(list.Name))
            return Many(value, item);
        if (type is INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_String }, var held] } map && Maps.Contains(map.Name))
            return Map(value, held);
        if (value is not IConvertible)
            return null;
        string text = Text(value);
        if (type.TypeKind == TypeKind.Enum)
            return type.GetMembers(text).Length > 0 ? $"{type.ToDisplayString(Short)}.{text}" : null;
        return type.SpecialType == SpecialType.None ? Date(text, type.ToDisplayString(Short)) : Simple(text, type.SpecialType);
    }

    private static object? Parse(string text, SpecialType type)
    {
        CultureInfo culture = CultureInfo.InvariantCulture;
        const NumberStyles Whole = NumberStyles.AllowLeadingSign;
        return type switch
        {
            SpecialType.System_Boolean when bool.TryParse(text, out bool parsed) => parsed,
            SpecialType.System_Char when text.Length == 1 => text[0],
            SpecialType.System_SByte when sbyte.TryParse(text, Whole, culture, out sbyte parsed) => parsed,
            SpecialType.System_Byte when byte.TryParse(text, Whole, culture, out byte parsed) => parsed,
            SpecialType.System_Int16 when short.TryParse(text, Whole, culture, out short parsed) => parsed,
            SpecialType.System_UInt16 when ushort.TryParse(text, Whole, culture, out ushort parsed) => parsed,
            SpecialType.System_Int32 when int.TryParse(text, Whole, culture, out int parsed) => parsed,
            SpecialType.System_UInt32 when uint.TryParse(text, Whole, culture, out uint parsed) => parsed,
            SpecialType.System_Int64 when long.TryParse(text, Whole, culture, out long parsed) => parsed,
            SpecialType.System_UInt64 when ulong.TryParse(text, Whole, culture, out ulong parsed) => parsed,
            SpecialType.System_Single when float.TryParse(text, NumberStyles.Float, culture, out float parsed) && float.IsFinite(parsed) => parsed,
            SpecialType.System_Double when double.TryParse(text, NumberStyles.Float, culture, out double parsed) => parsed,
            SpecialType.System_Decimal when decimal.TryParse(text, NumberStyles.Float, culture, out decimal parsed) => parsed,
            SpecialType.System_DateTime when DateTime.TryParse(text, culture, DateTimeStyles.RoundtripKind, out DateTime parsed) => parsed,
            _ => null,
        };
    }

    private static string? Simple(string text, SpecialType type)
    {
        object? value = Parse(text, type);
        return value switch
        {
            null => null,
            double.NaN => "double.NaN",
            double.PositiveInfinity => "double.PositiveInfinity",
            double.NegativeInfinity => "double.NegativeInfinity",
            float number => SymbolDisplay.FormatPrimitive(number, true, false) + "f",
            decimal number => SymbolDisplay.FormatPrimitive(number, true, false) + "m",
            DateTime => $"System.DateTime.Parse({Quoted(text)}, System.Globalization.CultureInfo.InvariantCulture, "
                + "System.Globalization.DateTimeStyles.RoundtripKind)",
            _ => SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false),
        };
    }

    private static string? Date(string text, string type) => type switch
    {
        "System.DateOnly" when DateOnly.TryParse(text, CultureInfo.InvariantCulture, out DateOnly date) =>
            FormattableString.Invariant($"new System.DateOnly({date.Year}, {date.Month}, {date.Day})"),
        "System.TimeSpan" when TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out _) =>
            $"System.TimeSpan.Parse({Quoted(text)}, System.Globalization.CultureInfo.InvariantCulture)",
        _ => null,
    };

    /// <summary>One value alone is a list of one.</summary>
    private static string? Many(object value, ITypeSymbol item)
    {
        object?[] values = value is IEnumerable many and not string and not IDictionary ? [.. many.Cast<object?>()] : [value];
        string?[] texts = [.. values.Select(one => Typed(one, item))];
        return texts.Contains(null) ? null : $"[{string.Join(", ", texts)}]";
    }

    private static string? Map(object value, ITypeSymbol held)
    {
        if (value is not IReadOnlyDictionary<string, object?> map)
            return null;
        string?[] texts = [.. map.Select(pair => Typed(pair.Value, held) is { } text ? $"[{Quoted(pair.Key)}] = {text}" : null)];
        return texts.Contains(null)
            ? null
            : $"new System.Collections.Generic.Dictionary<string, {held.ToDisplayString(Short)}> {{ {string.Join(", ", texts)} }}";
    }

    private static string Untyped(string name, object? value) => value switch
    {
        null => "null",
        IEnumerable<string> many => $"new string[] {{ {string.Join(", ", many.Select(Quoted))} }}",
        IReadOnlyDictionary<string, object?> map => "new System.Collections.Generic.Dictionary<string, object?> { "
            + string.Join(", ", map.Select(pair => $"[{Quoted(pair.Key)}] = {Untyped(name, pair.Value)}")) + " }",
        IEnumerable many and not string when many.Cast<object?>().ToArray() is var items =>
            $"{(AreAlike(items) ? "new[]" : "new object?[]")} {{ {string.Join(", ", items.Select(item => Untyped(name, item)))} }}",
        decimal number => SymbolDisplay.FormatPrimitive(number, true, false) + "m",
        double number when double.IsFinite(number) && number == Math.Floor(number) && Math.Abs(number) < 1e15 =>
            number.ToString("0.0", CultureInfo.InvariantCulture),
        double number => Simple(Text(number), SpecialType.System_Double)!,
        _ => SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false)
            ?? throw new ArgumentException(
                $"The parameter '{name}' is of type {value.GetType().Name}, which cannot be given to a notebook. Give a string, a boolean, a number, or a "
                    + "list or a dictionary of those."),
    };

    private static bool AreAlike(object?[] items) => items.Length > 0 && items.All(item => item is IConvertible && item.GetType() == items[0]?.GetType());

    private static string Quoted(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static string Text(object value) => value is bool flag ? (flag ? "true" : "false") : Convert.ToString(value, CultureInfo.InvariantCulture)!;

    private static string Told(object? value) => value switch
    {
        null => "null",
        string text => Quoted(text),
        IConvertible => Text(value),
        _ => "what is given",
    };

    private static string Remedy(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_Boolean } => "Give true or false.",
        { SpecialType: SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Decimal } => "Give a number such as 0.5.",
        { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_UInt64 } => "Give a whole number in its range.",
        { TypeKind: TypeKind.Enum } => $"Give one of {string.Join(", ", type.GetMembers().OfType<IFieldSymbol>().Select(field => field.Name).Take(10))}.",
        { Name: "DateOnly" or "DateTime" } => "Give a date such as 2024-05-31.",
        _ => "Give a string, a boolean, a number, or a list or a dictionary of those, as the notebook's cell tagged \"parameters\" declares it.",
    };
}
