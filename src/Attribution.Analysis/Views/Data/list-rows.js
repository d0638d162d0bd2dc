// The rows of a list: gathers them from the parts beside the page, and finds and sorts those that filters and search words select.
(function () {
  'use strict';
  var names = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

  function Rows(head) {
    var self = this;
    this.name = head.name;
    this.count = 0;
    this.one = head.one;
    this.many = head.many;
    this.columns = head.columns;
    this.link = { column: head.link.column, named: head.link.named, prefix: head.link.prefix, pages: new Map(), numbers: [] };
    this.texts = [];
    this.byName = new Map(head.columns.map(function (column) { return [column.name, column]; }));
    head.columns.forEach(function (column) {
      column.cells = [];
      if (column.type === 'facet') Object.assign(column, { values: [], labels: {}, numbers: new Map() });
    });
    (window.ListParts || []).forEach(function (part) { if (part[0] === head.name) self.add(part[1]); });
    // What is the same for all rows of an article is written once per article.
    var keys = this.byName.get(this.link.column);
    head.columns.forEach(function (column) {
      if (column.ofKey) column.cells = keys.cells.map(function (key) { return column.cells[key - 1]; });
    });
  }

  Rows.prototype.add = function (part) {
    var self = this;
    this.count += part.rows;
    part.keys.forEach(function (key, index) { self.link.pages.set(key, part.pages[index]); });
    append(this.link.numbers, part.numbers);
    this.columns.forEach(function (column, index) {
      var given = part.columns[index];
      append(column.cells, given.cells);
      if (column.type !== 'facet') return;
      Object.assign(column.labels, given.labels);
      given.values.forEach(function (value) {
        column.values.push(value);
        column.numbers.set(value, column.values.length);
      });
    });
  };

  function append(all, more) { for (var index = 0; index < more.length; index++) all.push(more[index]); }

  // The values of a cell as the words of a facet.
  Rows.prototype.values = function (column, row) {
    var cell = column.cells[row];
    if (cell === 0) return [];
    return (typeof cell === 'number' ? [cell] : cell).map(function (number) { return column.values[number - 1]; });
  };

  Rows.prototype.label = function (column, value) {
    return value === '' ? 'none' : Object.hasOwn(column.labels, value) ? column.labels[value] : value;
  };

  // Whether it is said again, whether what it denies is a guess, and where the passage of a row stands: the part of the article, if not its body, and which article of which outlet and day.
  Rows.prototype.where = function (row) {
    var self = this;
    function first(name) {
      var column = self.byName.get(name);
      return (column && self.values(column, row)[0]) || '';
    }
    var section = first('section');
    var parts = [first('said') === 'again' ? 'said again' : '', first('found by') === 'context' ? 'what it denies is a guess' : '',
      section && section !== 'body' ? 'in the ' + section : ''];
    if (this.link.named) parts.push(first('outlet'), first('date'), this.text(this.byName.get(this.link.column), row));
    return parts.filter(Boolean).join(' · ');
  };

  // The place of a row on its page: c3; a number below zero is that of a quote, q2.
  Rows.prototype.place = function (row) {
    var number = this.link.numbers[row];
    return number < 0 ? 'q' + -number : this.link.prefix + number;
  };

  // How many of the rows there are, and how many of them say something again or tell what somebody did not say.
  Rows.prototype.describe = function (selected) {
    var self = this;
    function part(value, meaning) {
      var count = self.byName.get('said') ? selected.filter(self.holds({ name: 'said', value: value, not: false })).length : 0;
      return count ? ', ' + (count === selected.length ? 'all' : count.toLocaleString('en')) + ' of them ' + meaning : '';
    }
    return (selected.length === this.count ? '' : selected.length.toLocaleString('en') + ' of ') + this.count.toLocaleString('en')
      + ' ' + (this.count === 1 ? this.one : this.many)
      + part('again', 'said again') + part('no', 'of what somebody did not say') + part('asked', 'asked in an interview')
      + part('inside', 'inside another');
  };

  // What a reader sees in a cell.
  Rows.prototype.text = function (column, row) {
    var self = this;
    if (column.type === 'facet') return this.values(column, row).map(function (value) { return self.label(column, value); }).join(', ');
    var cell = column.cells[row];
    return cell === null ? '' : column.type === 'number' ? cell.toLocaleString('en') : cell;
  };

  Rows.prototype.key = function (row) { return this.values(this.byName.get(this.link.column), row)[0]; };

  Rows.prototype.page = function (key) { return this.link.pages.get(key) || ''; };

  Rows.prototype.address = function (row) {
    return this.page(this.key(row)) + (this.link.prefix ? '#' + this.place(row) : '');
  };

  // The first of the rows that is the passage c3 or q3; -1 where none is.
  Rows.prototype.find = function (selected, passage) {
    var self = this;
    return selected.findIndex(function (row) { return self.place(row) === passage; });
  };

  // Whether a filter holds of a row, as a function of the row.
  Rows.prototype.holds = function (filter) {
    var column = this.byName.get(filter.name), cells = column.cells, not = filter.not;
    if (column.type !== 'facet') return function () { return true; };
    var number = filter.value === '' ? 0 : column.numbers.get(filter.value) || -1;
    return function (row) {
      var cell = cells[row];
      return (typeof cell === 'number' ? cell === number : cell.includes(number)) !== not;
    };
  };

  // Whether an article was published between two days.
  Rows.prototype.between = function (from, to) {
    var column = this.byName.get('date');
    if (!column || (!from && !to)) return null;
    var fit = column.values.map(function (day) { return (!from || day >= from) && (!to || day <= to); });
    return function (row) { return column.cells[row] > 0 && fit[column.cells[row] - 1]; };
  };

  // The rows that a state selects; those of one facet may be left out of account, to count its choices.
  Rows.prototype.select = function (state, except) {
    var self = this;
    var words = state.search.toLowerCase().split(/\s+/).filter(Boolean);
    var tests = state.where.filter(function (filter) { return (filter.not || filter.name !== except) && self.byName.has(filter.name); })
      .map(function (filter) { return self.holds(filter); });
    var days = this.between(state.from, state.to);
    if (days) tests.push(days);
    if (words.length) tests.push(function (row) { return self.says(row, words); });
    var selected = [];
    for (var row = 0; row < this.count; row++) {
      var holds = true;
      for (var test = 0; holds && test < tests.length; test++) holds = tests[test](row);
      if (holds) selected.push(row);
    }
    return this.sort(selected, state.sort, state.descending);
  };

  Rows.prototype.says = function (row, words) {
    var self = this;
    if (this.texts[row] === undefined) {
      this.texts[row] = this.columns.filter(function (column) { return column.shown; })
        .map(function (column) { return self.text(column, row); }).concat(this.where(row)).join('\n').toLowerCase();
    }
    return words.every(function (word) { return self.texts[row].includes(word); });
  };

  // How many of the rows have each value of a facet; '' stands for none.
  Rows.prototype.counts = function (column, rows) {
    var sums = new Uint32Array(column.values.length + 1), cells = column.cells;
    rows.forEach(function (row) {
      var cell = cells[row];
      if (typeof cell === 'number') sums[cell]++;
      else cell.forEach(function (number) { sums[number]++; });
    });
    var counts = new Map();
    sums.forEach(function (sum, number) { if (sum) counts.set(number ? column.values[number - 1] : '', sum); });
    return counts;
  };

  // Empty cells come last whichever way; equal ones stay in reading order.
  Rows.prototype.sort = function (rows, name, descending) {
    var column = this.byName.get(name);
    if (!column) return rows;
    var self = this, rank = this.ranks(column);
    var keys = new Map(rows.map(function (row) { return [row, column.type === 'number' ? column.cells[row] : rank(row)]; }));
    return rows.sort(function (a, b) {
      var x = keys.get(a), y = keys.get(b);
      var noX = x === null || x === '', noY = y === null || y === '';
      if (noX || noY) return noX - noY || a - b;
      var order = typeof x === 'number' ? x - y : names.compare(x, y);
      return (descending ? -order : order) || a - b;
    });
  };

  // What a cell is sorted by: of a facet with one value the place of the value among all, else the text.
  Rows.prototype.ranks = function (column) {
    var self = this;
    if (column.type !== 'facet') return function (row) { return column.cells[row]; };
    if (!column.order) {
      column.order = new Array(column.values.length);
      column.values.map(function (value, index) { return [self.label(column, value), index]; })
        .sort(function (a, b) { return names.compare(a[0], b[0]); })
        .forEach(function (pair, place, all) {
          column.order[pair[1]] = place > 0 && names.compare(all[place - 1][0], pair[0]) === 0 ? column.order[all[place - 1][1]] : place;
        });
    }
    return function (row) {
      var cell = column.cells[row];
      return cell === 0 ? '' : column.order[(typeof cell === 'number' ? cell : cell[0]) - 1];
    };
  };

  // Rows as a table to be saved: every column, whether the page shows it or not, and where the passage stands.
  Rows.prototype.table = function (selected) {
    var self = this, place = this.link.prefix !== '';
    var head = (place ? ['id'] : []).concat(this.columns.map(function (column) { return column.label; }), 'page');
    return [head].concat(selected.map(function (row) {
      return (place ? [self.place(row)] : []).concat(self.columns.map(function (column) {
        return column.type === 'number' ? column.cells[row] : self.text(column, row);
      }), self.address(row));
    }));
  };

  window.Lists = { Rows: Rows };
})();
