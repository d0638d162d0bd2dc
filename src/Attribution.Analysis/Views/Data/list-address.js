// What a list shows stands in the page's address, so that any link can open a list as its writer saw it:
// #source=Reuters&-kind=date&search=ferry&sort=-depth&page=2. from and to are days of publication. A minus before a facet leaves its value out; row=c3 opens
// the page on which that passage stands, and marks it.
(function () {
  'use strict';
  var own = ['search', 'sort', 'page', 'row', 'from', 'to'];

  window.Lists.read = function (hash) {
    var state = { where: [], search: '', from: '', to: '', sort: '', descending: false, page: 1, row: '' };
    if (!hash.includes('=')) return state;
    new URLSearchParams(hash.slice(1)).forEach(function (value, name) {
      if (own.includes(name)) return;
      var not = name.startsWith('-');
      state.where.push({ name: not ? name.slice(1) : name, value: value, not: not });
    });
    var parameters = new URLSearchParams(hash.slice(1));
    state.search = parameters.get('search') || '';
    state.from = parameters.get('from') || '';
    state.to = parameters.get('to') || '';
    var sort = parameters.get('sort') || '';
    state.descending = sort.startsWith('-');
    state.sort = state.descending ? sort.slice(1) : sort;
    state.row = parameters.get('row') || '';
    state.page = Math.max(1, parseInt(parameters.get('page'), 10) || 1);
    return state;
  };

  window.Lists.write = function (state) {
    var parts = state.where.map(function (filter) { return (filter.not ? '-' : '') + encodeURIComponent(filter.name) + '=' + encodeURIComponent(filter.value); });
    if (state.search) parts.push('search=' + encodeURIComponent(state.search));
    if (state.from) parts.push('from=' + encodeURIComponent(state.from));
    if (state.to) parts.push('to=' + encodeURIComponent(state.to));
    if (state.sort) parts.push('sort=' + (state.descending ? '-' : '') + encodeURIComponent(state.sort));
    if (state.page > 1) parts.push('page=' + state.page);
    return parts.length ? '#' + parts.join('&') : '';
  };
})();
