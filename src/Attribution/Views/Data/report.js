// Draws the charts of a report page with the copy of plotly.js beside it.
(function () {
  'use strict';
  var places = [];
  document.querySelectorAll('figure.chart').forEach(function (chart) {
    var place = chart.querySelector('.plot');
    if (!window.Plotly) {
      place.textContent = 'The chart needs the file plotly.min.js beside this page.';
      return;
    }
    var figure = JSON.parse(chart.querySelector('script[type="application/json"]').textContent);
    if (chart.querySelector('h3') && figure.layout && figure.layout.margin) {
      // The title stands above the chart, where it can break into lines.
      delete figure.layout.title;
      figure.layout.margin.t -= 40;
      figure.layout.height -= 40;
    }
    window.Plotly.newPlot(place, figure.data, figure.layout, figure.config).then(function () {
      place.setAttribute('data-drawn', '');
    });
    places.push(place);
  });
  window.addEventListener('beforeprint', function () {
    places.forEach(function (place) { window.Plotly.relayout(place, { width: 640 }); });
  });
  window.addEventListener('afterprint', function () {
    places.forEach(function (place) { window.Plotly.relayout(place, { width: null, autosize: true }); });
  });
})();
