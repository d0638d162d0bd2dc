using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using Attribution.Notebooks.Format;
using Attribution.Notebooks.Rendering.Shapes;

namespace Attribution.Notebooks.Rendering;

/// <summary>
/// Shows a value by what its type says of itself, never by knowing the type: formatters of a source named by an
/// attribute (the convention of .NET Interactive), else <c>ToHtml()</c> (that of Verso); else by formatters that a loaded assembly
/// declares for types of others; else by its shape. There is plain text in any case.
/// </summary>
internal static class Renderer
{
    /// <summary>The longest text of a value: no front end shows more, and JSON cannot hold much more.</summary>
    private const int MostCharacters = 20_000_000;

    private static readonly ConcurrentDictionary<Type, ITypeRenderer[]> Known = new();

    internal static MimeBundle Render(object? value)
    {
        return Optional.Unwrap(value) is { } held ? Own(held) ?? Declared(held) ?? Generic(held) : MimeBundle.OfText(PlainText.Of((object?)null));
    }

    /// <summary>Whether somebody says how values of a type are shown.</summary>
    internal static bool IsShownByOthers(Type type) => Known.GetOrAdd(type, Find).Length > 0 || DeclaredFormatters.Find(type).Length > 0;

    /// <summary>The value as its type says; null where it says nothing.</summary>
    private static MimeBundle? Own(object value) =>
        Known.GetOrAdd(value.GetType(), Find) is { Length: > 0 } renderers ? Written(value, renderers) : null;

    /// <summary>The value as an assembly says that declares formatters for its type; null where none does.</summary>
    private static MimeBundle? Declared(object value)
    {
        if (DeclaredFormatters.Find(value.GetType()) is not { Length: > 0 } renderers)
            return null;
        try
        {
            return Written(value, renderers);
        }
        catch (Exception e) when (e is MissingMemberException or TypeLoadException or FileLoadException)
        {
            // The notebook brought another version of the library than the formatters were made for.
            return null;
        }
    }

    private static MimeBundle Generic(object value)
    {
        var (text, html) = GenericValue.Of(value);
        MimeBundle bundle = Plain(text);
        return html is null ? bundle : With(bundle, MimeBundle.Html, html);
    }

    private static MimeBundle Written(object value, ITypeRenderer[] renderers)
    {
        var written = renderers.Select(renderer => (renderer.MimeType, Text: renderer.Render(value))).Where(one => one.Text is not null).ToList();
        // Plain text is part of every bundle, also where the formatters have none.
        MimeBundle bundle = written.Exists(one => one.MimeType == MimeBundle.PlainText) ? new MimeBundle([]) : Plain(PlainText.Of(value));
        return written.Aggregate(bundle, (all, one) => With(all, one.MimeType, one.Text!));
    }

    private static MimeBundle Plain(string text) => MimeBundle.OfText(text.Length <= MostCharacters ? text
        : string.Concat(text.AsSpan(0, MostCharacters), "… the rest was dropped."));

    private static MimeBundle With(MimeBundle bundle, string mime, string text) => text.Length <= MostCharacters
        ? bundle.With(mime, MimeBundle.IsJson(mime) ? Parse(mime, text) : Json.OfString(text))
        : throw new FormatException($"What is shown has {text.Length} characters of {mime}, and at most {MostCharacters} can be. Show a part of it.");

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
