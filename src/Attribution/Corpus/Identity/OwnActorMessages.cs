using Attribution.Actors;

namespace Attribution.Corpus.Identity;

/// <summary>What is told of an <c>aliases.csv</c> that cannot be used: what was found, where, and what to do.</summary>
internal static class OwnActorMessages
{
    private static readonly string Kinds = string.Join(", ", Enum.GetNames<ActorKind>()).ToLowerInvariant();

    public static string LacksColumn(string path, string column) =>
        $"{path}, line 1: there is no column '{column}'. The first line must name the columns: name,actor,kind,role.";

    public static string NoSuchColumn(string path, string column) =>
        $"{path}, line 1: there is no use for a column '{column}'. The columns are name,actor,kind,role; kind and role may be left out.";

    public static string LacksName(string path, int line) =>
        $"{path}, line {line}: the row has no name. Put into 'name' what articles write, such as Obama.";

    public static string LacksActor(string path, int line, string name) =>
        $"{path}, line {line}: the row does not say who '{name}' is. Put the full name into 'actor', such as Barack Obama.";

    public static string NoSuchKind(string path, int line, string kind) =>
        $"{path}, line {line}: '{kind}' is no kind of actor. It is one of {Kinds}, or empty for what the program finds.";

    public static string NameTwice(string path, int line, string name) =>
        $"{path}, line {line}: an earlier row says otherwise of the name '{name}'. Keep one of them.";

    public static string TwoKinds(string path, string actor) =>
        $"{path}: the rows for the actor '{actor}' give it different kinds. Give it one kind, or the actors different names.";
}
