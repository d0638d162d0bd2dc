using Attribution.Display;

namespace Attribution.Charts;

/// <summary>Writes charts as HTML.</summary>
internal static class ChartHtml
{
    /// <summary>A fragment for a page that may lack Plotly.</summary>
    public static string Fragment(NewsChart chart)
    {
        var id = Html.Fingerprint(chart.FigureJson);
        return $$"""
            <figure class="news-chart" style="margin:0;padding:8px 0;background:#fff;color:#222;max-width:60rem;font:13px/1.4 system-ui,sans-serif">
            <strong style="font-size:15px;padding:0 8px">{{Html.Encode(chart.Title)}}</strong>
            <div data-news-chart="{{id}}" role="img" aria-label="{{Html.Encode(chart.Title + ". " + chart.AltText)}}"></div>
            <figcaption style="padding:0 8px">{{Html.Encode(chart.AltText)}}</figcaption>
            <script>
            (function () {
              var figure = {{chart.FigureJson}};
              if (figure.layout && figure.layout.margin && figure.layout.meta) {
                delete figure.layout.title;
                figure.layout.margin.t -= {{PlotlyFigure.TitleHeight}};
                figure.layout.height -= {{PlotlyFigure.TitleHeight}};
              }
              var places = function () { return document.querySelectorAll('[data-news-chart="{{id}}"]:not([data-drawn])'); };
              var draw = function () {
                places().forEach(function (place) {
                  place.setAttribute('data-drawn', '');
                  place.textContent = '';
                  window.Plotly.newPlot(place, figure.data, figure.layout, figure.config);
                });
              };
              var fail = function () {
                places().forEach(function (place) {
                  place.appendChild(document.createTextNode('The chart needs plotly.js, which could not be loaded; what it says stands below.'));
                });
              };
              if (window.Plotly) { draw(); return; }
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
              window.newsChartsPlotly.then(draw, fail);
            })();
            </script>
            </figure>
            """;
    }
}
