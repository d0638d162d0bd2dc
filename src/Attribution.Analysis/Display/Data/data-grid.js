// Turns the pages of a table and gives its rows as CSV. The table shows its first page without this script; newsGrid adds
// the controls, and fills the table anew from
//   grid.rows     cells as text, null where one is missing
//   grid.columns  the names of the columns, of which the first grid.keys name the row
//   grid.classes  a class per column: n a number at the right, f one that is shown to four decimals
//   grid.page     how many rows a page has
//   grid.of       what stands behind "Rows 1–10"
//   grid.longest  how many characters of a text are shown
// Numbers are shown as DataGridHtml.Shown does it.
function newsGrid(id, grid) {
  var shown = function (cell, column) {
    var value = Number(cell);
    if (/\bf\b/.test(grid.classes[column]) && cell.indexOf('.') >= 0 && !/e/i.test(cell) && Math.abs(value) >= 0.01) return String(Math.round(value * 1e4) / 1e4);
    return cell.length <= grid.longest ? cell : cell.slice(0, grid.longest) + '…';
  };
  var csv = function () {
    var quoted = function (cell) { return cell === null ? '' : /[",\r\n]|^\s|\s$/.test(cell) ? '"' + cell.replace(/"/g, '""') + '"' : cell; };
    return [grid.columns].concat(grid.rows).map(function (row) { return row.map(quoted).join(',') + '\r\n'; }).join('');
  };
  var copy = function (done) {
    var byHand = function () {
      var area = document.createElement('textarea');
      area.value = csv();
      document.body.appendChild(area);
      area.select();
      done(document.execCommand('copy'));
      area.remove();
    };
    if (navigator.clipboard) navigator.clipboard.writeText(csv()).then(function () { done(true); }, byHand);
    else byHand();
  };
  var download = function () {
    var link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([csv()], { type: 'text/csv' }));
    link.download = 'table.csv';
    link.click();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 1000);
  };
  document.querySelectorAll('[data-news-grid="' + id + '"]:not([data-ready])').forEach(function (place) {
    place.setAttribute('data-ready', '');
    var body = place.querySelector('tbody'), foot = place.querySelector('.foot'), note = foot.firstElementChild;
    var first = 0, pages = Math.ceil(grid.rows.length / grid.page), turns = [];
    var button = function (text, label, action) {
      var made = document.createElement('button');
      made.type = 'button';
      made.textContent = text;
      made.title = label;
      made.setAttribute('aria-label', label);
      made.addEventListener('click', action);
      foot.appendChild(made);
      return made;
    };
    var show = function (page) {
      first = page * grid.page;
      body.textContent = '';
      grid.rows.slice(first, first + grid.page).forEach(function (row) {
        var line = body.insertRow();
        row.forEach(function (cell, column) {
          var key = column < grid.keys, box = document.createElement(key ? 'th' : 'td');
          if (key) box.scope = 'row';
          box.className = cell === null ? 'm' : grid.classes[column];
          if (cell !== null) box.textContent = shown(cell, column);
          line.appendChild(box);
        });
      });
      note.textContent = 'Rows ' + (first + 1).toLocaleString('en') + '–' + Math.min(first + grid.page, grid.rows.length).toLocaleString('en') + ' ' + grid.of;
      state();
    };
    var state = function () { turns.forEach(function (turn) { turn.made.disabled = turn.to() === first / grid.page; }); };
    var turn = function (text, label, to) { turns.push({ made: button(text, label, function () { show(to()); }), to: to }); };
    if (pages > 1) {
      turn('«', 'First page', function () { return 0; });
      turn('‹', 'Previous page', function () { return Math.max(0, first / grid.page - 1); });
      turn('›', 'Next page', function () { return Math.min(pages - 1, first / grid.page + 1); });
      turn('»', 'Last page', function () { return pages - 1; });
      state();
    }
    if (grid.rows.length === 0) return;
    var copied = button('Copy CSV', 'Copy these rows as comma-separated values', function () {
      copy(function (worked) {
        copied.textContent = worked ? 'Copied' : 'Not copied';
        setTimeout(function () { copied.textContent = 'Copy CSV'; }, 1500);
      });
    });
    button('Save CSV', 'Save these rows as a file of comma-separated values', download);
  });
}
