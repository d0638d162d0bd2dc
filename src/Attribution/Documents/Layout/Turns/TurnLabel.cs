namespace Attribution.Documents.Layout.Turns;

/// <summary>In which way a turn of speech is opened.</summary>
internal enum LabelKind
{
    /// <summary>A name that may be anything: "Bill:", "Total cost:".</summary>
    Name,

    /// <summary>A title or an office with a name, a role alone, or a name with its role: "MS. ORME:", "Moderator:", "ANN REED, ANCHOR:".</summary>
    Speaker,

    /// <summary>A name between two brackets: "((WN))".</summary>
    Bracketed,

    /// <summary>"Q".</summary>
    Question,

    /// <summary>"A".</summary>
    Answer,

    /// <summary>A name or its initials without a mark behind them, in an interview whose questions are marked.</summary>
    Bare,

    /// <summary>A question that nothing but its form and emphasis marks.</summary>
    UnmarkedQuestion,

    /// <summary>The answer behind it.</summary>
    UnmarkedAnswer,
}

/// <summary>What the ways in which turns are opened say.</summary>
internal static class LabelKinds
{
    extension(LabelKind kind)
    {
        /// <summary>Whether it opens what a questioner says.</summary>
        public bool Asks => kind is LabelKind.Question or LabelKind.UnmarkedQuestion;
    }
}

/// <summary>What opens a turn of speech in a transcript or an interview.</summary>
/// <param name="Whole">All of it, from the paragraph's first character to the last one before what is said; empty where nothing is written.</param>
/// <param name="Name">Who speaks, without titles' brackets, role and marks; empty where nobody is told.</param>
/// <param name="Mark">The colon; empty without one.</param>
/// <param name="Kind">In which way.</param>
internal readonly record struct TurnLabel(TextSpan Whole, TextSpan Name, TextSpan Mark, LabelKind Kind);
