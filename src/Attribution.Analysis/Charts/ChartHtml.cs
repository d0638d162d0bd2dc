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
        var id = Html.Fingerprint(chart.FigureJson);
        return $$"""
            <figure class="news-chart" style="margin:0;padding:8px 0;background:#fff;color:#24242b;max-width:60rem;font:13px/1.4 system-ui,sans-serif">
            <strong style="display:block;font-size:15px;padding:0 10px">{{Html.Encode(chart.Title)}}</strong>
            {{(chart.Question.Length == 0 ? "" : $"<div style=\"padding:0 10px\">{Html.Encode(chart.Question)}</div>")}}
            <div data-news-chart="{{id}}" role="img" aria-label="{{Html.Encode(chart.Title + ". " + chart.AltText)}}"></div>
            <figcaption style="padding:0 10px"><details><summary>In words</summary>{{Html.Encode(chart.AltText)}}</details></figcaption>
            <script>
            (function () {
            {{Theme.Value}}
              var figure = {{chart.FigureJson}};
              var scheme = window.matchMedia('(prefers-color-scheme: dark)');
              var places = function (rest) { return document.querySelectorAll('[data-news-chart="{{id}}"]' + rest); };
              var draw = function (place) {
                var fit = newsChartTheme(figure, scheme.matches, true, place.clientWidth);
                place.parentNode.style.background = scheme.matches ? '#1b1b20' : '#fff';
                place.parentNode.style.color = scheme.matches ? '#e7e7ec' : '#24242b';
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
