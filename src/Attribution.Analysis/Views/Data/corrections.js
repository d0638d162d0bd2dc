// Lets readers correct what they see. What they mark is kept in the browser, or given to the program where it serves the pages
// ("attribution review"), and saved as the file corrections.csv, which every command reads.
(function () {
  'use strict';
  var known = window.Corrections;
  if (!known) return;
  var here = document.currentScript.src;
  var store = 'attribution-corrections';
  var place = document.getElementById('correctable');
  var article = place ? JSON.parse(place.textContent) : null;
  var changes = read();
  var words = {
    quote: [['right', 'Right'], ['wrong speaker', 'Wrong speaker', 'Who speaks? (several with ;)'], ['wrong boundary', 'Wrong boundary', 'What is said, in the article’s words'], ['not a quote', 'Not a quote']],
    denial: [['right', 'Denial is right'], ['not a denial', 'Not a denial']],
    figure: [['right', 'Right'], ['right value', 'Right value', 'The number and its unit: 12000000 USD'], ['not a figure', 'Not a figure']],
    actor: [['same person', 'Same as', 'Whose name is it? The name to be used']],
  };

  function element(name, properties, children) {
    var made = Object.assign(document.createElement(name), properties);
    (children || []).forEach(function (child) { made.append(child); });
    return made;
  }

  function key(row) { return [row.document, row.passage, row.start, row.end, row.passage === 'actor' ? row.text : '', row.correction].join('|'); }

  // What is marked and not yet part of the report: by key the row, or null where a row is taken back.
  function read() {
    if (known.review) return {};
    try { return JSON.parse(localStorage.getItem(store)) || {}; } catch (error) { return {}; }
  }

  function keep() { try { localStorage.setItem(store, JSON.stringify(changes)); } catch (error) { /* kept on this page alone */ } }

  function rows() {
    var all = new Map(known.rows.map(function (row) { return [key(row), row]; }));
    Object.keys(changes).forEach(function (name) {
      if (changes[name]) all.set(name, changes[name]);
      else all.delete(name);
    });
    return Array.from(all.values());
  }

  function pending() { return Object.keys(changes).length; }

  function send(change, done) {
    fetch(new URL('corrections', here), { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(change) })
      .then(function (answer) { return answer.json().then(function (told) { done(answer.ok, told.message); }); })
      .catch(function (error) { done(false, String(error)); });
  }

  // Marks or takes back; of what cannot both be true of a passage, the last word counts.
  function change(row, remove) {
    var gone = rows().filter(function (other) {
      return key(other) === key(row) || (!remove && other.document === row.document && other.passage === row.passage && other.start === row.start
        && other.end === row.end && other.text === row.text && (row.correction === 'right' || other.correction === 'right' || /^not /.test(row.correction) || /^not /.test(other.correction)));
    });
    if (known.review) {
      say('Saving …');
      send({ add: remove ? [] : [row], remove: gone }, function (ok, message) {
        say(message);
        if (ok) location.reload();
      });
      return;
    }
    gone.forEach(function (other) {
      if (known.rows.some(function (given) { return key(given) === key(other); })) changes[key(other)] = null;
      else delete changes[key(other)];
    });
    if (!remove) changes[key(row)] = row;
    keep();
    show();
  }

  var bar = element('div', { className: 'correcting' });
  bar.setAttribute('role', 'status');
  document.body.append(bar);

  function say(text) { bar.replaceChildren(text); }

  function save() {
    window.Saving.file('corrections.csv', [window.Saving.text([known.columns].concat(rows().map(function (row) {
      return known.columns.map(function (column) { return row[column]; });
    })))], 'text/csv');
  }

  function button(text, act, name) {
    var made = element('button', { type: 'button', textContent: text });
    if (name) made.setAttribute('aria-label', name);
    made.addEventListener('click', act);
    return made;
  }

  function show() {
    bar.replaceChildren();
    if (pending()) bar.append(pending() + (pending() === 1 ? ' correction is' : ' corrections are') + ' not in this report yet. ',
      button('Save corrections.csv', save), ' ', button('Forget them', function () { changes = {}; keep(); show(); }));
    document.querySelectorAll('[data-correct]').forEach(fill);
    var list = document.querySelector('section.corrections');
    if (list) all(list);
  }

  // The choices for a passage, or what was said of it.
  function fill(box) {
    var target = JSON.parse(box.dataset.correct);
    var said = rows().filter(function (row) {
      return row.document === target.document && row.passage === target.passage && row.text === target.text && row.start === target.start && row.end === target.end;
    });
    box.replaceChildren();
    said.forEach(function (row) {
      box.append(element('span', { className: 'said', textContent: row.correction + (row.value ? ': ' + row.value : '') }), ' ',
        button('Undo', function () { change(row, true); }, 'Undo: ' + row.correction), ' ');
    });
    words[target.passage].forEach(function (choice) {
      if (said.some(function (row) { return row.correction === choice[0]; })) return;
      box.append(button(choice[1], function () {
        // What is right is kept with who was found to speak: another version may find somebody else.
        if (choice.length === 2) return change(Object.assign({}, target, { correction: choice[0], value: choice[0] === 'right' && target.passage === 'quote' ? target.found || '' : '' }));
        ask(box, target, choice);
      }), ' ');
    });
  }

  function ask(box, target, choice) {
    var selected = String(window.getSelection()).trim();
    var input = choice[0] === 'wrong boundary' ? element('textarea', { rows: 3, value: selected && selected !== '' ? selected : target.text })
      : element('input', { value: target.found || '', autocomplete: 'off' });
    var label = element('label', {}, [choice[2] + ' ', input]);
    if (choice[0] === 'wrong speaker' || choice[0] === 'same person') {
      input.setAttribute('list', 'correct-names');
      if (!document.getElementById('correct-names')) {
        document.body.append(element('datalist', { id: 'correct-names' }, known.names.map(function (name) { return element('option', { value: name }); })));
      }
    }
    var form = element('form', {}, [label, ' ', element('button', { type: 'submit', textContent: 'Mark' }), ' ', button('Cancel', function () { fill(box); })]);
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      change(Object.assign({}, target, { correction: choice[0], value: input.value.trim() }));
    });
    box.replaceChildren(form);
    input.focus();
  }

  function boxFor(target) {
    var box = element('div', { className: 'correct' });
    box.dataset.correct = JSON.stringify(target);
    fill(box);
    return box;
  }

  function target(passage, name) {
    return { document: article.document, hash: article.hash, passage: name || passage.passage, start: passage.start, end: passage.end, text: passage.text, found: passage.value, note: '' };
  }

  // The panel at the foot of an article tells of passages: below each stand its choices and its citation.
  document.addEventListener('passages', function (event) {
    if (!article) return;
    event.detail.ids.forEach(function (id) {
      var passage = article.passages.find(function (one) { return one.id === id; });
      if (!passage) return;
      var name = passage.passage === 'figure' ? 'Figure “' + passage.text + '”' + (passage.value ? ' (' + passage.value + ')' : '') : 'Quote ' + id.slice(1);
      event.detail.panel.append(element('p', { className: 'correct-head' }, [name + ': ', button('Copy citation', function (click) { cite(passage, click.target); })]));
      event.detail.panel.append(boxFor(target(passage)));
      if (passage.denies) event.detail.panel.append(boxFor(target(passage, 'denial')));
    });
  });

  function cite(passage, from) {
    var text = '“' + passage.text.replace(/\s+/g, ' ') + '”' + (passage.passage === 'quote' && passage.value ? ' (' + passage.value + ')' : '') + '. '
      + [article.author, article.title, article.outlet, article.date, article.url].filter(Boolean).join(', ') + ' [' + article.document + ', characters ' + passage.start + '–' + passage.end + '].';
    function done() { from.textContent = 'Copied'; }
    if (navigator.clipboard && window.isSecureContext) navigator.clipboard.writeText(text).then(done, fallback);
    else fallback();
    function fallback() {
      var area = element('textarea', { value: text });
      from.after(area);
      area.select();
      document.execCommand('copy');
      area.remove();
      done();
    }
  }

  // All corrections, each with the way back.
  function all(list) {
    list.replaceChildren();
    if (rows().length === 0) return;
    list.append(element('p', {}, [button('Save corrections.csv', save)]), element('ul', { className: 'passages' }, rows().map(function (row) {
      return element('li', {}, [element('b', { textContent: row.correction + (row.value ? ': ' + row.value : '') }), ' ' + row.passage + ' “' + (row.text.length > 200 ? row.text.slice(0, 200) + ' …' : row.text) + '” ',
        element('span', { className: 'where', textContent: row.document }), ' ', button('Undo', function () { change(row, true); }, 'Undo: ' + row.correction)]);
    })));
  }

  if (known.review) document.querySelectorAll('.unserved').forEach(function (part) {
    part.textContent = 'It is saved beside the articles at once: every command reads it, and numbers change.';
  });
  show();
})();
