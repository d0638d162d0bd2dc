using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Tests.Language;

public sealed class GazetteerTests
{
    [Theory]
    [InlineData("the AP reported", 4, "associated-press", "AP")]
    [InlineData("The New York Times", 4, "new-york-times", "New York Times")]
    [InlineData("The Guardian wrote", 4, "the-guardian", "Guardian")]
    [InlineData("per Reuters.", 4, "reuters", "Reuters")]
    [InlineData("China’s foreign ministry", 0, "china", "China")]
    [InlineData("the U.S. said", 4, "united-states", "U.S.")]
    [InlineData("North Korean troops", 0, "north-korea", "North Korean")]
    [InlineData("in Kuwait City today", 3, "kuwait", "Kuwait City")]
    [InlineData("the Kremlin denied", 4, "kremlin", "Kremlin")]
    [InlineData("the People’s Daily", 4, "peoples-daily", "People’s Daily")]
    [InlineData("the RFE/RL service", 4, "radio-free-europe-radio-liberty", "RFE/RL")]
    public void A_form_is_found_where_it_starts(string text, int start, string key, string form)
    {
        var match = NewsLexicon.Default.Gazetteer.Match(text, start);
        Assert.NotNull(match);
        Assert.Equal((key, form), (match.Value.Key, match.Value.Span.Of(text)));
    }

    [Theory]
    [InlineData("Guardian angels", 0)]
    [InlineData("Reutersville", 0)]
    [InlineData("Chinatown", 0)]
    [InlineData("bathe Guardian", 6)]
    [InlineData("", 0)]
    public void Other_words_are_no_form(string text, int start) => Assert.Null(NewsLexicon.Default.Gazetteer.Match(text, start));

    [Fact]
    public void A_weak_form_is_marked() => Assert.True(NewsLexicon.Default.Gazetteer.Match("told the Post that", 9)!.Value.Weak);

    [Fact]
    public void The_wanted_sense_decides_between_entries()
    {
        Assert.Null(NewsLexicon.Default.Gazetteer.Match("Beijing said", 0, GazetteerSense.Outlet));
        Assert.Equal(GazetteerSense.Capital, NewsLexicon.Default.Gazetteer.Match("Beijing said", 0, GazetteerSense.Capital)!.Value.Sense);
    }

    [Theory]
    [InlineData("spokesmen", RoleClass.Voice)]
    [InlineData("Prime Minister", RoleClass.Office)]
    [InlineData("nurses", RoleClass.Job)]
    public void Roles_are_read_in_any_case_and_number(string words, object expected) =>
        Assert.Equal((RoleClass)expected, NewsLexicon.Default.Roles.Find(words)!.Class);

    [Theory]
    [InlineData("polls", true)]
    [InlineData("study", true)]
    [InlineData("studies", true)]
    [InlineData("ministers", false)]
    public void Document_nouns_are_read_in_both_numbers(string noun, bool expected) =>
        Assert.Equal(expected, SourceWords.IsDocument(noun));

    [Fact]
    public void Every_country_and_outlet_is_reached_by_its_key()
    {
        foreach (var file in new[] { "countries.tsv", "outlets.tsv", "seats.tsv", "bodies.tsv" })
        {
            foreach (var row in Lexicon.Rows(file)) Assert.NotNull(NewsLexicon.Default.Gazetteer.Find(row[0]));
        }
    }
}
