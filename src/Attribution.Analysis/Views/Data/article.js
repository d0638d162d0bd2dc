// Shows who speaks: a passage of the article that is clicked or tapped, a mark that is reached with the Tab key, and the
// passage to which the address leads show their notes at the foot of the window. The notes stand beside the text as well.
(function () {
  'use strict';
  var article = document.querySelector('.news-article');
  var panel = document.createElement('div');
  panel.className = 'speaks';
  panel.setAttribute('role', 'status');
  article.after(panel);

  function noteOf(id) { return document.getElementById('note-' + id); }

  // The passages of an element, the innermost first.
  function passages(element) { return element.dataset.in.split(' ').reverse(); }

  function show(ids) {
    var notes = ids.map(noteOf).filter(Boolean);
    if (notes.length === 0 && !ids.some(function (id) { return id[0] === 'f'; })) return hide();
    var close = document.createElement('button');
    close.type = 'button';
    close.textContent = '✕';
    close.setAttribute('aria-label', 'Close the note');
    close.addEventListener('click', hide);
    var lines = [];
    notes.forEach(function (note) {
      note.querySelectorAll('summary, p').forEach(function (part) {
        var line = document.createElement('p');
        if (part.tagName === 'SUMMARY') line.className = 'who';
        line.append.apply(line, Array.from(part.cloneNode(true).childNodes));
        lines.push(line);
      });
    });
    panel.replaceChildren.apply(panel, lines.concat(close));
    document.dispatchEvent(new CustomEvent('passages', { detail: { ids: ids, panel: panel } }));
  }

  function hide() { panel.replaceChildren(); }

  article.addEventListener('click', function (event) {
    var part = event.target.closest('[data-in]');
    if (event.target.closest('a')) return;
    if (part) show(passages(part));
    else if (!event.target.closest('.notes')) hide();
  });
  article.addEventListener('focusin', function (event) {
    var mark = event.target.closest('sup a');
    if (mark) show([mark.id.slice('mark-'.length)]);
    else hide();
  });
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') hide();
  });

  function light() {
    document.querySelectorAll('.news-article .here').forEach(function (part) { part.classList.remove('here'); });
    var place = /^(note-)?([cqf]\d+)$/.exec(location.hash.slice(1));
    if (!place) return;
    var parts = document.querySelectorAll('.news-article [data-in~="' + place[2] + '"]');
    parts.forEach(function (part) { part.classList.add('here'); });
    if (place[1]) {
      var note = noteOf(place[2]);
      note.open = true;
      note.querySelector('summary').focus();
    } else if (parts.length) {
      parts[0].scrollIntoView({ block: 'center' });
      show(passages(parts[0]));
    }
  }
  window.addEventListener('hashchange', light);
  light();
})();
