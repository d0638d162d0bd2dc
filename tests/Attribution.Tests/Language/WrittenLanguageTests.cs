using Attribution.Corpus;
using Attribution.Language;

namespace Attribution.Tests.Language;

public sealed class WrittenLanguageTests
{
    [Theory]
    [InlineData("German", "Der Rat der Stadt hat am Montag beschlossen, die alte Mühle am Fluss zu erhalten, wie die Bürgermeisterin sagte. Die "
        + "Arbeiten sollen im Herbst beginnen und "
        + "werden nach ihren Worten etwa drei Millionen kosten.")]
    [InlineData("French", "Le conseil municipal a décidé lundi de garder le vieux moulin au bord de la rivière, selon la maire. Les travaux, qui "
        + "doivent commencer à l’automne, coûteront "
        + "environ trois millions, a-t-elle dit aux journalistes.")]
    [InlineData("Spanish", "El ayuntamiento decidió el lunes conservar el viejo molino junto al río, según la alcaldesa. Las obras, que deben empezar "
        + "en otoño, costarán unos tres millones, "
        + "dijo a los periodistas de la ciudad después de la reunión.")]
    [InlineData("Russian or another language in Cyrillic", "Городской совет решил в понедельник сохранить старую мельницу у реки, сообщила мэр города.")]
    [InlineData("Japanese", "市議会は月曜日に川沿いの古い水車小屋を保存することを決めたと市長が述べました。工事は秋に始まる予定です。")]
    [InlineData("Chinese", "市议会星期一决定保留河边的旧磨坊，市长说工程将于秋天开始，费用约为三百万，反对派表示将向法院提起诉讼。")]
    [InlineData(null, "The council of the town decided on Monday to keep the old mill by the river, the mayor said. Die Arbeiten, as the Germans call "
        + "them, are to begin in autumn and will "
        + "cost about three million.")]
    [InlineData(null, "Der Rat tagt.")]
    [InlineData(null, "")]
    public void ALanguageIsToldByItsScriptAndItsCommonestWords(string? language, string text) => Assert.Equal(language, WrittenLanguage.OtherThanEnglish(text));

    [Fact]
    public void AnArticleInAnotherLanguageIsNamedAndNotAnalysed()
    {
        var folder = Directory.CreateTempSubdirectory("attribution-").FullName;
        var path = Path.Combine(folder, "mill.txt");
        File.WriteAllText(path, string.Concat(Enumerable.Repeat("Der Rat der Stadt hat am Montag beschlossen, die alte Mühle am Fluss zu erhalten. ", 4)));

        var corpus = NewsAnalyzer.Default.Read([path]);

        Directory.Delete(folder, recursive: true);
        Assert.Equal($"{path}: the text is in German, and only English is read. Leave it out, or use a translation.", Assert.Single(corpus.Problems).Message);
        Assert.Empty(corpus.Articles);
        Assert.Equal("mill", Assert.Single(corpus.Unanalysed).Id);
    }
}
