using Attribution.Display;

namespace Attribution.Tests.Display;

public sealed class HtmlTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a spokesperson of the organization", "a spokesperson of the organization")]
    [InlineData("twelve letters and 2025-04-09 stay", "twelve letters and 2025-04-09 stay")]
    [InlineData("see 000_1f446cfa05ec9ddb there", "see <span class=\"long\">000_1f446cfa05ec9ddb</span> there")]
    [InlineData("see https://post.example/quay/and/more/of/it", "see <span class=\"long\">https://post.example/quay/and/more/of/it</span>")]
    [InlineData("<b>a_very_long_word_without_a_digit", "<span class=\"long\">&lt;b&gt;a_very_long_word_without_a_digit</span>")]
    public void OnlyWordsTooLongForAColumnMayBreak(string text, string html) => Assert.Equal(html, Html.EncodeBreakable(text));
}
