namespace Attribution.Actors;

/// <summary>Reads kinds of bodies as the data files of the language layer write them.</summary>
internal static class ActorKinds
{
    /// <summary>The kind that <paramref name="kind"/> names; an organization where it is none of the others.</summary>
    public static ActorKind Parse(string kind) => kind switch
    {
        "government" => ActorKind.Government,
        "outlet" => ActorKind.Outlet,
        "group" => ActorKind.Group,
        _ => ActorKind.Organization,
    };
}
