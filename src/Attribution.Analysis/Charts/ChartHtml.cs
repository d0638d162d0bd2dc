using Attribution.Display;

namespace Attribution.Charts;

/// <summary>Writes charts as HTML.</summary>
internal static class ChartHtml
{
    private static readonly Lazy<string> Theme = new(() =>
    {
        var code = EmbeddedText.Read("news-chart.js").ReplaceLineEndings("\n");
        return code[code.IndexOf("function", StringComparison.Ordinal)..];
    });

    /// <summary>
    /// A fragment for a page that may lack Plotly. It follows the reader's colour scheme, with a ground of its own: the page around it may
    /// be of another.
    /// </summary>
    public static string Fragment(NewsChart chart)
    {
        var question = chart.Question.Length == 0 ? "" : $"<div style=\"padding:0 10px\">{Html.Encode(chart.Question)}</div>";
        return Fragment(
            chart.FigureJson, chart.Title + ". " + chart.AltText, chart.AltText,
            $"<strong style=\"display:block;font-size:15px;padding:0 10px\">{Html.Encode(chart.Title)}</strong>\n{question}\n");
    }

    /// <summary>A fragment for a figure that has its words in itself.</summary>
    /// <param name="figureJson">The figure, ready for a script.</param>
    /// <param name="says">What it shows, as plain text.</param>
    public static string Figure(string figureJson, string says) => Fragment(figureJson, says, says, "");

    private static string Fragment(string figureJson, string label, string says, string head)
    {
        var id = Html.Fingerprint(figureJson);
        return $$"""
            <figure class="news-chart" style="margin:0;padding:8px 0;background:#fff;color:#24242b;max-width:60rem;font:13px/1.4 system-ui,sans-serif">
            {{head}}<div data-news-chart="{{id}}" role="img" aria-label="{{Html.Encode(label)}}"></div>
            <figcaption style="padding:0 10px"><details><summary>In words</summary>{{Html.Encode(says)}}</details></figcaption>
            <script>
            (function () {
            {{Theme.Value}}
              var figure = {{figureJson}};
              var scheme = window.matchMedia('(prefers-color-scheme: dark)');
              var places = function (rest) { return document.querySelectorAll('[data-news-chart="{{id}}"]' + rest); };
              var themed = figure.layout && figure.layout.meta && figure.layout.meta.dark;
              var draw = function (place) {
                var dark = !!themed && scheme.matches;
                var fit = newsChartTheme(figure, dark, true, place.clientWidth);
                place.parentNode.style.background = dark ? '#1b1b20' : '#fff';
                place.parentNode.style.color = dark ? '#e7e7ec' : '#24242b';
                window.Plotly.react(place, fit.data, fit.layout, fit.config);
              };
              var start = function () {
                places(':not([data-drawn])').forEach(function (place) {
                  place.setAttribute('data-drawn', '');
                  place.textContent = '';
                  draw(place);
                });
                var again = function () { places('[data-drawn]').forEach(draw); };
                scheme.addEventListener('change', again);
                if (figure.layout && figure.layout.meta && figure.layout.meta.narrow) window.addEventListener('resize', again);
              };
              var fail = function () {
                places(':not([data-drawn])').forEach(function (place) {
                  place.appendChild(document.createTextNode('The chart needs plotly.js, which could not be loaded; what it says stands below.'));
                  place.parentNode.querySelector('details').open = true;
                });
              };
              if (window.Plotly) { start(); return; }
              if (!window.newsChartsPlotly) {
                var define = window.define;
                var script = document.createElement('script');
                window.define = undefined;
                window.newsChartsPlotly = new Promise(function (done, failed) {
                  script.onload = done;
                  script.onerror = failed;
                });
                window.newsChartsPlotly.catch(function () {}).then(function () { window.define = define; });
                script.src = '{{PlotlyScript.Address}}';
                script.integrity = '{{PlotlyScript.Integrity}}';
                script.crossOrigin = 'anonymous';
                document.head.appendChild(script);
              }
              window.newsChartsPlotly.then(start, fail);
            })();
            </script>
            </figure>
            """;
    }
}
