// Compares outlets, months, authors, sections and speakers: adds up what each article has of each measure, for the days and the
// outlet chosen, and draws a panel of bars per measure. What is chosen stands in the address.
(function () {
  'use strict';
  var data = window.CompareData, section = document.querySelector('section.compare');
  if (!data || !section) return;
  var most = 20, z = 1.959963984540054;
  var form = section.querySelector('form'), brush = section.querySelector('.compare-brush');
  var panels = section.querySelector('.compare-panels'), told = section.querySelector('.list-count');
  var dates = data.articles.map(function (article) { return article.date; }).filter(Boolean).sort();
  var speakerPlace = new Map();
  data.measures.forEach(function (measure, place) { if (measure.speakers) speakerPlace.set(place, speakerPlace.size); });
  var state = read();

  function element(name, properties, children) {
    var made = Object.assign(document.createElement(name), properties);
    (children || []).forEach(function (child) { made.append(child); });
    return made;
  }

  function read() {
    var given = new URLSearchParams(location.hash.slice(1));
    var rows = data.rows.find(function (row) { return row.name === given.get('rows'); }) || data.rows[0];
    return {
      rows: rows.name, outlet: given.get('outlet') || '', from: given.get('from') || '', to: given.get('to') || '', sort: given.get('sort') || '',
      measures: given.has('measures') ? given.get('measures').split(',') : null, all: given.get('all') === 'yes', least: given.get('least') || '',
    };
  }

  function write() {
    var parts = ['rows=' + state.rows];
    ['outlet', 'from', 'to', 'sort', 'least'].forEach(function (name) { if (state[name]) parts.push(name + '=' + encodeURIComponent(state[name])); });
    if (state.measures) parts.push('measures=' + state.measures.map(encodeURIComponent).join(','));
    if (state.all) parts.push('all=yes');
    return '#' + parts.join('&');
  }

  function change(what) {
    Object.assign(state, what);
    history.pushState(null, '', location.pathname + location.search + write());
    show();
  }

  function facet() { return data.rows.find(function (row) { return row.name === state.rows; }).facet; }

  function holds(article) {
    return (!state.outlet || article.outlet === state.outlet) && (!state.from || (article.date && article.date >= state.from))
      && (!state.to || (article.date && article.date <= state.to));
  }

  function groupOf(article) { return state.rows === 'month' ? article.date.slice(0, 7) : article[state.rows]; }

  // The rows with what they have of each measure, from the articles that hold.
  function sums() {
    var rows = new Map(), none = function () { return data.measures.map(function () { return 0; }); };
    function at(name) {
      if (!rows.has(name)) rows.set(name, { name: name, articles: 0, parts: none(), wholes: none() });
      return rows.get(name);
    }
    var total = none();
    data.articles.forEach(function (article) {
      if (!holds(article)) return;
      article.wholes.forEach(function (number, place) { total[place] += number; });
      if (state.rows === 'speaker' || !groupOf(article)) return;
      var row = at(groupOf(article));
      row.articles++;
      data.measures.forEach(function (_, place) { row.parts[place] += article.parts[place]; row.wholes[place] += article.wholes[place]; });
    });
    if (state.rows === 'speaker') data.said.forEach(function (said) {
      if (!holds(data.articles[said[0][1]])) return;
      var row = at(data.speakers[said[0][0]]);
      row.articles++;
      speakerPlace.forEach(function (own, place) { row.parts[place] += said[1][own]; row.wholes[place] += said[2][own]; });
    });
    if (state.rows === 'speaker') rows.forEach(function (row) {
      data.measures.forEach(function (measure, place) { if (measure.all) row.wholes[place] = total[place]; });
    });
    return Array.from(rows.values());
  }

  // In how many articles a row must be at least: one of a single article tells of that article, not of its author.
  function least(rows) {
    if (state.least) return Math.max(1, parseInt(state.least, 10) || 1);
    return (state.rows === 'author' || state.rows === 'section') && rows.filter(function (row) { return row.articles > 1; }).length > 2 ? 2 : 1;
  }

  // All rows together, where the page is narrowed to one outlet: from here its passages are one step away.
  function together(rows) {
    var all = { name: 'all', articles: 0, whole: true, parts: data.measures.map(function () { return 0; }), wholes: data.measures.map(function () { return 0; }) };
    rows.forEach(function (row) {
      all.articles += row.articles;
      data.measures.forEach(function (_, place) { all.parts[place] += row.parts[place]; all.wholes[place] += row.wholes[place]; });
    });
    return all;
  }

  function limits(part, whole) {
    var share = part / whole, square = z * z, middle = (share + square / (2 * whole)) / (1 + square / whole);
    var half = z * Math.sqrt(share * (1 - share) / whole + square / (4 * whole * whole)) / (1 + square / whole);
    return [Math.max(0, middle - half), Math.min(1, middle + half)];
  }

  function percent(share) { return (share > 0 && share < 0.005) ? 'under 1' : String(Math.round(100 * share)); }

  function address(measure, name) {
    if (!measure.passages) return '';
    var parts = name === null ? [] : [facet() + '=' + encodeURIComponent(name)];
    if (state.outlet && state.rows !== 'outlet') parts.push('outlet=' + encodeURIComponent(state.outlet));
    if (state.from) parts.push('from=' + state.from);
    if (state.to) parts.push('to=' + state.to);
    return [measure.passages].concat(parts).join('&');
  }

  function chosen() {
    return data.measures.map(function (measure, place) { return { measure: measure, place: place }; }).filter(function (one) {
      return (state.rows === 'speaker' ? one.measure.speakers : one.measure.articles)
        && (state.measures ? state.measures.includes(one.measure.name) : one.measure.shown);
    });
  }

  // What rows are sorted by: the lower limit of the share, so that those of few passages do not lead by chance.
  function weight(row, by) {
    var part = row.parts[by.place], whole = row.wholes[by.place];
    return !whole ? -1 : by.measure.words ? part / whole : limits(part, whole)[0];
  }

  function inOrder(rows, by) {
    return rows.sort(function (a, b) {
      if (by) {
        var x = weight(a, by), y = weight(b, by);
        if (x !== y) return y - x;
      }
      return state.rows === 'month' ? (a.name < b.name ? -1 : 1) : b.articles - a.articles || (a.name < b.name ? -1 : 1);
    });
  }

  function sortedBy(of) {
    if (state.sort === 'name') return null;
    var asked = of.find(function (one) { return one.measure.name === state.sort; });
    return asked || (state.rows === 'month' ? null : state.rows === 'speaker' ? of.find(function (one) { return one.measure.name === 'quotes'; }) || of[0] : of[0]);
  }

  function bar(one, row, widest) {
    var part = row.parts[one.place], whole = row.wholes[one.place];
    var line = element('li', { className: row.whole ? 'compare-all' : '' });
    var name = element('button', { type: 'button', className: 'compare-name', textContent: row.name, title: row.articles + (row.articles === 1 ? ' article' : ' articles') });
    if (state.rows === 'outlet' && data.rows.some(function (other) { return other.name === 'month'; })) {
      name.setAttribute('aria-label', row.name + ': show its months');
      name.addEventListener('click', function () { change({ rows: 'month', outlet: row.name, sort: '', all: false, least: '' }); });
    } else name = element('span', { className: 'compare-name', textContent: row.name, title: name.title });
    name.dataset.articles = row.articles.toLocaleString('en');
    line.append(name);
    if (!whole) {
      line.append(element('span', { className: 'compare-bar' }), element('span', { className: 'compare-share', textContent: 'nothing to count' }));
      return line;
    }
    var share = part / whole, edge = one.measure.words ? null : limits(part, whole);
    var to = address(one.measure, row.whole ? null : row.name);
    var box = element(to && part ? 'a' : 'span', { className: 'compare-bar' }, [element('i', { className: 'fill' })]);
    if (to && part) box.href = to;
    box.style.setProperty('--share', share / widest);
    if (edge) {
      box.append(element('i', { className: 'limits' }));
      box.style.setProperty('--low', Math.min(1, edge[0] / widest));
      box.style.setProperty('--high', Math.min(1, edge[1] / widest));
    }
    var says = percent(share) + ' %' + (edge ? ' (' + percent(edge[0]) + '–' + percent(edge[1]) + ')' : '');
    var count = part.toLocaleString('en') + ' of ' + whole.toLocaleString('en');
    box.setAttribute('aria-label', row.name + ', ' + one.measure.label + ': ' + says + ', ' + count);
    box.title = says + ': ' + count;
    line.append(box, element('span', { className: 'compare-share' }, [element('b', { textContent: percent(share) + ' %' }), ' ' + count]));
    return line;
  }

  // The share at which the bars of all panels end: they are compared with each other, too.
  function scale(of, rows) {
    var most = Math.max.apply(null, of.map(function (one) {
      return Math.max.apply(null, rows.map(function (row) { return row.wholes[one.place] ? row.parts[one.place] / row.wholes[one.place] : 0; }).concat(0));
    }).concat(0));
    return [0.1, 0.25, 0.5, 0.75].find(function (end) { return most <= end; }) || 1;
  }

  function panel(one, rows, by, widest) {
    var sort = element('button', { type: 'button', textContent: by === one ? 'sorted by this' : 'sort by this' });
    sort.setAttribute('aria-pressed', by === one);
    sort.setAttribute('aria-label', 'Sort all by: ' + one.measure.label);
    sort.addEventListener('click', function () { change({ sort: by === one ? 'name' : one.measure.name }); });
    return element('section', { className: 'compare-panel' }, [
      element('h2', { textContent: one.measure.label, title: one.measure.meaning }), sort,
      element('ol', {}, rows.map(function (row) { return bar(one, row, widest); })),
      element('p', { className: 'note' }, [one.measure.meaning + ' ', element('a', { href: one.measure.counted, textContent: 'How it is counted' })]),
    ]);
  }

  function control(label, made) {
    made.id = 'compare-' + label.toLowerCase().replace(/\W/g, '-');
    return element('p', {}, [element('label', { htmlFor: made.id, textContent: label }), made]);
  }

  function choice(label, values, value, act) {
    var made = element('select');
    values.forEach(function (pair) { made.append(element('option', { value: pair[0], textContent: pair[1] })); });
    made.value = value;
    made.addEventListener('change', function () { act(made.value); });
    return control(label, made);
  }

  function controls(few) {
    form.replaceChildren();
    form.append(choice('Side by side', data.rows.map(function (row) { return [row.name, row.name + 's']; }), state.rows, function (rows) {
      change({ rows: rows, sort: '', all: false, measures: null, least: '' });
    }));
    var outlets = Array.from(new Set(data.articles.map(function (article) { return article.outlet; }).filter(Boolean))).sort();
    if (outlets.length > 1) form.append(choice('Only the outlet', [['', 'any']].concat(outlets.map(function (name) { return [name, name]; })), state.outlet, function (outlet) {
      change({ outlet: outlet });
    }));
    if (dates.length && dates[0] !== dates[dates.length - 1]) ['from', 'to'].forEach(function (end) {
      var day = element('input', { type: 'date', value: state[end], min: dates[0], max: dates[dates.length - 1] });
      day.addEventListener('change', function () { var what = {}; what[end] = day.value; change(what); });
      form.append(control(end === 'from' ? 'From' : 'To', day));
    });
    if (state.rows !== 'month' && data.articles.length > 1) form.append(choice('At least', [1, 2, 3, 5, 10].map(function (number) {
      return [String(number), number + (number === 1 ? ' article' : ' articles')];
    }), String(few), function (number) { change({ least: number }); }));
    var shown = chosen().map(function (one) { return one.measure.name; });
    var boxes = element('div'), measures = element('details', {}, [element('summary', { textContent: 'Measures' }), boxes]);
    data.measures.forEach(function (measure) {
      if (!(state.rows === 'speaker' ? measure.speakers : measure.articles)) return;
      var box = element('input', { type: 'checkbox', checked: shown.includes(measure.name) });
      box.addEventListener('change', function () {
        open = true;
        change({ measures: box.checked ? shown.concat(measure.name) : shown.filter(function (name) { return name !== measure.name; }) });
      });
      boxes.append(element('label', { title: measure.meaning }, [box, ' ' + measure.label]));
    });
    measures.open = open;
    measures.addEventListener('toggle', function () { open = measures.open; });
    form.append(measures);
    form.hidden = false;
  }
  var open = false;

  // A bar of articles for each month or, of a short time, each day; a drag over them chooses the days.
  function timeline() {
    if (!dates.length || dates[0] === dates[dates.length - 1]) return;
    var long = dates[0].slice(0, 7) !== dates[dates.length - 1].slice(0, 7) && new Date(dates[dates.length - 1]) - new Date(dates[0]) > 92 * 864e5;
    var bins = [], day = new Date(dates[0] + 'T00:00:00Z'), last = dates[dates.length - 1];
    if (long) day.setUTCDate(1);
    while (day.toISOString().slice(0, 10) <= last) {
      var from = day.toISOString().slice(0, 10);
      if (long) day.setUTCMonth(day.getUTCMonth() + 1);
      else day.setUTCDate(day.getUTCDate() + 1);
      var end = new Date(day - 864e5).toISOString().slice(0, 10);
      bins.push({ from: from, to: end, count: data.articles.filter(function (article) {
        return (!state.outlet || article.outlet === state.outlet) && article.date >= from && article.date <= end;
      }).length });
    }
    var top = Math.max.apply(null, bins.map(function (bin) { return bin.count; }).concat(1));
    var start = -1;
    var bars = bins.map(function (bin, index) {
      var made = element('span', { title: bin.from + (bin.to === bin.from ? '' : ' to ' + bin.to) + ': ' + bin.count });
      made.style.setProperty('--height', bin.count / top);
      made.className = (!state.from || bin.to >= state.from) && (!state.to || bin.from <= state.to) ? 'in' : '';
      made.addEventListener('pointerdown', function (event) { start = index; event.preventDefault(); if (made.hasPointerCapture(event.pointerId)) made.releasePointerCapture(event.pointerId); });
      made.addEventListener('pointerover', function () { if (start >= 0) mark(Math.min(start, index), Math.max(start, index)); });
      made.addEventListener('pointerup', function () {
        if (start < 0) return;
        var low = Math.min(start, index), high = Math.max(start, index);
        start = -1;
        change({ from: bins[low].from, to: bins[high].to });
      });
      return made;
    });
    function mark(low, high) { bars.forEach(function (made, index) { made.className = index >= low && index <= high ? 'in' : ''; }); }
    var all = element('button', { type: 'button', className: 'chip', textContent: 'All days', hidden: !state.from && !state.to });
    all.addEventListener('click', function () { change({ from: '', to: '' }); });
    var strip = element('div', { className: 'compare-days' }, bars);
    strip.setAttribute('aria-hidden', 'true');
    brush.replaceChildren(strip, element('p', { className: 'note' }, [element('span', { textContent: bins[0].from }), element('span', { textContent: 'articles; drag to choose days' }), element('span', { textContent: last })]), all);
    brush.hidden = false;
  }

  function show() {
    var every = sums(), few = least(every);
    controls(few);
    timeline();
    var of = chosen(), by = sortedBy(of), rows = inOrder(every.filter(function (row) { return row.articles >= few; }), by), shown = state.all ? rows : rows.slice(0, most);
    if (state.outlet && state.rows !== 'outlet' && state.rows !== 'speaker' && rows.length > 1) shown = [together(rows)].concat(shown);
    var widest = scale(of, shown);
    panels.replaceChildren.apply(panels, of.map(function (one) { return panel(one, shown, by, widest); }));
    var articles = data.articles.filter(holds).length;
    told.replaceChildren((state.outlet ? state.outlet + ': ' : '') + articles.toLocaleString('en') + (articles === 1 ? ' article' : ' articles') + ', '
      + rows.length.toLocaleString('en') + ' ' + state.rows + (rows.length === 1 ? '' : 's') + (!state.all && rows.length > most ? ', the first ' + most + ' are shown' : '')
      + (every.length > rows.length ? ', ' + (every.length - rows.length).toLocaleString('en') + ' of fewer than ' + few + ' articles are left out' : '') + '; all bars end at ' + percent(widest) + ' % ');
    if (rows.length > most) {
      var more = element('button', { type: 'button', className: 'chip', textContent: state.all ? 'Show the first ' + most : 'Show all' });
      more.addEventListener('click', function () { change({ all: !state.all }); });
      told.append(more, ' ');
    }
    var save = element('button', { type: 'button', className: 'chip', textContent: 'Save these numbers (CSV)' });
    save.addEventListener('click', function () { window.Saving.csv('comparison', numbers(rows, of)); });
    told.append(save);
    section.dataset.drawn = '';
  }

  function numbers(rows, of) {
    var lines = [['by', 'name', 'articles', 'measure', 'part', 'whole', 'share', 'low', 'high', 'outlet', 'from', 'to']];
    rows.forEach(function (row) {
      of.forEach(function (one) {
        var part = row.parts[one.place], whole = row.wholes[one.place], edge = whole && !one.measure.words ? limits(part, whole) : ['', ''];
        lines.push([state.rows, row.name, row.articles, one.measure.name, part, whole, whole ? part / whole : '', edge[0], edge[1], state.outlet, state.from, state.to]);
      });
    });
    return lines;
  }

  window.addEventListener('popstate', function () { state = read(); show(); });
  show();
})();
