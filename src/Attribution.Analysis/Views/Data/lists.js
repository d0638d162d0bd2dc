// Brings the list of a page to life: what its filters say goes into the address, what the address says is shown.
(function () {
  'use strict';
  document.querySelectorAll('section.list').forEach(function (section) {
    var rows = new window.Lists.Rows(JSON.parse(section.querySelector('script[type="application/json"]').textContent));
    var count = section.querySelector('.list-count');
    var selected = [];
    var state = window.Lists.read(location.hash);
    var showFilters = window.Lists.filters(rows, section.querySelector('.list-filters'), section.querySelector('.list-chips'), change);
    var showTable = window.Lists.table(rows, section, change);

    function change(what, typing) {
      if ('search' in what) state.search = what.search;
      if ('from' in what) state.from = what.from;
      if ('to' in what) state.to = what.to;
      if (what.where) state.where = what.where(state.where);
      if (what.all) {
        state.where = [];
        state.search = state.from = state.to = '';
      }
      if ('sort' in what) {
        state.descending = what.sort.startsWith('-');
        state.sort = state.descending ? what.sort.slice(1) : what.sort;
      }
      if (what.sortBy) {
        var again = state.sort === what.sortBy;
        if (again && state.descending) state.sort = '';
        else state.sort = what.sortBy;
        state.descending = again && !state.descending;
      }
      state.row = '';
      if (Object.keys(what).length) state.page = what.turn ? state.page + what.turn : 1;
      show();
      var address = location.pathname + location.search + window.Lists.write(state);
      history[typing ? 'replaceState' : 'pushState'](null, '', address);
    }

    function show() {
      selected = rows.select(state);
      showFilters(state, selected);
      state.page = showTable(state, selected);
      count.textContent = rows.describe(selected);
    }

    if (rows.count > 1) {
      [['CSV', 'csv'], ['Excel', 'xlsx']].forEach(function (kind) {
        var button = window.Lists.element('button', { type: 'button', className: 'save-rows', textContent: 'Save as ' + kind[0] });
        button.addEventListener('click', function () { window.Saving[kind[1]](rows.name, rows.table(selected)); });
        count.after(button);
      });
    }
    // On paper stand all rows that the filters select.
    window.addEventListener('beforeprint', function () { showTable(state, selected, true); });
    window.addEventListener('afterprint', function () { showTable(state, selected); });

    window.addEventListener('popstate', function () {
      state = window.Lists.read(location.hash);
      show();
    });
    show();
    // The words of the rows are made ready for the first search while nobody waits for them.
    var next = 0;
    (function prepare() {
      for (var end = Math.min(rows.count, next + 2000); next < end; next++) rows.says(next, []);
      if (next < rows.count) setTimeout(prepare, 0);
    })();
  });
})();
