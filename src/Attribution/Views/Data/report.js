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
      figure.layout.margin.t -= (figure.layout.meta || {}).titleHeight || 40;
      figure.layout.height -= (figure.layout.meta || {}).titleHeight || 40;
    }
    window.Plotly.newPlot(place, figure.data, figure.layout, figure.config).then(function () {
      place.setAttribute('data-drawn', '');
    });
    places.push(place);
  });
  // On paper a drawn chart is scaled to the page's width: drawing it anew would not be done in time.
  window.addEventListener('beforeprint', function () {
    places.forEach(function (place) {
      var size = place._fullLayout;
      var frame = place.querySelector('.svg-container');
      frame.style.cssText = 'position:relative;width:100%;max-width:' + size.width + 'px;aspect-ratio:' + size.width + '/' + size.height;
      place.querySelectorAll('.main-svg').forEach(function (svg) {
        svg.setAttribute('viewBox', '0 0 ' + size.width + ' ' + size.height);
        svg.style.maxWidth = '100%';
        svg.style.height = 'auto';
      });
    });
  });
  window.addEventListener('afterprint', function () {
    places.forEach(function (place) {
      place.querySelectorAll('.main-svg').forEach(function (svg) {
        svg.removeAttribute('viewBox');
        svg.style.maxWidth = svg.style.height = '';
      });
      window.Plotly.relayout(place, { autosize: true });
    });
  });
})();
