// Draws who quotes, relays and denies whom. The layout is computed here, from places that the data alone decide, so that the same choice
// always gives the same picture; no network is needed. A node is chosen by click, or with the arrow keys and Enter; the table beside the
// picture has all ties that it shows, each leading to its passages.
(function () {
  'use strict';
  var data = window.NetworkData, section = document.querySelector('section.network');
  if (!data || !section || data.ties.length === 0) return;
  var form = section.querySelector('form'), told = section.querySelector('.list-count'), picture = section.querySelector('.network-picture');
  var table = section.querySelector('.network-ties'), saves = section.querySelector('.save');
  var colors = ['#6b7f93', '#d34518', '#c8102e'], dashes = ['', '', '5 4'], space = 'http://www.w3.org/2000/svg';
  var kinds = { outlet: '#d34518', person: '#226345', organization: '#7a0990', government: '#7a0990', country: '#7a0990', group: '#7a0990' };
  var state = { outlet: '', from: '', to: '', kind: '', around: '', least: 0, does: [true, true, true] };
  var chosen = -1, focused = 0, drawn = null;
  var names = data.nodes.map(function (node) { return node[0]; });

  function element(name, properties, children) {
    var made = Object.assign(document.createElement(name), properties);
    (children || []).forEach(function (child) { made.append(child); });
    return made;
  }

  function shape(name, attributes, children) {
    var made = document.createElementNS(space, name);
    Object.keys(attributes).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    (children || []).forEach(function (child) { made.append(child); });
    return made;
  }

  // Whether a node is one and the same in all articles: unnamed sources of like words are not.
  function isOne(id) { return data.nodes[id][1] !== 'unnamed'; }

  // The ties of the outlet and months chosen, added up: from, to, what, how often; the most frequent first.
  function edges() {
    var sums = new Map(), outlet = data.outlets.indexOf(state.outlet);
    data.ties.forEach(function (tie) {
      var month = data.months[tie[4]];
      if (!state.does[tie[2]] || (state.outlet && tie[3] !== outlet)) return;
      if ((state.from && (!month || month < state.from)) || (state.to && (!month || month > state.to))) return;
      if (state.kind ? data.nodes[tie[1]][1] !== state.kind : !isOne(tie[0]) || !isOne(tie[1])) return;
      if (state.around && names[tie[0]] !== state.around && names[tie[1]] !== state.around) return;
      var key = tie[0] + ' ' + tie[1] + ' ' + tie[2], sum = sums.get(key);
      if (sum) sum[3] += tie[5];
      else sums.set(key, [tie[0], tie[1], tie[2], tie[5]]);
    });
    return Array.from(sums.values()).sort(function (a, b) { return b[3] - a[3] || a[0] - b[0] || a[1] - b[1] || a[2] - b[2]; });
  }

  function nodesOf(ties) {
    var found = new Set();
    ties.forEach(function (tie) { found.add(tie[0]); found.add(tie[1]); });
    return found;
  }

  // From how many on a tie of each kind is drawn: the number asked for is of the kind with the most, and of the others in proportion, but never
  // one alone where more are to be had.
  function limits(all, least) {
    var tops = data.does.map(function (_, what) { return all.reduce(function (top, tie) { return tie[2] === what ? Math.max(top, tie[3]) : top; }, 0); });
    var top = Math.max.apply(null, tops.concat(1));
    return tops.map(function (own) { return own === top ? least : Math.max(Math.min(2, own, least), Math.ceil(least * own / top)); });
  }

  // What is drawn: ties as frequent as asked for, and denials between those whom they join.
  function selected(all, least) {
    var from = limits(all, least), often = all.filter(function (tie) { return tie[3] >= from[tie[2]]; }), there = nodesOf(often);
    return all.filter(function (tie) { return tie[3] >= from[tie[2]] || (tie[2] === 2 && there.has(tie[0]) && there.has(tie[1])); });
  }

  // The smallest number that leaves a picture in which names can be read.
  function readable(all, most) {
    var counts = Array.from(new Set(all.map(function (tie) { return tie[3]; }))).sort(function (a, b) { return a - b; });
    return counts.find(function (count) { return nodesOf(selected(all, count)).size <= most; }) || counts[counts.length - 1] || 1;
  }

  function short(name) { return name.length > 26 ? name.slice(0, 25).trimEnd() + '…' : name; }

  // Nodes push each other away and ties pull, from places on a spiral on which those with the most ties stand innermost.
  function layout(ids, ties, width, height) {
    var weights = new Map(ids.map(function (id) { return [id, 0]; }));
    ties.forEach(function (tie) { weights.set(tie[0], weights.get(tie[0]) + tie[3]); weights.set(tie[1], weights.get(tie[1]) + tie[3]); });
    var nodes = ids.slice().sort(function (a, b) { return weights.get(b) - weights.get(a) || a - b; }).map(function (id, index) {
      var turn = 2.399963 * index, far = Math.sqrt((index + 0.5) / ids.length);
      return { id: id, weight: weights.get(id), x: width / 2 + far * width * 0.42 * Math.cos(turn), y: height / 2 + far * height * 0.42 * Math.sin(turn) };
    });
    var top = nodes.length ? nodes[0].weight : 1;
    nodes.forEach(function (node) {
      node.size = 5 + 11 * Math.sqrt(node.weight / top);
      node.half = Math.max(node.size, (data.nodes[node.id][1] === 'outlet' ? 3.9 : 3.4) * short(names[node.id]).length) + 4;
    });
    var at = new Map(nodes.map(function (node) { return [node.id, node]; }));
    var ideal = Math.sqrt(width * height / Math.max(1, nodes.length)) * 0.7, squeeze = height / width;
    for (var step = 0; step < 320; step++) {
      var heat = width / 12 * Math.pow(1 - step / 320, 1.5);
      nodes.forEach(function (node) { node.dx = (width / 2 - node.x) * 0.06; node.dy = (height / 2 - node.y) * 0.06 / squeeze; });
      for (var a = 0; a < nodes.length; a++) for (var b = a + 1; b < nodes.length; b++) push(nodes[a], nodes[b], ideal, squeeze);
      ties.forEach(function (tie) {
        var from = at.get(tie[0]), to = at.get(tie[1]), x = to.x - from.x, y = to.y - from.y, far = Math.hypot(x, y) || 1;
        var pull = far / ideal * (0.25 + 0.5 * Math.sqrt(tie[3] / ties[0][3]));
        from.dx += x * pull / 2; from.dy += y * pull / 2; to.dx -= x * pull / 2; to.dy -= y * pull / 2;
      });
      nodes.forEach(function (node) {
        var far = Math.hypot(node.dx, node.dy) || 1, move = Math.min(far, heat);
        node.x += node.dx / far * move;
        node.y += node.dy / far * move;
        hold(node, width, height);
      });
    }
    for (var round = 0; round < 400; round++) {
      var moved = false;
      for (var one = 0; one < nodes.length; one++) for (var other = one + 1; other < nodes.length; other++) moved = apart(nodes[one], nodes[other]) || moved;
      nodes.forEach(function (node) { hold(node, width, height); });
      if (!moved) break;
    }
    return { nodes: nodes, at: at };
  }

  function push(one, other, ideal, squeeze) {
    var x = one.x - other.x, y = (one.y - other.y) / squeeze, far = x * x + y * y || 0.01, force = ideal * ideal / far;
    one.dx += x * force; one.dy += y * force * squeeze;
    other.dx -= x * force; other.dy -= y * force * squeeze;
  }

  // Moves two nodes apart whose names would lie upon each other.
  function apart(one, other) {
    var x = one.half + other.half - Math.abs(one.x - other.x), y = one.size + other.size + 19 - Math.abs(one.y - other.y);
    if (x <= 0 || y <= 0) return false;
    if (y < x) {
      var down = one.y < other.y || (one.y === other.y && one.id < other.id) ? -y / 2 : y / 2;
      one.y += down; other.y -= down;
    } else {
      var right = one.x < other.x ? -x / 2 : x / 2;
      one.x += right; other.x -= right;
    }
    return true;
  }

  function hold(node, width, height) {
    node.x = Math.min(width - node.half - 2, Math.max(node.half + 2, node.x));
    node.y = Math.min(height - node.size - 20, Math.max(node.size + 6, node.y));
  }

  function many(count, one) { return count.toLocaleString('en') + ' ' + one + (count === 1 ? '' : 's'); }

  function address(tie) {
    var from = encodeURIComponent(names[tie[0]]), to = encodeURIComponent(names[tie[1]]), more = '';
    if (state.outlet && tie[2] !== 0) more += '&outlet=' + encodeURIComponent(state.outlet);
    if (state.from) more += '&from=' + state.from + '-01';
    if (state.to) more += '&to=' + state.to + '-31';
    return [
      'quotes.html#said=yes&outlet=' + from + '&speaker=' + to, 'quotes.html#said=yes&carrier=' + from + '&speaker=' + to,
      'claims.html#said=yes&stance=denies&source=' + from + '&denies=' + to,
    ][tie[2]] + more;
  }

  function says(id, ties) {
    var does = data.does.map(function (word, what) { return ties.filter(function (tie) { return tie[0] === id && tie[2] === what; }).length; });
    var done = data.does.map(function (word, what) { return ties.filter(function (tie) { return tie[1] === id && tie[2] === what; }).length; });
    var parts = [];
    data.does.forEach(function (word, what) {
      if (does[what]) parts.push(word + ' ' + does[what]);
      if (done[what]) parts.push(['quoted', 'relayed', 'denied'][what] + ' by ' + done[what]);
    });
    return names[id] + ', ' + data.nodes[id][1] + ': ' + parts.join(', ');
  }

  function line(tie, at, top) {
    var from = at.get(tie[0]), to = at.get(tie[1]), x = to.x - from.x, y = to.y - from.y, far = Math.hypot(x, y) || 1;
    var bend = [0.06, -0.1, 0.16][tie[2]], end = (far - to.size - 5) / far;
    var middle = { x: (from.x + to.x) / 2 - y * bend, y: (from.y + to.y) / 2 + x * bend };
    var path = shape('path', {
      d: 'M' + from.x.toFixed(1) + ' ' + from.y.toFixed(1) + 'Q' + middle.x.toFixed(1) + ' ' + middle.y.toFixed(1) + ' ' + (from.x + x * end).toFixed(1) + ' ' + (from.y + y * end).toFixed(1),
      fill: 'none', stroke: colors[tie[2]], 'stroke-width': (0.8 + 4.2 * Math.sqrt(tie[3] / top)).toFixed(2), 'stroke-opacity': tie[2] === 2 ? 0.9 : 0.45,
      'marker-end': 'url(#network-end-' + tie[2] + ')', class: 'tie', 'data-from': tie[0], 'data-to': tie[1],
    }, [shape('title', {}, [names[tie[0]] + ' ' + data.does[tie[2]] + ' ' + names[tie[1]] + ': ' + tie[3].toLocaleString('en')])]);
    if (dashes[tie[2]]) path.setAttribute('stroke-dasharray', dashes[tie[2]]);
    return path;
  }

  function mark(node, ties) {
    var kind = data.nodes[node.id][1], color = kinds[kind] || '#83838f', size = node.size, body;
    var look = { class: 'shape', fill: color, stroke: '#fff', 'stroke-width': 1.5 };
    if (kind === 'outlet') body = shape('rect', Object.assign(look, { x: -size, y: -size * 0.8, width: 2 * size, height: 1.6 * size, rx: 2 }));
    else if (kind === 'person' || kind === 'unnamed') body = shape('circle', Object.assign(look, { r: size }));
    else body = shape('path', Object.assign(look, { d: 'M0 ' + -size * 1.2 + 'L' + size * 1.2 + ' 0L0 ' + size * 1.2 + 'L' + -size * 1.2 + ' 0Z' }));
    var group = shape('g', {
      class: 'node', transform: 'translate(' + node.x.toFixed(1) + ' ' + node.y.toFixed(1) + ')', role: 'button', tabindex: -1, 'aria-pressed': false,
      'aria-label': says(node.id, ties), 'data-node': node.id,
    }, [shape('title', {}, [says(node.id, ties)]), body, shape('text', {
      y: (size + 13).toFixed(1), 'text-anchor': 'middle', fill: 'var(--ink,#24242b)', stroke: 'var(--paper,#fff)', 'stroke-width': 3, 'paint-order': 'stroke', 'stroke-linejoin': 'round',
      'font-weight': kind === 'outlet' ? 650 : 400,
    }, [short(names[node.id])])]);
    group.addEventListener('click', function () { choose(chosen === node.id ? -1 : node.id); });
    return group;
  }

  function draw(ties) {
    var width = Math.max(280, Math.round(picture.clientWidth || 900)), ids = Array.from(nodesOf(ties)).sort(function (a, b) { return a - b; });
    var height = Math.round(Math.max(260, Math.min(width < 560 ? 1.35 * width : 0.68 * width, 120 + 26 * ids.length)));
    var placed = layout(ids, ties, width, height), top = ties.length ? ties[0][3] : 1;
    var svg = shape('svg', { viewBox: '0 0 ' + width + ' ' + height, width: width, height: height, role: 'group', xmlns: space, 'font-family': 'sans-serif', 'font-size': 12,
      'aria-label': 'Network of ' + many(placed.nodes.length, 'node') + ' and ' + many(ties.length, 'tie') + '. Arrow keys go from node to node, Enter chooses one, Escape none. The table behind has the same.' });
    svg.append(shape('defs', {}, colors.map(function (color, what) {
      return shape('marker', { id: 'network-end-' + what, viewBox: '0 0 8 8', refX: 6, refY: 4, markerWidth: 8, markerHeight: 8, markerUnits: 'userSpaceOnUse', orient: 'auto' }, [shape('path', { d: 'M0 0L8 4L0 8Z', fill: color })]);
    })));
    ties.slice().reverse().forEach(function (tie) { svg.append(line(tie, placed.at, top)); });
    placed.nodes.slice().reverse().forEach(function (node) { svg.append(mark(node, ties)); });
    picture.replaceChildren(svg);
    drawn = { svg: svg, ties: ties, nodes: placed.nodes, at: placed.at };
    if (!placed.at.has(chosen)) chosen = -1;
    focused = placed.at.has(focused) ? focused : placed.nodes.length ? placed.nodes[0].id : 0;
    light();
  }

  // Shows what belongs to the chosen node, and makes one node the place where the Tab key stops.
  function light() {
    var near = new Set([chosen]);
    drawn.ties.forEach(function (tie) { if (tie[0] === chosen) near.add(tie[1]); if (tie[1] === chosen) near.add(tie[0]); });
    drawn.svg.querySelectorAll('.tie').forEach(function (path) {
      path.classList.toggle('far', chosen >= 0 && Number(path.dataset.from) !== chosen && Number(path.dataset.to) !== chosen);
    });
    drawn.svg.querySelectorAll('.node').forEach(function (node) {
      var id = Number(node.dataset.node);
      node.classList.toggle('far', chosen >= 0 && !near.has(id));
      node.classList.toggle('chosen', id === chosen);
      node.setAttribute('aria-pressed', id === chosen);
      node.setAttribute('tabindex', id === focused ? 0 : -1);
    });
    list();
  }

  function choose(id) {
    chosen = id;
    if (id >= 0) focused = id;
    light();
  }

  function name(id) {
    var page = data.nodes[id][2] || (data.nodes[id][1] === 'outlet' ? 'quotes.html#outlet=' : 'quotes.html#speaker=') + encodeURIComponent(names[id]);
    return element('a', { href: page, textContent: names[id] });
  }

  function list() {
    var ties = drawn.ties.filter(function (tie) { return chosen < 0 || tie[0] === chosen || tie[1] === chosen; });
    var body = element('tbody', {}, ties.map(function (tie) {
      return element('tr', {}, [element('td', {}, [name(tie[0])]), element('td', { textContent: data.does[tie[2]] }), element('td', {}, [name(tie[1])]),
        element('td', { className: 'n' }, [element('a', { href: address(tie), textContent: tie[3].toLocaleString('en') })])]);
    }));
    var head = element('thead', {}, [element('tr', {}, ['Who', 'Does', 'Whom', 'How often'].map(function (word) {
      return element('th', { scope: 'col', className: word === 'How often' ? 'n' : '', textContent: word });
    }))]);
    var caption = element('caption', { textContent: chosen < 0 ? 'The ties drawn' : 'The ties of ' + names[chosen] + ' ' });
    if (chosen >= 0) {
      var all = element('button', { type: 'button', className: 'chip', textContent: 'Show all' });
      all.addEventListener('click', function () { choose(-1); });
      caption.append(all);
    }
    table.replaceChildren(element('table', {}, [caption, head, body]));
  }

  // The node that lies next in the direction of an arrow key.
  function toward(key) {
    var here = drawn.at.get(focused), way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key], best = null, least = Infinity;
    drawn.nodes.forEach(function (node) {
      var along = (node.x - here.x) * way[0] + (node.y - here.y) * way[1], aside = Math.abs((node.x - here.x) * way[1] + (node.y - here.y) * way[0]);
      if (along > 1 && along + 2 * aside < least) { least = along + 2 * aside; best = node; }
    });
    return best;
  }

  picture.addEventListener('keydown', function (event) {
    if (!event.target.closest('.node')) return;
    if (event.key === 'Enter' || event.key === ' ') { choose(chosen === focused ? -1 : focused); event.preventDefault(); return; }
    if (event.key === 'Escape') return choose(-1);
    if (!/^Arrow/.test(event.key)) return;
    event.preventDefault();
    var next = toward(event.key);
    if (!next) return;
    focused = next.id;
    light();
    drawn.svg.querySelector('[data-node="' + focused + '"]').focus();
  });
  picture.addEventListener('focusin', function (event) {
    var node = event.target.closest('.node');
    if (node) focused = Number(node.dataset.node);
  });

  function field(label, made) {
    made.id = 'network-' + label.toLowerCase().replace(/\W/g, '-');
    return element('p', {}, [element('label', { htmlFor: made.id, textContent: label }), made]);
  }

  function choice(label, values, part) {
    var made = element('select', {}, [element('option', { value: '', textContent: 'any' })].concat(values.map(function (value) { return element('option', { value: value, textContent: value }); })));
    made.addEventListener('change', function () { state[part] = made.value; refresh(true); });
    return field(label, made);
  }

  var least = element('input', { type: 'number', min: 1 });
  function controls() {
    var outlets = data.outlets.filter(Boolean), months = data.months.filter(Boolean);
    var found = Array.from(new Set(data.nodes.map(function (node) { return node[1]; }))).sort();
    if (outlets.length > 1) form.append(choice('In the outlet', outlets, 'outlet'));
    if (months.length > 1) form.append(choice('From', months, 'from'), choice('To', months, 'to'));
    if (found.length > 1) form.append(choice('Kind of whom', found, 'kind'));
    var around = element('input', { autocomplete: 'off', placeholder: 'any' });
    around.setAttribute('list', 'network-names');
    around.addEventListener('change', function () { state.around = names.includes(around.value) ? around.value : ''; refresh(true); });
    form.append(field('Around', around), element('datalist', { id: 'network-names' }, names.map(function (one) { return element('option', { value: one }); })));
    least.addEventListener('change', function () { state.least = Math.max(1, Number(least.value) || 1); refresh(false); });
    form.append(field('At least so often', least));
    var does = element('fieldset', { className: 'does' }, [element('legend', { textContent: 'What is drawn' })]);
    data.does.forEach(function (word, what) {
      if (!data.ties.some(function (tie) { return tie[2] === what; })) return;
      var box = element('input', { type: 'checkbox', checked: true }), sign = element('span', { className: 'sign' });
      sign.style.borderTopColor = colors[what];
      if (dashes[what]) sign.style.borderTopStyle = 'dashed';
      box.addEventListener('change', function () { state.does[what] = box.checked; refresh(true); });
      does.append(element('label', {}, [box, sign, word]));
    });
    form.append(does);
    form.addEventListener('submit', function (event) { event.preventDefault(); });
  }

  function refresh(anew) {
    var all = edges(), most = picture.clientWidth < 560 ? 16 : 40;
    if (anew) state.least = readable(all, most);
    least.value = state.least;
    var ties = selected(all, state.least), limit = 400, more = ties.length - limit;
    if (more > 0) ties = ties.slice(0, limit);
    var others = all.length - ties.length;
    told.textContent = ties.length === 0 ? 'Nothing to draw.' : many(nodesOf(ties).size, 'node') + ', ' + many(ties.length, 'tie')
      + (others === 0 ? '.' : '; ' + many(others, 'rarer tie') + (others === 1 ? ' is' : ' are') + ' not drawn. Drawn ' + from(all) + '.')
      + (!state.kind && data.nodes.some(function (node) { return node[1] === 'unnamed'; }) ? ' Unnamed sources are drawn only where they are chosen as the kind of whom: no text says whether two are the same.' : '');
    draw(ties);
  }

  // "is who quotes 30 times or more; relays 3 times or more".
  function from(all) {
    var least = limits(all, state.least);
    return 'is who ' + data.does.map(function (word, what) {
      return { tie: all.some(function (tie) { return tie[2] === what; }), says: word + ' ' + (least[what] === 1 ? 'at all' : least[what] + ' times or more') + (what === 2 && least[2] > 1 ? ', or denies another who is drawn' : '') };
    }).filter(function (one) { return one.tie; }).map(function (one) { return one.says; }).join('; ');
  }

  function text() {
    var copy = drawn.svg.cloneNode(true);
    copy.querySelectorAll('text').forEach(function (one) { one.setAttribute('fill', '#24242b'); one.setAttribute('stroke', '#fff'); });
    copy.querySelectorAll('.far').forEach(function (one) { one.setAttribute('opacity', 0.13); });
    copy.insertBefore(shape('rect', { width: '100%', height: '100%', fill: '#fff' }), copy.firstChild);
    return new XMLSerializer().serializeToString(copy);
  }

  function png() {
    var image = new Image(), box = drawn.svg.viewBox.baseVal;
    image.onload = function () {
      var canvas = element('canvas', { width: 2 * box.width, height: 2 * box.height });
      canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob(function (blob) { window.Saving.file('network.png', [blob], 'image/png'); });
    };
    image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(text());
  }

  function save(label, act) {
    var made = element('button', { type: 'button', textContent: label });
    made.addEventListener('click', act);
    return made;
  }
  saves.append('Save what is drawn as ', save('PNG', png), ', ', save('SVG', function () { window.Saving.file('network.svg', [text()], 'image/svg+xml'); }), ', ', save('CSV', function () {
    window.Saving.csv('network', [['from', 'does', 'to', 'count']].concat(drawn.ties.map(function (tie) { return [names[tie[0]], data.does[tie[2]], names[tie[1]], tie[3]]; })));
  }));

  section.hidden = false;
  controls();
  refresh(true);
  var wide = picture.clientWidth, waiting = 0;
  window.addEventListener('resize', function () {
    clearTimeout(waiting);
    waiting = setTimeout(function () { if (picture.clientWidth !== wide) { wide = picture.clientWidth; refresh(true); } }, 200);
  });
})();
