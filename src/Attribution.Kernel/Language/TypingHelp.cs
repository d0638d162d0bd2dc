using System.Text.Json.Nodes;
using Attribution.Kernel.Requests;
using Attribution.Kernel.Wire;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.QuickInfo;

namespace Attribution.Kernel.Language;

/// <summary>Help with code as it is typed: what could stand here, and what is it that stands here.</summary>
internal sealed class TypingHelp(Cells cells)
{
    private const string TypesKey = "_jupyter_types_experimental";

    private readonly string folder = Environment.CurrentDirectory;
    private int warm;

    /// <summary>
    /// Asks, beside all else, for help that nobody sees: the first answer takes longest. Told where a front end has come
    /// that has an editor; a program that only runs notebooks does without.
    /// </summary>
    internal void WarmUp()
    {
        if (Interlocked.Exchange(ref warm, 1) == 1)
            return;
        _ = Task.Run(async () =>
        {
            const string Code = "Console.WriteLine(\"\".Length)";
            if (await cells.Submissions.OpenAsync(Code).ConfigureAwait(false) is { } document)
            {
                await CompletionService.GetService(document)!.GetCompletionsAsync(document, Code.Length - 1).ConfigureAwait(false);
                await ItemAsync(document, Code.Length - 3).ConfigureAwait(false);
            }
        });
    }

    internal async Task<JsonObject> CompleteAsync(Request request)
    {
        string code = request.Text("code");
        int cursor = CodePoints.ToUtf16(code, request.Number("cursor_pos", int.MaxValue));
        if (await cells.Submissions.OpenAsync(code).ConfigureAwait(false) is not { } document)
            return Completed([], 0, 0);
        if (TextHelp.Of(code, cursor, folder, Environment.CurrentDirectory) is { } suggestions)
        {
            int length = suggestions.Count > 0 ? suggestions[0].Typed : 0;
            return Completed(suggestions, CodePoints.FromUtf16(code, cursor - length), CodePoints.FromUtf16(code, cursor));
        }

        CompletionService service = CompletionService.GetService(document)!;
        CompletionList list = await service.GetCompletionsAsync(document, cursor).ConfigureAwait(false);
        string typed = code[Math.Min(list.Span.Start, cursor)..cursor];
        Suggestion[] items =
        [
            .. list.ItemsList.Where(item => item.FilterText.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
                .OrderBy(item => !item.FilterText.StartsWith(typed, StringComparison.Ordinal))
                .Select(item => new Suggestion(item.DisplayText, item.Tags.FirstOrDefault()?.ToLowerInvariant() ?? "", typed.Length)),
        ];
        return Completed(items, CodePoints.FromUtf16(code, cursor - typed.Length), CodePoints.FromUtf16(code, cursor));
    }

    internal async Task<JsonObject> InspectAsync(Request request)
    {
        string code = request.Text("code");
        int cursor = CodePoints.ToUtf16(code, request.Number("cursor_pos", int.MaxValue));
        QuickInfoItem? item = null;
        if (await cells.Submissions.OpenAsync(code).ConfigureAwait(false) is { } document)
            item = await ItemAsync(document, cursor).ConfigureAwait(false);
        var data = new JsonObject();
        if (item is not null)
            data["text/plain"] = string.Join('\n', item.Sections.Select(section => section.Text.Trim()).Where(text => text.Length > 0));
        return new JsonObject { ["status"] = "ok", ["found"] = item is not null, ["data"] = data, ["metadata"] = new JsonObject() };
    }

    private static async Task<QuickInfoItem?> ItemAsync(Document document, int cursor)
    {
        QuickInfoService service = QuickInfoService.GetService(document)!;
        QuickInfoItem? item = null;
        foreach (int place in await PlacesAsync(document, cursor).ConfigureAwait(false))
            item ??= await service.GetQuickInfoAsync(document, place).ConfigureAwait(false);
        return item;
    }

    private static JsonObject Completed(IReadOnlyList<Suggestion> items, int start, int end) => new()
    {
        ["status"] = "ok",
        ["matches"] = new JsonArray([.. items.Select(item => JsonValue.Create(item.Text))]),
        ["cursor_start"] = start,
        ["cursor_end"] = end,
        ["metadata"] = new JsonObject { [TypesKey] = new JsonArray([.. items.Select(item => Typed(item, start, end))]) },
    };

    private static JsonObject Typed(Suggestion item, int start, int end) =>
        new() { ["start"] = start, ["end"] = end, ["text"] = item.Text, ["type"] = item.Kind };

    /// <summary>Where to look: at the cursor, before it, and, inside the arguments of a call, at the name of what is called.</summary>
    private static async Task<IEnumerable<int>> PlacesAsync(Document document, int cursor)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync().ConfigureAwait(false))!;
        var places = new List<int> { cursor };
        if (cursor == 0)
            return places;
        places.Add(cursor - 1);
        SyntaxNode? arguments = root.FindToken(cursor - 1).Parent?.FirstAncestorOrSelf<BaseArgumentListSyntax>();
        switch (arguments?.Parent)
        {
            case InvocationExpressionSyntax call:
                places.Add(call.Expression.GetLastToken().SpanStart);
                break;
            case ObjectCreationExpressionSyntax creation:
                places.Add(creation.Type.GetLastToken().SpanStart);
                break;
        }

        return places;
    }
}
