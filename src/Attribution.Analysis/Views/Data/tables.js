// Lets the tables outside lists be sorted by their headings.
(function () {
  'use strict';
  var names = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

  // A number as it is written: 1,234; 12 %; 12% (9–16); else the text.
  function key(cell) {
    var text = cell ? cell.textContent.trim() : '';
    if (text === 'under 1%' || text === 'under 1 %') return 0.5;
    var number = /^-?[\d,]+(\.\d+)?/.exec(text);
    return number && cell.classList.contains('n') ? Number(number[0].replace(/,/g, '')) : text;
  }

  document.querySelectorAll('main .news-table table').forEach(function (table) {
    var body = table.tBodies[0], heads = Array.from(table.querySelectorAll('thead th'));
    if (!body || body.rows.length < 3) return;
    var before = Array.from(body.rows);
    heads.forEach(function (head, column) {
      var button = Object.assign(document.createElement('button'), { type: 'button', className: 'sorts', textContent: head.textContent });
      head.replaceChildren(button);
      head.setAttribute('aria-sort', 'none');
      button.addEventListener('click', function () {
        var number = head.classList.contains('n'), was = head.getAttribute('aria-sort');
        var now = was === 'none' ? (number ? 'descending' : 'ascending') : was === (number ? 'descending' : 'ascending') ? (number ? 'ascending' : 'descending') : 'none';
        heads.forEach(function (other) { other.setAttribute('aria-sort', 'none'); });
        head.setAttribute('aria-sort', now);
        var rows = before.slice();
        if (now !== 'none') rows.sort(function (a, b) {
          var x = key(a.cells[column]), y = key(b.cells[column]);
          if (x === '' || y === '') return (x === '') - (y === '');
          var order = typeof x === 'number' && typeof y === 'number' ? x - y : names.compare(x, y);
          return now === 'descending' ? -order : order;
        });
        body.append.apply(body, rows);
      });
    });
  });

  // On paper nothing is folded.
  window.addEventListener('beforeprint', function () { document.querySelectorAll('details.folded').forEach(function (part) { part.open = true; }); });
})();
