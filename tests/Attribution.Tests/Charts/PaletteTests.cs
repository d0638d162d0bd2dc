using Attribution.Actors;
using Attribution.Charts;
using Attribution.Claims;
using Attribution.Quotes;

namespace Attribution.Tests.Charts;

/// <summary>Simulates colour blindness after Machado, Oliveira and Fernandes (2009), at full severity, and measures differences in CIE 1976 L*a*b*.</summary>
public sealed class PaletteTests
{
    private static readonly Dictionary<string, double[,]> Sights = new()
    {
        ["normal"] = new double[,] { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } },
        ["protanopia"] = new[,] { { 0.152286, 1.052583, -0.204868 }, { 0.114503, 0.786281, 0.099216 }, { -0.003882, -0.048116, 1.051998 } },
        ["deuteranopia"] = new[,] { { 0.367322, 0.860646, -0.227968 }, { 0.280085, 0.672501, 0.047413 }, { -0.011820, 0.042940, 0.968881 } },
        ["tritanopia"] = new[,] { { 1.255528, -0.076749, -0.178779 }, { -0.078411, 0.930809, 0.147602 }, { 0.004733, 0.691367, 0.303900 } },
    };

    public static TheoryData<string> AllSights => [.. Sights.Keys];

    [Theory]
    [MemberData(nameof(AllSights))]
    public void VoicesAndSourceKindsAreToldApart(string sight)
    {
        Swatch[][] sets = [[.. Palette.Voices.Select(Palette.Of)], [.. Palette.SourceKinds.Select(Palette.Of)]];
        foreach (var set in sets)
        {
            foreach (var one in set)
            {
                foreach (var other in set.Where(other => other != one))
                {
                    var distance = Distance(one.Color, other.Color, Sights[sight]);
                    Assert.True(distance >= 24, $"{one.Name} and {other.Name} differ by {distance:0.0} only.");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(AllSights))]
    public void FramingsAreToldApartByColourOrHatching(string sight)
    {
        foreach (var one in Palette.Framings)
        {
            foreach (var other in Palette.Framings.Where(other => other != one && other.Pattern == one.Pattern))
            {
                var distance = Distance(one.Color, other.Color, Sights[sight]);
                Assert.True(distance >= 24, $"{one.Name} and {other.Name} differ by {distance:0.0} only.");
            }
        }
    }

    /// <summary>Very light and very dark parts have an outline, which is looked at as well.</summary>
    [Theory]
    [MemberData(nameof(AllSights))]
    public void PartsStandOutFromLightAndDarkPages(string sight)
    {
        Swatch[] all = [.. Palette.Voices.Select(Palette.Of), .. Palette.SourceKinds.Select(Palette.Of), .. Palette.Framings, Palette.Denial, Palette.Relay];
        foreach (var swatch in all)
        {
            var onDark = ChartTheme.Dark.GetValueOrDefault(swatch.Color, swatch.Color);
            Assert.InRange(Distance(swatch.Color, ChartTheme.Paper, Sights[sight]), 9, double.MaxValue);
            Assert.InRange(Distance(onDark, ChartTheme.Dark[ChartTheme.Paper], Sights[sight]), 20, double.MaxValue);
        }
        Assert.InRange(Distance(ChartTheme.Edge, ChartTheme.Paper, Sights[sight]), 40, double.MaxValue);
        Assert.InRange(Distance(ChartTheme.Edge, ChartTheme.Dark[ChartTheme.Paper], Sights[sight]), 40, double.MaxValue);
    }

    /// <summary>Pages swap colours by their value, so a part's colour must be none of those, unless the part is meant to change.</summary>
    [Fact]
    public void OnlyTheColoursAroundTheDataChangeOnDarkPages()
    {
        var parts = Palette.Voices.Select(Palette.Of).Concat(Palette.SourceKinds.Select(Palette.Of)).Concat(Palette.Framings);
        Assert.All(parts.SelectMany(part => new[] { part.Color, part.Ink }.Where(_ => part.Color != ChartTheme.Strong)),
            color => Assert.DoesNotContain(color, ChartTheme.Dark.Keys));
    }

    [Fact]
    public void EveryVoiceAndKindHasAPlaceAndTheFramesName()
    {
        Assert.Equal(Enum.GetValues<Voice>().Order(), Palette.Voices.Order());
        Assert.Equal(Enum.GetValues<SourceKind>().Order(), Palette.SourceKinds.Order());
        Assert.All(Palette.Voices, voice => Assert.Equal(EnumWords.Of(voice), Palette.Of(voice).Name));
        Assert.All(Palette.SourceKinds, kind => Assert.Equal(EnumWords.Of(kind), Palette.Of(kind).Name));
        Assert.All(Enum.GetValues<QuoteKind>(), kind => Assert.Equal(EnumWords.Of(kind), Palette.Of(kind).Name));
    }

    private static double Distance(string one, string other, double[,] sight)
    {
        var (a, b) = (Lab(one, sight), Lab(other, sight));
        return Math.Sqrt(a.Zip(b, (x, y) => (x - y) * (x - y)).Sum());
    }

    private static double[] Lab(string color, double[,] sight)
    {
        var rgb = new[] { 1, 3, 5 }.Select(at => Linear(Convert.ToInt32(color.Substring(at, 2), 16) / 255d)).ToArray();
        var seen = Enumerable.Range(0, 3).Select(row => Math.Clamp(Enumerable.Range(0, 3).Sum(column => sight[row, column] * rgb[column]), 0, 1)).ToArray();
        var x = F((0.4124564 * seen[0] + 0.3575761 * seen[1] + 0.1804375 * seen[2]) / 0.95047);
        var y = F(0.2126729 * seen[0] + 0.7151522 * seen[1] + 0.0721750 * seen[2]);
        var z = F((0.0193339 * seen[0] + 0.1191920 * seen[1] + 0.9503041 * seen[2]) / 1.08883);
        return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
    }

    private static double Linear(double channel) => channel <= 0.04045 ? channel / 12.92 : Math.Pow((channel + 0.055) / 1.055, 2.4);

    private static double F(double t) => t > 0.008856 ? Math.Cbrt(t) : 7.787 * t + 16 / 116d;
}
