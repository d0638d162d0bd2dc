using Attribution.Actors;
using Attribution.Corpus;

namespace Attribution.Tests.Corpus.Identity;

/// <summary>The aliases.csv beside articles.</summary>
public sealed class OwnActorsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("aliases-").FullName;

    public OwnActorsTests()
    {
        Write("a.txt", "Ines Okafor said the harbour was safe.");
        Write("b.txt", "Bram Okafor said the match was hard.");
        Write("c.txt", "Okafor said the pumps had failed. Tarn Water said it was late.");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void ItsRowsSayWhoANameIs()
    {
        Write("aliases.csv", "name,actor,kind,role\nOkafor,Bram Okafor,person,striker\nTarn Water,Tarn Water Board,government,\n");

        var corpus = Read();

        Assert.Empty(corpus.Problems);
        Assert.Equal(3, corpus.Articles.Length);
        var striker = corpus.Actors.Single(actor => actor.Name == "Bram Okafor");
        Assert.Equal((2, 2, "striker"), (striker.Documents, striker.Quotes, striker.Role));
        Assert.Equal(ActorKind.Government, corpus.Actors.Single(actor => actor.Name == "Tarn Water Board").Kind);
        Assert.Empty(corpus.Questions);
    }

    [Fact]
    public void ItIsNeitherAnArticleNorLeftOut()
    {
        Write("aliases.csv", "name,actor\nOkafor,Bram Okafor\n");

        Assert.Null(Read().Note);
    }

    [Theory]
    [InlineData("name,kind\nOkafor,person\n", ", line 1: there is no column 'actor'. The first line must name the columns: name,actor,kind,role.")]
    [InlineData("name,actor,title\nOkafor,Bram Okafor,x\n",
        ", line 1: there is no use for a column 'title'. The columns are name,actor,kind,role; kind and role may be left out.")]
    [InlineData("name,actor\nOkafor,\n", ", line 2: the row does not say who 'Okafor' is. Put the full name into 'actor', such as Barack Obama.")]
    [InlineData("name,actor\n,Bram Okafor\n", ", line 2: the row has no name. Put into 'name' what articles write, such as Obama.")]
    [InlineData("name,actor,kind\n\"Tarn\nWater\",Tarn,person\nOkafor,Bram Okafor,man\n",
        ", line 4: 'man' is no kind of actor. It is one of person, organization, government, country, outlet, group, or empty for what the program finds.")]
    [InlineData("name,actor\nOkafor,Bram Okafor\nokafor,Ines Okafor\n", ", line 3: an earlier row says otherwise of the name 'okafor'. Keep one of them.")]
    [InlineData("name,actor,kind\nOkafor,Bram,person\nBram,Bram,outlet\n",
        ": the rows for the actor 'Bram' give it different kinds. Give it one kind, or the actors different names.")]
    public void WhatCannotBeUsedIsToldAndTheArticlesAreReadWithoutIt(string table, string message)
    {
        Write("aliases.csv", table);

        var corpus = Read();

        Assert.Equal(Path.Combine(folder, "aliases.csv") + message, Assert.Single(corpus.Problems).Message);
        Assert.Equal(3, corpus.Articles.Length);
    }

    private NewsCorpus Read() => new NewsAnalyzer().Read([folder]);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);
}
