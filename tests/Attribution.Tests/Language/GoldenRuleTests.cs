namespace Attribution.Tests.Language;

/// <summary>
/// What each of the 52 golden rules of the pragmatic segmenter asks for, in sentences of our own; bars stand between the
/// sentences. The rules' own texts are scored by the training project's command <c>score</c>.
/// </summary>
public sealed class GoldenRuleTests
{
    [Theory]
    [InlineData(1, "The ferry sailed.| It was full.")]
    [InlineData(2, "Where is the key?| Ask Nora.")]
    [InlineData(3, "Look out!| A cart is coming.")]
    [InlineData(4, "The letter is signed Nora K. Vance.")]
    [InlineData(5, "The table stands on p. 31.")]
    [InlineData(6, "Have Vance and co. left the yard?")]
    [InlineData(7, "The yard belonged to Vance, Hale & Co. in those days.")]
    [InlineData(8, "Leave it to Vance and co.| They will know.")]
    [InlineData(9, "The yard belonged to Vance, Hale & Co.| It was sold in May.")]
    [InlineData(10, "Snow fell on Mt. Arden at night.")]
    [InlineData(11, "The market at St. Anne's Gate is on 9th st. by the river.")]
    [InlineData(12, "This was Hale Jr.'s boat.")]
    [InlineData(13, "She toured the U.S.A. in spring.")]
    [InlineData(14, "Norway is not in the E.U.| Did you know?")]
    [InlineData(15, "He was born in the U.S.| Where was she born?")]
    [InlineData(16, "He wrote to the U.S. Treasury in March.")]
    [InlineData(17, "He has taught in the U.S. since the war.")]
    [InlineData(18, "At 7 a.m. Mrs. Hale opened the shop.| She closed it at 8 P.M.| Mrs. Hale was tired.")]
    [InlineData(19, "The lamp costs $45.50 without the shade.")]
    [InlineData(20, "The lamp costs $45.50.| It is broken.")]
    [InlineData(21, "She paints boats (She was a sailor for ten years.) at the old dock.")]
    [InlineData(22, "Write to Nora.Vance@example.org.| She answers at once.")]
    [InlineData(23, "The map is at https://www.example.org/a.50.b/old_map.html.| Print it out.")]
    [InlineData(24, "He looked up, 'It is raining.' he said.")]
    [InlineData(25, "He looked up, \"It is raining.\" he said.")]
    [InlineData(26, "He looked up, \"It is raining.\"| She fetched the umbrella.")]
    [InlineData(27, "Stop!!| The bridge is out.")]
    [InlineData(28, "What??| Who says so?")]
    [InlineData(29, "Here!?| Are you sure?")]
    [InlineData(30, "Here?!| Are you sure?")]
    [InlineData(31, "1.) Empty the tank| 2.) Close the valve")]
    [InlineData(32, "1.) Empty the tank.| 2.) Close the valve.")]
    [InlineData(33, "1) Empty the tank| 2) Close the valve")]
    [InlineData(34, "1) Empty the tank.| 2) Close the valve.")]
    [InlineData(35, "1. Empty the tank| 2. Close the valve")]
    [InlineData(36, "1. Empty the tank.| 2. Close the valve.")]
    [InlineData(37, "• 9. Empty the tank| • 10. Close the valve")]
    [InlineData(38, "⁃9. Empty the tank| ⁃10. Close the valve")]
    [InlineData(39, "a. Empty the tank| b. Close the valve| c. Call the yard")]
    [InlineData(40, "The harbour wall was broken\nin two places by the storm.")]
    [InlineData(41, "There was ice \nin the river.")]
    [InlineData(42, "boats|\nropes and anchors|\nsails, masts")]
    [InlineData(43, "The wreck lies at N°. 2031.118.407.| Divers know the place.")]
    [InlineData(44, "He writes for Yahoo! about boats.")]
    [InlineData(45, "They asked only you and I.| Was Nora I. Vance there?")]
    [InlineData(46, "The captain wrote that at sea “every star is a neighbour. . . .”")]
    [InlineData(47, "\"The yard [...] was the pride of the town [...]\" (Hale 12).")]
    [InlineData(48, "Nobody knows what became of the third boat and its crew . . . .| Two came home.")]
    [InlineData(49, "He never said so....| He went home.")]
    [InlineData(50, "The bell rang ... no, it only shook...then . . . as I listened . . . I heard a gull.")]
    [InlineData(51, "The song that was lost . . . had been that of the rope makers.| . . . The tune was not forgotten. . . .")]
    [InlineData(52, "The tide is out.|Today is Friday.|Mr. Hale sold the boat for 2,500.|That is cheap.")]
    public void TheTextIsCutAsTheRuleAsks(int rule, string text)
    {
        var expected = text.Split('|').Select(sentence => sentence.Trim());
        var found = Annotate.Sentences(text.Replace("|", "", StringComparison.Ordinal));
        Assert.True(expected.SequenceEqual(found), $"rule {rule}: {string.Join(" | ", found)}");
    }
}
