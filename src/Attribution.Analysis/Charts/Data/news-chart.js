// Fits the figure of a NewsChart to the page that shows it. Figures are made for light pages and carry their title, so that
// each alone makes a picture. A page that writes the title itself, or is dark, calls
//   newsChartTheme(figure, dark, untitled, width)
// and draws what comes back: Plotly.newPlot(place, fit.data, fit.layout, fit.config), or Plotly.react when the reader
// changes the colour scheme or the width, in pixels, below which some charts take another form (figure.layout.meta.narrow). The figure given is left as it is. The colours to swap stand in figure.layout.meta.dark, the
// height of the title in figure.layout.meta.titleHeight. The page shows through; its own colours should be #fff with #24242b
// on light pages and #1b1b20 with #e7e7ec on dark ones. Each point's customdata (in a Sankey diagram each node's and
// link's) is the address of the passages that it counts, relative to the report's folder.
function newsChartTheme(figure, dark, untitled, width) {
  var meta = (figure.layout && figure.layout.meta) || {};
  var swap = (dark && meta.dark) || {};
  var copy = function (value) {
    if (typeof value === 'string') return Object.prototype.hasOwnProperty.call(swap, value) ? swap[value] : value;
    if (Array.isArray(value)) return value.map(copy);
    if (value === null || typeof value !== 'object') return value;
    var result = {};
    Object.keys(value).forEach(function (key) { result[key] = key === 'meta' ? value[key] : copy(value[key]); });
    return result;
  };
  var form = figure;
  if (meta.narrow && width > 0 && width < 560) {
    form = { data: meta.narrow.data, layout: Object.assign({}, figure.layout, meta.narrow.layout), config: figure.config };
  }
  var fit = copy(form);
  if (!meta.titleHeight) return fit;
  fit.layout.paper_bgcolor = fit.layout.plot_bgcolor = 'rgba(0,0,0,0)';
  if (untitled) {
    var height = fit.layout.height - meta.titleHeight + 8;
    delete fit.layout.title;
    fit.layout.margin.t -= meta.titleHeight - 8;
    fit.layout.height = height;
    if (fit.layout.legend) fit.layout.legend.y = 1 - 4 / height;
  }
  return fit;
}
