// The table of a list: headings that sort, one page of rows, and the way to the other pages.
(function () {
  'use strict';
  var element = window.Lists.element;
  var size = 25;

  // Makes the headings into buttons once; the function that it returns shows a page of the rows selected.
  window.Lists.table = function (rows, section, change) {
    var body = section.querySelector('tbody');
    var pages = section.querySelector('.list-pages');
    var shown = rows.columns.filter(function (column) { return column.shown; });
    var heads = Array.from(section.querySelectorAll('thead th'));
    if (rows.count > 1) heads.forEach(function (head) {
      var button = element('button', { type: 'button', textContent: head.textContent });
      button.addEventListener('click', function () { change({ sortBy: head.dataset.column }); });
      head.replaceChildren(button);
    });

    var before = turn('‹ Previous', -1);
    var after = turn('Next ›', 1);
    var place = element('span');
    pages.append(before, place, after);

    function turn(text, step) {
      var button = element('button', { type: 'button', textContent: text });
      button.addEventListener('click', function () {
        change({ turn: step });
        section.scrollIntoView();
        if (button.disabled) (button === before ? after : before).focus();
      });
      return button;
    }

    // Words stay whole; only one that is too long for a column may break.
    function broken(text) {
      return text.split(/((?<![^ ])(?:[^ ]{25,}|(?=[^ ]*\d)[^ ]{13,}))/).map(function (part, index) {
        return index % 2 ? element('span', { className: 'long', textContent: part }) : part;
      });
    }

    function cell(column, row) {
      var made = element('td');
      made.setAttribute('role', 'cell');
      made.dataset.label = column.label;
      if (column.type === 'number') made.className = 'n';
      else if (column.wide) made.className = 'l';
      else if (column.leads) made.className = 'leads';
      var text = rows.text(column, row);
      if (column === shown[0]) {
        made.append(element('a', { href: rows.address(row) }, broken(text || '(no text)')));
        if (rows.where(row)) made.append(' ', element('span', { className: 'where' }, broken(rows.where(row))));
      }
      else if (column.counts && column.cells[row] > 0) made.append(element('a', { href: column.counts.join(encodeURIComponent(rows.key(row))), textContent: text }));
      else if (column.leads) {
        rows.values(column, row).forEach(function (value) {
          var colon = value.lastIndexOf(':');
          var page = rows.page(value.slice(0, colon));
          made.append(page ? element('a', { href: page + '#' + value.slice(colon + 1) }, broken(rows.label(column, value))) : value, ' ');
        });
      } else made.append.apply(made, broken(text));
      return made;
    }

    return function (state, selected, all) {
      heads.forEach(function (head) {
        if (rows.count > 1) head.setAttribute('aria-sort', head.dataset.column !== state.sort ? 'none' : state.descending ? 'descending' : 'ascending');
      });
      var last = Math.max(1, Math.ceil(selected.length / size));
      var sought = state.row ? rows.find(selected, state.row) : -1;
      var page = sought < 0 ? Math.min(state.page, last) : 1 + Math.floor(sought / size);
      body.replaceChildren();
      (all ? selected : selected.slice((page - 1) * size, page * size)).forEach(function (row) {
        var line = element('tr', {}, shown.map(function (column) { return cell(column, row); }));
        line.setAttribute('role', 'row');
        body.append(line);
        if (row === selected[sought]) {
          line.className = 'here';
          line.setAttribute('aria-current', 'true');
          if (!all) line.scrollIntoView({ block: 'center' });
        }
      });
      if (selected.length === 0) body.append(element('tr', {}, [element('td', { colSpan: shown.length, className: 'empty', textContent: 'Nothing has all of this. Remove a filter.' })]));
      place.textContent = 'page ' + page.toLocaleString('en') + ' of ' + last.toLocaleString('en');
      before.disabled = page <= 1;
      after.disabled = page >= last;
      pages.hidden = last === 1;
      return page;
    };
  };
})();
