// Lights up the passage of an article to which the address leads.
(function () {
  'use strict';
  function light() {
    document.querySelectorAll('.news-article .here').forEach(function (part) { part.classList.remove('here'); });
    var id = location.hash.slice(1);
    if (!/^[cqf]\d+$/.test(id)) return;
    var parts = document.querySelectorAll('.news-article [data-in~="' + id + '"]');
    parts.forEach(function (part) { part.classList.add('here'); });
    if (parts.length) parts[0].scrollIntoView({ block: 'center' });
  }
  window.addEventListener('hashchange', light);
  light();
})();
