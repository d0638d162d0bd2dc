using Attribution.Language;

namespace Attribution.Tests.Language;

public sealed class TaggingTests
{
    [Theory]
    [InlineData("The mayor said on Monday that she had not seen the report.", "DT NN VBD IN NNP IN PRP VBD RB VBN DT NN .")]
    [InlineData("Bo Reed denied it.", "NNP NNP VBD PRP .")]
    [InlineData("Two officials were asked to leave.", "CD NNS VBD VBN TO VB .")]
    [InlineData("The claims are “false,” he says.", "DT NNS VBP `` JJ , '' PRP VBZ .")]
    [InlineData("Chile’s foreign ministry rejects the plan.", "NNP POS JJ NN VBZ DT NN .")]
    public void TokensHavePennTreebankTags(string text, string tags) =>
        Assert.Equal(tags, string.Join(' ', Annotate.Text(text).Tokens.Select(token => token.Tag)));

    [Theory]
    [InlineData("She has said that the mills will close.", "Pron Aux Verb Sconj Det Noun Aux Verb Punct")]
    [InlineData("Ann Reed is the mayor of Tarn.", "Propn Propn Aux Det Noun Adp Propn Punct")]
    public void TokensHaveUniversalPartsOfSpeech(string text, string parts) =>
        Assert.Equal(parts, string.Join(' ', Annotate.Text(text).Tokens.Select(token => token.Pos)));

    [Theory]
    [InlineData("said", "VBD", "say")]
    [InlineData("denies", "VBZ", "deny")]
    [InlineData("planned", "VBD", "plan")]
    [InlineData("making", "VBG", "make")]
    [InlineData("accused", "VBN", "accuse")]
    [InlineData("added", "VBD", "add")]
    [InlineData("told", "VBD", "tell")]
    [InlineData("risen", "VBN", "rise")]
    [InlineData("Women", "NNS", "woman")]
    [InlineData("countries", "NNS", "country")]
    [InlineData("crises", "NNS", "crisis")]
    [InlineData("glass", "NN", "glass")]
    [InlineData("were", "VBD", "be")]
    [InlineData("n’t", "RB", "not")]
    [InlineData("better", "JJR", "good")]
    [InlineData("Reuters", "NNP", "Reuters")]
    [InlineData("left", "JJ", "left")]
    [InlineData("left", "VBD", "leave")]
    public void AWordHasItsDictionaryForm(string word, string tag, string lemma) => Assert.Equal(lemma, Lemmatizer.Lemma(word, tag));

    [Fact]
    public void TagsAreInterned() =>
        Assert.All(Annotate.Text("Ann Reed left.").Tokens, token => Assert.Same(string.IsInterned(token.Tag), token.Tag));
}
