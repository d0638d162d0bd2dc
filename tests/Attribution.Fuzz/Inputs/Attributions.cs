namespace Attribution.Fuzz.Inputs;

/// <summary>
/// News sentences with attributions of every build and of none that is right: sources, cues and contents in all orders,
/// fronted, split, nested, coordinated, relayed, in relative clauses, behind colons and dashes, and with pieces missing.
/// </summary>
internal static class Attributions
{
    private static readonly Grammar Rules = new(
        ("text",
        [
            "He said so.", "{sentence}", "{sentence} {sentence}", "{sentence} {sentence} {text}", "{sentence}\n\n{text}", "“{sentence}\n\n“{sentence}”",
            "Q: {sentence}\n\nA: {sentence}", "{name}: {sentence}\n\n{name}: {sentence}",
        ]),
        ("sentence",
        [
            "He said so.",
            "{Source} {cue} {that}{content}.", "{Source} {cue} {that}{content}.", "{Source} {cue} {that}{content}, {relay}.",
            "{Source} {cue} {content}, {linker} {sentence}",
            "“{Content},” {source} {cue}.", "“{Content},” {cue} {source}.", "“{Content},” {source} {cue}, “{content}.”",
            "“{Content},” {source} {cue}. “{Content}.”",
            "“{Content},” {source} {cue}, {cue} {that}{content}.", "“{Content}” {source} {cue} “{content}” {cue} {source}.",
            "{Content}, {source} {cue}.", "{Content}, {cue} {source}.", "{Content}, {source} {cue}, {content}.",
            "{Content}, {source} {cue}, {source} {cue}.", "{Content}, {relay}.",
            "According to {source}, {content}.", "According to {source}, {content}, {relay}.", "Per {source}, {content}.",
            "{Content}, according to {source}, {content}.", "{Relay}, {content}, {relay}.",
            "{Source}: “{content}.”", "{Source}: {content}", "{Source} {cue}: {content}", "{Source} – {content}", "{Source} — “{content}” — {cue}.",
            "“{Content}” – {source}", "{Content} ({source} {cue})", "({source} {cue} {that}{content})",
            "{Source}, who {cue} {that}{content}, {cue} {that}{content}.", "{Source}, whose {@utterances} {cue} {that}{content}, {content}.",
            "{Source}, which {cue} {content} to {outlet}, {cue} {content}.",
            "{Source} and {source} {cue} {that}{content} and {that}{content}.", "{Source} {cue} {that}{content} and {cue} {that}{content}.",
            "{Source}, {source} and {source} {cue} {content}.",
            "{Source} told {outlet} {that}{content}.", "{Source} told {source} {that}{content}, {source} {cue}.",
            "{Source} {cue} {source} {cue} {that}{content}.", "{Source} {cue} {source} of {content}.",
            "{Source} {denied} claims by {source} that {content}.", "{Source} {denied} {that}{content}.",
            "{Source} {denied} the claim, {cue} by {source}, that {content}.", "{Source}'s {@utterances} that {content} was {denied} by {source}.",
            "{It} {cue} that {content}.", "{It} {cue} {content}, {source} {cue}.", "{Content}, it is {cue}.", "{Source} is {cue} to {content}.",
            "{Source} did not {cue} {that}{content}.", "{Source} has {@cues} to {@cues} {content}.",
            "Asked whether {content}, {source} {cue} {that}{content}.", "In a {@utterances}, {source} {cue}: {content}.", "{Cue} {source}: {content}",
            "Did {source} {cue} {that}{content}?", "“{Content}?” {source} {cue}. “{Content}!”",
            "{Cue}.", "{Cue} {cue} {cue}.", "{Source}.", "{Content}.", "{Source} {source} {cue} {cue} {content}", "{That}{content}.",
            "{Cue} {that}{content}", "{Source} {cue}.", "{Source} {cue} {that}.", ", {source} {cue}, ", "{relay}.",
        ]),
        ("it", ["it is", "it was", "there are", "reports", "sources", "officials", "rumour has it", "it"]),
        ("linker", ["and", "but", "while", "as", "after", "because", "though", "who", "which", ";", "—", "although"]),
        ("that", ["", "that ", "that ", "whether ", "how ", "if ", "to ", "that, ", "why ", "of ", "as ", ": "]),
        ("relay",
        [
            "per Reuters", "per {outlet}", "{outlet} reported", "{outlet} reports", "according to {outlet}", "as {outlet} {cue}", "citing {source}",
            "{cue} {outlet}, citing {source}", "{source} told {outlet}", "via {outlet}",
        ]),
        ("denied", ["denied", "dismissed", "rejected", "refuted", "disputed", "has not denied", "called false", "rebuffed", "{@denial-words}"]),
        ("cue",
        [
            "said", "said", "told", "added", "says", "has said", "had not said", "may have said", "allegedly said", "wrote on X", "announced", "asked",
            "claimed", "warned", "denied", "knew", "thinks", "is believed", "according to",
            "{@cues}", "{@cues}", "{@cues}s", "{@cues}ed", "{@acts}", "said in a {@utterances}",
            "made the {@utterances}", "said, reading from a {@utterances},", "is quoted as saying", "was quoted by {outlet} as saying",
            "wrote in a {@utterances}", "declined to {@cues}", "said on Tuesday",
        ]),
        ("source",
        [
            "he", "she", "they", "Ann Lind", "Lind", "{name}", "{name}", "the {@roles}", "{@titles} {name}", "{name}, the {@roles} of {@countries},",
            "{name}, {count},", "a {@roles}", "two {@roles}s familiar with the matter", "{outlet}", "the {@institution-nouns}",
            "{@countries}", "{@countries}'s {@institution-nouns}", "the {@bodies}", "{@seats}", "a {@document-nouns}", "a {@document-nouns} by {source}",
            "{name} of {outlet}", "{source} and {source}", "{source}, who {cue} {content},", "sources", "people", "one {@person-nouns}",
            "who", "it", "we", "I", "", "“{name}”", "{name}’s {@roles}", "{@platforms}", "{name} ({outlet})", "a spokesman for {source}",
            "{@capital-bodies}", "{@epithets}",
        ]),
        ("name",
        [
            "Bo Hale", "{@given-names}", "{@given-names} {@given-names}", "{@given-names} {@places}", "{@given-names} {@name-links} {@places}",
            "{@given-names}-{@given-names}", "O’Neil", "van der Berg", "Mr {@given-names}", "{@given-names} X. {@places} Jr.",
        ]),
        ("outlet", ["Reuters", "{@outlets}", "{@outlets}", "the BBC", "{@platforms}", "state TV"]),
        ("count", ["40", "1,500", "two", "80%", "$4 million", "{@number-words}", "34 to 61", "about {@number-words} {@units}"]),
        ("content",
        [
            "the bridge was shut", "the bridge was shut", "it would open", "{count} people had left", "the council had voted", "to rebuild it",
            "“we go on”", "it was “over”", "", "yes", "this", "“so” and “so”",
            "{source} {cue} {that}{content}", "{source} {cue} {that}{content}", "“{content}”", "‘{content}’", "the plan was “{content}” and {content}",
            "{content} and that {content}", "{content}, {source} {cue}, {content}", "“{content},” {cue} {source}, “{content}”",
            "{content}, {relay}", "according to {source} {content}", "{source}: {content}", "claims by {source} that {content}",
            "the {@institution-nouns} of {@places} cost {count}", "{content} on {@calendar}", "{content} ({content})", "{content}; {content}",
            "{content}. {Content}", "{content} – {content} – {content}",
        ]));

    /// <summary>A few sentences; in one of four texts words are missing, doubled or out of place.</summary>
    public static string Make(Dice dice)
    {
        var text = Rules.Make(dice, "text");
        return dice.Chance(25) ? Disorder.Words(dice, text) : text;
    }

    /// <summary>One sentence.</summary>
    public static string Sentence(Dice dice) => Rules.Make(dice, "sentence");
}
