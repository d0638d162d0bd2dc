namespace Attribution.Actors.Names;

/// <summary>What a name names, as the model tells it.</summary>
internal enum NameClass : byte
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A company, government, agency, outlet, party, team or other body.</summary>
    Organization,

    /// <summary>A country, region, city, street, building or water.</summary>
    Place,

    /// <summary>A people, language, event, work, law, product or anything else with a name.</summary>
    Other,
}
