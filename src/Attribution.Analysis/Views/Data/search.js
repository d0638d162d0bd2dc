// Looks for words in all lists: the first rows of each that have them all, and the way to the others.
(function () {
  'use strict';
  var most = 6, element = window.Lists.element;
  var words = new URLSearchParams(location.search).get('q') || '';
  var box = document.querySelector('nav.site input[type=search]');
  var told = document.querySelector('main .list-count');
  if (box) box.value = words;
  if (!words.trim()) {
    told.textContent = 'Type a word or several into the box above.';
    document.querySelectorAll('section.found').forEach(function (section) { section.hidden = true; });
    return;
  }
  var counts = [];
  document.querySelectorAll('section.found').forEach(function (section) {
    var rows = new window.Lists.Rows(JSON.parse(section.querySelector('script[type="application/json"]').textContent));
    var found = rows.select({ where: [], search: words, from: '', to: '', sort: '' });
    if (found.length) counts.push(found.length.toLocaleString('en') + ' ' + (found.length === 1 ? rows.one : rows.many));
    section.hidden = found.length === 0;
    var shown = rows.columns.filter(function (column) { return column.shown; });
    found.slice(0, most).forEach(function (row) {
      var who = rows.byName.get('source') || rows.byName.get('speaker') || rows.byName.get('claimant');
      var line = element('li');
      if (who) line.append(element('b', { textContent: rows.text(who, row) }), ': ');
      line.append(element('a', { href: rows.address(row), textContent: rows.text(shown[0], row) || '(no text)' }));
      if (rows.where(row)) line.append(' ', element('span', { className: 'where', textContent: rows.where(row) }));
      section.querySelector('ol').append(line);
    });
    var more = section.querySelector('.more');
    if (found.length > most) more.append(element('a', { href: more.dataset.page + '#search=' + encodeURIComponent(words), textContent: 'All ' + found.length.toLocaleString('en') + ' ' + rows.many }));
  });
  told.textContent = counts.length ? '“' + words + '” stands in ' + counts.join(', ') + '.' : 'Nothing has “' + words + '”.';
})();
