// Saves what a page shows: rows as CSV or as an Excel workbook, charts as pictures.
(function () {
  'use strict';

  function save(name, parts, type) {
    var link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(parts, { type: type }));
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 60000);
  }

  function cell(value) {
    var text = value === null || value === undefined ? '' : String(value);
    return /[",\r\n]|^\s|\s$/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text;
  }

  function csv(rows) { return rows.map(function (row) { return row.map(cell).join(','); }).join('\r\n') + '\r\n'; }

  var crcs = Array.from({ length: 256 }, function (_, n) {
    for (var bit = 0; bit < 8; bit++) n = n & 1 ? 0xEDB88320 ^ (n >>> 1) : n >>> 1;
    return n >>> 0;
  });

  function crc(bytes) {
    var sum = 0xFFFFFFFF;
    for (var at = 0; at < bytes.length; at++) sum = crcs[(sum ^ bytes[at]) & 255] ^ (sum >>> 8);
    return (sum ^ 0xFFFFFFFF) >>> 0;
  }

  // An archive whose files are stored as they are.
  function zip(files) {
    var parts = [], directory = [], place = 0, encoder = new TextEncoder();
    files.forEach(function (file) {
      var name = encoder.encode(file.name), bytes = encoder.encode(file.text);
      function head(signature, more) {
        var view = new DataView(new ArrayBuffer(more ? 46 : 30)), at = 0;
        function put(size, value) { view[size === 2 ? 'setUint16' : 'setUint32'](at, value, true); at += size; }
        put(4, signature);
        if (more) put(2, 20);
        put(2, 20); put(2, 0x800); put(2, 0); put(2, 0); put(2, 33); put(4, crc(bytes)); put(4, bytes.length); put(4, bytes.length); put(2, name.length); put(2, 0);
        if (more) { put(2, 0); put(2, 0); put(2, 0); put(4, 0); put(4, place); }
        return view.buffer;
      }
      directory.push(head(0x02014B50, true), name);
      parts.push(head(0x04034B50, false), name, bytes);
      place += 30 + name.length + bytes.length;
    });
    var size = directory.reduce(function (sum, part) { return sum + part.byteLength; }, 0), end = new DataView(new ArrayBuffer(22));
    end.setUint32(0, 0x06054B50, true); end.setUint16(8, files.length, true); end.setUint16(10, files.length, true);
    end.setUint32(12, size, true); end.setUint32(16, place, true);
    return parts.concat(directory, end.buffer);
  }

  function xml(text) {
    return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
  }

  function column(number) {
    var name = '';
    for (number++; number > 0; number = Math.floor((number - 1) / 26)) name = String.fromCharCode(65 + (number - 1) % 26) + name;
    return name;
  }

  // A workbook of one sheet: the head stays in view, and each column can be filtered.
  function workbook(title, rows) {
    var main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main', office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    var packed = 'http://schemas.openxmlformats.org/package/2006/', kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
    var head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
    var lines = rows.map(function (row, at) {
      return '<row r="' + (at + 1) + '">' + row.map(function (value, place) {
        if (value === null || value === undefined || value === '') return '';
        if (typeof value === 'number') return '<c r="' + column(place) + (at + 1) + '"><v>' + value + '</v></c>';
        return '<c r="' + column(place) + (at + 1) + '" t="inlineStr"><is><t xml:space="preserve">' + xml(String(value).slice(0, 32767)) + '</t></is></c>';
      }).join('') + '</row>';
    }).join('');
    var all = 'A1:' + column(rows[0].length - 1) + rows.length;
    return zip([
      { name: '[Content_Types].xml', text: head + '<Types xmlns="' + packed + 'content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="' + kind + 'sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="' + kind + 'worksheet+xml"/></Types>' },
      { name: '_rels/.rels', text: head + '<Relationships xmlns="' + packed + 'relationships"><Relationship Id="r1" Type="' + office + '/officeDocument" Target="xl/workbook.xml"/></Relationships>' },
      { name: 'xl/workbook.xml', text: head + '<workbook xmlns="' + main + '" xmlns:r="' + office + '"><sheets><sheet name="' + xml(title.slice(0, 31)) + '" sheetId="1" r:id="r1"/></sheets></workbook>' },
      { name: 'xl/_rels/workbook.xml.rels', text: head + '<Relationships xmlns="' + packed + 'relationships"><Relationship Id="r1" Type="' + office + '/worksheet" Target="worksheets/sheet1.xml"/></Relationships>' },
      { name: 'xl/worksheets/sheet1.xml', text: head + '<worksheet xmlns="' + main + '"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>' + lines + '</sheetData><autoFilter ref="' + all + '"/></worksheet>' },
    ]);
  }

  window.Saving = {
    file: save,
    text: csv,
    csv: function (name, rows) { save(name + '.csv', ['\uFEFF', csv(rows)], 'text/csv'); },
    xlsx: function (name, rows) { save(name + '.xlsx', workbook(name, rows), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'); },
  };
})();
