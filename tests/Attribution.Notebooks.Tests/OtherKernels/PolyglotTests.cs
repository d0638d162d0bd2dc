using Attribution.Notebooks.Rendering;
using Attribution.Notebooks.Tests.Rendering;

namespace Attribution.Notebooks.Tests.OtherKernels;

public class PolyglotTests
{
    [Fact]
    public void The_convention_that_our_engine_reads_is_the_one_that_Polyglot_Notebooks_reads()
    {
        var painting = new Painting("Dawn");
        Assert.Equal("<b>Dawn</b>", Assert.Single(Polyglot.Render(painting), pair => pair.Key == MimeBundle.Html).Value);
        Assert.Equal(Renderer.Render(painting).Text(MimeBundle.Html), Polyglot.Render(painting)[MimeBundle.Html]);
    }

    [Fact]
    public void Without_the_convention_a_type_is_shown_otherwise() =>
        Assert.DoesNotContain("<i>sketch</i>", Polyglot.Render(new Sketch()).Values);
}
