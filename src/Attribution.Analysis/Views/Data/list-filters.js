// The filters above a list: a search box, a choice for each facet, and a chip for each filter that is set.
(function () {
  'use strict';
  var longest = 300, many = 5000, foremost = 6;
  var ids = 0;

  function element(name, properties, children) {
    var made = Object.assign(document.createElement(name), properties);
    (children || []).forEach(function (child) { made.append(child); });
    return made;
  }

  window.Lists.element = element;

  // Builds the filters once; the function that it returns brings them up to date.
  window.Lists.filters = function (rows, form, chips, change) {
    var search = element('input', { type: 'search', id: 'list-search', autocomplete: 'off', spellcheck: false });
    form.append(element('p', {}, [element('label', { htmlFor: search.id, textContent: 'Search the ' + rows.many }), search]));
    search.addEventListener('input', function () { change({ search: search.value }, true); });
    form.addEventListener('submit', function (event) { event.preventDefault(); });

    var others = element('div'), more = element('details', {}, [element('summary', { textContent: 'More filters' }), others]);
    var choices = rows.columns.filter(function (column) {
      return column.type === 'facet' && (column.values.length > 1 || (column.values.length === 1 && column.cells.includes(0)));
    }).map(function (column) {
      var choice = (column.values.length > longest ? box : select)(column);
      (column.shown || column.name === rows.link.column ? form : others).append(choice.place);
      return choice;
    });
    var order = ordering();
    if (others.childElementCount) form.append(more);
    more.addEventListener('toggle', function () { if (more.open) change({}, true); });
    form.hidden = rows.count < 2;
    var most = element('p', { className: 'list-most', hidden: true });
    chips.after(most);

    // By day, where the rows are of several.
    function ordering() {
      var days = rows.byName.get('date');
      if (!days || days.values.length < 2) return null;
      var control = element('select', { id: 'list-order' }, [['', 'as in the articles'], ['date', 'oldest first'], ['-date', 'newest first']].map(function (pair) {
        return element('option', { value: pair[0], textContent: pair[1] });
      }));
      control.addEventListener('change', function () { change({ sort: control.value }); });
      form.append(element('p', {}, [element('label', { htmlFor: control.id, textContent: 'Order' }), control]));
      return control;
    }

    function select(column) {
      var control = element('select', { id: 'list-filter-' + (++ids), title: column.hint });
      control.addEventListener('change', function () { set(column.name, control.selectedIndex === 0 ? undefined : control.value.slice(1)); });
      return {
        column: column,
        place: element('p', {}, [element('label', { htmlFor: control.id, textContent: column.label }), control]),
        show: function (counts, chosen) {
          var offered = Array.from(counts).sort(function (a, b) { return b[1] - a[1] || (a[0] < b[0] ? -1 : 1); });
          if (chosen !== undefined && !counts.has(chosen)) offered.push([chosen, 0]);
          control.replaceChildren(element('option', { textContent: 'any' }));
          offered.forEach(function (pair) {
            control.append(element('option', { value: '=' + pair[0], textContent: rows.label(column, pair[0]) + ' (' + pair[1].toLocaleString('en') + ')' }));
          });
          control.value = chosen === undefined ? control.options[0].value : '=' + chosen;
          this.place.hidden = chosen === undefined && offered.length < 2;
        },
      };
    }

    // Too many values for a menu: a box that completes what is typed.
    function box(column) {
      var control = element('input', { id: 'list-filter-' + (++ids), title: column.hint, placeholder: 'any', autocomplete: 'off' });
      var list = element('datalist', { id: control.id + '-values' });
      control.setAttribute('list', list.id);
      var byLabel = new Map(column.values.map(function (value) { return [rows.label(column, value), value]; }));
      control.addEventListener('change', function () {
        if (control.value === '') set(column.name, undefined);
        else if (byLabel.has(control.value)) set(column.name, byLabel.get(control.value));
      });
      return {
        column: column,
        place: element('p', {}, [element('label', { htmlFor: control.id, textContent: column.label }), control, list]),
        show: function (counts, chosen) {
          list.replaceChildren();
          Array.from(counts).sort(function (a, b) { return b[1] - a[1]; }).slice(0, 1000).forEach(function (pair) {
            if (pair[0] !== '') list.append(element('option', { value: rows.label(column, pair[0]), textContent: pair[1].toLocaleString('en') }));
          });
          control.value = chosen === undefined ? '' : rows.label(column, chosen);
        },
      };
    }

    // One choice per facet; values that are left out stay so.
    function set(name, value) {
      change({ where: function (where) {
        var others = where.filter(function (filter) { return filter.not || filter.name !== name; });
        return value === undefined ? others : others.concat({ name: name, value: value, not: false });
      } });
    }

    // A filter in words: "Left out: what is thought"; "Relayed by: any".
    function said(column, filter) {
      if (filter.value === '') return column.label + (filter.not ? ': any' : ': none');
      return (filter.not ? 'Left out: ' : column.label + ': ') + rows.label(column, filter.value);
    }

    function chip(text, remove) {
      var button = element('button', { type: 'button', className: 'chip' }, [text, element('span', { ariaHidden: 'true', textContent: ' ✕' })]);
      button.setAttribute('aria-label', 'Remove the filter ' + text);
      button.addEventListener('click', function () {
        remove();
        (chips.querySelector('button') || search).focus();
      });
      return button;
    }

    return function (state, selected) {
      if (search.value !== state.search) search.value = state.search;
      if (order) order.value = state.sort === 'date' ? (state.descending ? '-date' : 'date') : '';
      choices.forEach(function (choice) {
        // Of many rows, choices that nobody sees are counted when they are opened.
        if (rows.count > many && !more.open && more.contains(choice.place) && chosen(state, choice.column) === undefined) return;
        var of = chosen(state, choice.column) === undefined ? selected : rows.select({ where: state.where, search: state.search, from: state.from, to: state.to, sort: '' }, choice.column.name);
        choice.show(rows.counts(choice.column, of), chosen(state, choice.column));
      });
      chips.replaceChildren();
      state.where.forEach(function (filter) {
        var column = rows.byName.get(filter.name);
        if (!column) return;
        chips.append(chip(said(column, filter), function () {
          change({ where: function (where) { return where.filter(function (other) { return other !== filter; }); } });
        }));
      });
      if (state.from || state.to) chips.append(chip('Published ' + (state.from ? 'from ' + state.from : '') + (state.to ? ' to ' + state.to : ''), function () { change({ from: '', to: '' }); }));
      if (state.search) chips.append(chip('Words: ' + state.search, function () { change({ search: '' }); }));
      if (chips.childElementCount > 1) {
        var all = element('button', { type: 'button', className: 'chip all', textContent: 'Remove all filters' });
        all.addEventListener('click', function () {
          change({ all: true });
          search.focus();
        });
        chips.append(all);
      }
      chips.hidden = chips.childElementCount === 0;
      tell(state, selected);
      if (more.open || rows.count <= many) more.hidden = choices.every(function (choice) { return choice.place.hidden || !more.contains(choice.place); });
    };

    // Who speaks most in the rows that filters select; a name selects those of that source.
    function tell(state, selected) {
      var column = rows.byName.get('speaker') || rows.byName.get('source') || rows.byName.get('claimant');
      most.hidden = !column || selected.length < 2 || selected.length === rows.count || chosen(state, column) !== undefined;
      if (most.hidden) return;
      var counts = Array.from(rows.counts(column, selected)).filter(function (pair) { return pair[0] !== ''; })
        .sort(function (a, b) { return b[1] - a[1] || (rows.label(column, a[0]) < rows.label(column, b[0]) ? -1 : 1); });
      most.replaceChildren(column.label + ': ');
      counts.slice(0, foremost).forEach(function (pair, place) {
        var name = element('button', { type: 'button', textContent: rows.label(column, pair[0]) });
        name.addEventListener('click', function () { set(column.name, pair[0]); });
        most.append(place ? ', ' : '', name, ' ' + pair[1].toLocaleString('en'));
      });
      if (counts.length > foremost) most.append(' and ' + (counts.length - foremost).toLocaleString('en') + ' more');
    }

    function chosen(state, column) {
      var filter = state.where.find(function (candidate) { return candidate.name === column.name && !candidate.not; });
      return filter && filter.value;
    }
  };
})();
