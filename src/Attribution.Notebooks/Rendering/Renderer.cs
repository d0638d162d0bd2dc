using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using Attribution.Notebooks.Format;

namespace Attribution.Notebooks.Rendering;

/// <summary>
/// Shows a value by what its type says of itself, never by knowing the type: formatters of a source named by an
/// attribute (the convention of .NET Interactive), else <c>ToHtml()</c> (that of Verso), and plain text in any case.
/// </summary>
internal static class Renderer
{
    /// <summary>The longest text of a value: no front end shows more, and JSON cannot hold much more.</summary>
    private const int MostCharacters = 20_000_000;

    private static readonly ConcurrentDictionary<Type, ITypeRenderer[]> Known = new();

    internal static MimeBundle Render(object? value)
    {
        string plain = PlainText.Of(value);
        MimeBundle bundle = MimeBundle.OfText(plain.Length <= MostCharacters ? plain
            : string.Concat(plain.AsSpan(0, MostCharacters), "… the rest was dropped."));
        if (value is null)
            return bundle;
        foreach (ITypeRenderer renderer in Known.GetOrAdd(value.GetType(), Find))
        {
            if (renderer.Render(value) is { } text)
            {
                if (text.Length > MostCharacters)
                    throw new FormatException(
                        $"What is shown has {text.Length} characters of {renderer.MimeType}, and at most {MostCharacters} can be. Show a part of it.");
                bundle = bundle.With(renderer.MimeType, MimeBundle.IsJson(renderer.MimeType) ? Parse(renderer.MimeType, text) : Json.OfString(text));
            }
        }

        return bundle;
    }

    private static ITypeRenderer[] Find(Type type)
    {
        if (FormatterSource.Find(type) is { Length: > 0 } formatters)
            return formatters;
        MethodInfo? toHtml = type.GetMethod("ToHtml", BindingFlags.Public | BindingFlags.Instance, []);
        return toHtml is null || toHtml.ReturnType == typeof(void) || toHtml.ContainsGenericParameters ? [] : [new HtmlMethod(toHtml)];
    }

    private static JsonElement Parse(string mime, string text)
    {
        try
        {
            return Json.Parse(text);
        }
        catch (JsonException e)
        {
            throw new FormatException($"A formatter for {mime} wrote something that is not JSON.", e);
        }
    }

    private sealed class HtmlMethod(MethodInfo method) : ITypeRenderer
    {
        public string MimeType => MimeBundle.Html;

        public string? Render(object value) => method.Invoke(value, BindingFlags.DoNotWrapExceptions, null, null, null)?.ToString();
    }
}
