// Draws the charts of a report page with the copy of plotly.js beside it; a click leads to the passages that a part counts.
(function () {
  'use strict';
  var here = document.currentScript.src;
  var dark = window.matchMedia('(prefers-color-scheme: dark)');
  var places = [];

  function draw(chart) {
    var fit = newsChartTheme(chart.figure, dark.matches, chart.titled, chart.place.clientWidth);
    return window.Plotly.react(chart.place, fit.data, fit.layout, fit.config);
  }

  function follow(event, also) {
    var address = event.points[0].customdata;
    if (typeof address !== 'string' || !/^[a-z]+\.html(#|$)/.test(address)) return;
    if (also) address += (address.includes('#') ? '&' : '#') + also;
    location.href = new URL(address, here).href;
  }

  document.querySelectorAll('figure.chart').forEach(function (figure) {
    var place = figure.querySelector('.plot');
    if (!window.Plotly) {
      place.textContent = 'The chart needs the file plotly.min.js beside this page.';
      return;
    }
    var chart = { place: place, figure: JSON.parse(figure.querySelector('script[type="application/json"]').textContent), titled: figure.querySelector('h3') !== null };
    draw(chart).then(function () {
      place.setAttribute('data-drawn', '');
      // The place has a name that tells all; its parts, and the drawing in which Plotly measures text, are nothing to read aloud.
      [place.querySelector('.plot-container'), document.getElementById('js-plotly-tester')].forEach(function (part) { part.setAttribute('aria-hidden', 'true'); });
      place.on('plotly_click', function (event) { follow(event, figure.dataset.also); });
    });
    places.push(chart);
    savings(figure, place);
  });

  // A chart goes along as a picture or as the numbers that it draws.
  function savings(figure, place) {
    var title = (figure.querySelector('h3') || document.querySelector('h1')).textContent.trim();
    var name = title.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60) || 'chart';
    var line = document.createElement('p');
    line.className = 'save';
    line.append('Save as ');
    [['PNG', function () { picture('png', 2); }], ['SVG', function () { picture('svg', 1); }]].concat(figure.querySelector('.numbers table') ? [['CSV', numbers]] : [])
      .forEach(function (kind, index) {
        var button = document.createElement('button');
        button.type = 'button';
        button.textContent = kind[0];
        button.setAttribute('aria-label', 'Save the chart as ' + kind[0] + ': ' + title);
        button.addEventListener('click', kind[1]);
        if (index) line.append(', ');
        line.append(button);
      });
    figure.append(line);

    function picture(format, scale) {
      window.Plotly.downloadImage(place, { format: format, scale: scale, filename: name, width: place.clientWidth, height: place.clientHeight });
    }

    function numbers() {
      window.Saving.csv(name, Array.from(figure.querySelectorAll('.numbers table tr'), function (row) {
        return Array.from(row.cells, function (cell) { return cell.textContent.trim(); });
      }));
    }
  }
  dark.addEventListener('change', function () { places.forEach(draw); });

  // Some charts take another form on a narrow page.
  window.addEventListener('resize', function () {
    places.forEach(function (chart) {
      var meta = chart.figure.layout && chart.figure.layout.meta;
      if (meta && meta.narrow) draw(chart);
    });
  });

  // On paper a drawn chart is scaled to the page's width: drawing it anew would not be done in time.
  window.addEventListener('beforeprint', function () {
    places.forEach(function (chart) {
      var place = chart.place;
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
    places.forEach(function (chart) {
      var place = chart.place;
      place.querySelectorAll('.main-svg').forEach(function (svg) {
        svg.removeAttribute('viewBox');
        svg.style.maxWidth = svg.style.height = '';
      });
      window.Plotly.relayout(place, { autosize: true });
    });
  });
})();
