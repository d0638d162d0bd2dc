using Attribution.Actors.Names;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Sources;

/// <summary>
/// "posts on Telegram", "social media users", "a video shared on X"; not "a Telegram spokesman", nor "a tweet by Reed", which is Reed's, nor
/// "the ministry's Facebook page", which is the ministry's.
/// </summary>
internal static class SocialMedia
{
    private static readonly WordSet Posts = ActorWords.Set("posts-and-users");

    private static readonly WordSet Accounts = ActorWords.Set("accounts-of-platforms");

    public static Speaker? Read(SourceContext context, SourcePhrase phrase)
    {
        var words = context.Words;
        var isPost = Posts.Contains(words[phrase.Head]);
        if (!isPost && (words.Lexicon.IsPeople(words[phrase.Head]) || words.Lexicon.Roles.Find(words[phrase.Head]) is not null)) return null;
        if ((isPost || Utterance.IsStatement(words[phrase.Head])) && Makers.Of(context, phrase) is not null) return null;
        if (Accounts.Contains(words[phrase.Head]) && Holder(context, phrase) is { } account) return account;
        if (IsFirm(context, phrase)) return context.Nameless(phrase, SourceKind.Institution, "a platform that speaks for itself");
        for (var i = phrase.First; i < phrase.NameEnd; i++)
        {
            if (context.Names.At(i)?.Entry is { Sense: GazetteerSense.Platform }) return context.Nameless(phrase, SourceKind.SocialMedia, "platform");
            if (words.Is(i, "social") && words.IsAny(i + 1, "media", "networks", "network"))
                return context.Nameless(phrase, SourceKind.SocialMedia, "social media");
        }
        return isPost ? context.Nameless(phrase, SourceKind.SocialMedia, "posts of users") : null;
    }

    /// <summary>"Facebook said it had removed the page": the firm, not what its users write "on Facebook".</summary>
    private static bool IsFirm(SourceContext context, SourcePhrase phrase) =>
        context.Names.Starting(phrase.First) is { } name && name.End == phrase.NameEnd && PlatformFirms.Is(context.Words, name);

    /// <summary>Whose the account is: "the ministry’s Facebook page", "the airline’s account"; null where that is not told.</summary>
    private static Speaker? Holder(SourceContext context, SourcePhrase phrase)
    {
        if (Makers.Of(context, phrase) is { } named) return DocumentSource.Made(context, named, "account of a named holder", isAuthor: true);
        for (var i = phrase.First + 1; i < phrase.Head; i++)
        {
            if (context.Words.IsPossessive(i)) return context.Affiliated(phrase, SourceKind.Document, "account of a holder without a name");
        }
        return null;
    }
}
