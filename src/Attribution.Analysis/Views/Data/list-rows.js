// The rows of a list: reads them, and finds and sorts those that filters and search words select.
(function () {
  'use strict';
  var names = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

  function Rows(data) {
    this.count = data.count;
    this.one = data.one;
    this.many = data.many;
    this.columns = data.columns;
    this.link = data.link;
    this.texts = [];
    this.byName = new Map(data.columns.map(function (column) { return [column.name, column]; }));
  }

  // The values of a cell as the words of a facet.
  Rows.prototype.values = function (column, row) {
    var cell = column.cells[row];
    if (cell === 0) return [];
    return (typeof cell === 'number' ? [cell] : cell).map(function (number) { return column.values[number - 1]; });
  };

  Rows.prototype.label = function (column, value) {
    return value === '' ? '(none)' : Object.hasOwn(column.labels, value) ? column.labels[value] : value;
  };

  // Where the passage of a row stands: the part of the article, if not its body, and which article.
  Rows.prototype.where = function (row) {
    var sections = this.byName.get('section');
    var section = sections ? this.values(sections, row)[0] : undefined;
    var part = section && section !== 'body' ? 'in the ' + section : '';
    var page = this.link.named ? this.text(this.byName.get(this.link.column), row) : '';
    return part + (part && page ? ' · ' : '') + page;
  };

  // How many of the rows there are, and how many of them tell what somebody did not say.
  Rows.prototype.describe = function (selected) {
    var said = this.byName.get('said');
    var self = this;
    var unsaid = said ? selected.filter(function (row) { return self.has(said, row, 'no'); }).length : 0;
    return (selected.length === this.count ? '' : selected.length.toLocaleString('en') + ' of ') + this.count.toLocaleString('en')
      + ' ' + (this.count === 1 ? this.one : this.many)
      + (unsaid ? ', ' + (unsaid === selected.length ? 'all' : unsaid.toLocaleString('en')) + ' of them of what somebody did not say' : '');
  };

  // What a reader sees in a cell.
  Rows.prototype.text = function (column, row) {
    var self = this;
    if (column.type === 'facet') return this.values(column, row).map(function (value) { return self.label(column, value); }).join(', ');
    var cell = column.cells[row];
    return cell === null ? '' : column.type === 'number' ? cell.toLocaleString('en') : cell;
  };

  Rows.prototype.key = function (row) {
    return this.values(this.byName.get(this.link.column), row)[0];
  };

  Rows.prototype.page = function (key) {
    return Object.hasOwn(this.link.pages, key) ? this.link.pages[key] : '';
  };

  Rows.prototype.address = function (row) {
    return this.page(this.key(row)) + (this.link.prefix ? '#' + this.link.prefix + this.link.numbers[row] : '');
  };

  // The first of the rows that is the passage c3 or q3; -1 where none is.
  Rows.prototype.find = function (selected, passage) {
    var self = this;
    return selected.findIndex(function (row) { return self.link.prefix + self.link.numbers[row] === passage; });
  };

  Rows.prototype.has = function (column, row, value) {
    var values = this.values(column, row);
    return value === '' ? values.length === 0 : values.includes(value);
  };

  // The rows that a state selects; those of one facet may be left out of account, to count its choices.
  Rows.prototype.select = function (state, except) {
    var self = this;
    var words = state.search.toLowerCase().split(/\s+/).filter(Boolean);
    var where = state.where.filter(function (filter) { return (filter.not || filter.name !== except) && self.byName.has(filter.name); });
    var selected = [];
    for (var row = 0; row < this.count; row++) {
      var holds = where.every(function (filter) { return self.has(self.byName.get(filter.name), row, filter.value) !== filter.not; });
      if (holds && (words.length === 0 || this.says(row, words))) selected.push(row);
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
    var counts = new Map();
    var self = this;
    rows.forEach(function (row) {
      var values = self.values(column, row);
      (values.length ? values : ['']).forEach(function (value) { counts.set(value, (counts.get(value) || 0) + 1); });
    });
    return counts;
  };

  // Empty cells come last whichever way; equal ones stay in reading order.
  Rows.prototype.sort = function (rows, name, descending) {
    var column = this.byName.get(name);
    if (!column) return rows;
    var self = this;
    var keys = new Map(rows.map(function (row) { return [row, column.type === 'number' ? column.cells[row] : self.text(column, row)]; }));
    return rows.sort(function (a, b) {
      var x = keys.get(a), y = keys.get(b);
      var noX = x === null || x === '', noY = y === null || y === '';
      if (noX || noY) return noX - noY || a - b;
      var order = typeof x === 'number' ? x - y : names.compare(x, y);
      return (descending ? -order : order) || a - b;
    });
  };

  window.Lists = { Rows: Rows };
})();
