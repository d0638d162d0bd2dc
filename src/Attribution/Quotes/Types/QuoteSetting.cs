namespace Attribution.Quotes.Types;

/// <summary>How sure the program must be of a quote to keep it.</summary>
public enum QuoteSetting
{
    /// <summary>Keeps what may be a quote, and many attitudes and acts that border on one.</summary>
    Recall,

    /// <summary>Keeps what is rather a quote than not: as few false as missed ones.</summary>
    Balanced,

    /// <summary>Keeps what is surely a quote; some are missed.</summary>
    Precise,
}
