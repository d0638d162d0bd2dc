using Attribution.Language;

namespace Attribution.Quotes;

/// <summary>Which tokens of a document the rules take for cues, sources and relays.</summary>
internal sealed class KnownParts
{
    private readonly QuoteDraft?[] cue;
    private readonly bool[] source;
    private readonly bool[] relay;

    /// <summary>Lays the parts of <paramref name="rules"/> over a document of <paramref name="tokens"/> tokens.</summary>
    public KnownParts(int tokens, List<QuoteDraft> rules)
    {
        cue = new QuoteDraft?[tokens];
        source = new bool[tokens];
        relay = new bool[tokens];
        foreach (var rule in rules)
        {
            if (rule.Cue is { } own)
            {
                for (var i = own.First; i < own.End; i++) cue[i] ??= rule;
            }
            if (rule.Source is { } phrase) source.AsSpan(phrase.First, phrase.End - phrase.First).Fill(true);
            if (rule.Relay is { Phrase: var named }) relay.AsSpan(named.First, named.Length).Fill(true);
        }
    }

    /// <summary>The rules' quote whose cue shares a token with <paramref name="range"/>.</summary>
    public QuoteDraft? RuleAt(TokenRange range)
    {
        for (var i = range.First; i < range.End; i++) if (cue[i] is { } rule) return rule;
        return null;
    }

    /// <summary>Whether <paramref name="range"/> begins inside a source.</summary>
    public bool IsInSource(TokenRange range) => source[range.First];

    /// <summary>Whether <paramref name="range"/> shares a token with a relay.</summary>
    public bool IsInRelay(TokenRange range) => relay.AsSpan(range.First, range.Length).Contains(true);
}
