namespace Attribution.Cli.Tests.Browser;

/// <summary>What the tests ask of a page.</summary>
internal static class Scripts
{
    /// <summary>The elements that reach beyond the window and are not inside a part that scrolls.</summary>
    public const string Wide = """
        return Array.from(document.querySelectorAll('body *'))
          .filter(part => part.getBoundingClientRect().right > innerWidth + 1 && !part.closest('.scroll, .news-table, .output, pre, svg'))
          .map(part => part.tagName + '.' + part.className + ' ' + part.textContent.slice(0, 40));
        """;

    /// <summary>The links, buttons and fields that no finger can reach: without a size, beside the window where nothing scrolls, or below another part.</summary>
    public const string Unreachable = """
        // Of many of one kind, in a list say, two tell of all.
        const kinds = new Map();
        const parts = Array.from(document.querySelectorAll('a[href], button, input, select, summary')).filter(part => {
          const kind = [part, part.parentElement, part.closest('[class]')].map(one => one && one.tagName + one.className).join(' ');
          kinds.set(kind, (kinds.get(kind) || 0) + 1);
          return kinds.get(kind) <= 2 && part.checkVisibility() && !part.closest('svg, .skip');
        });
        return parts.filter(part => {
            part.scrollIntoView({ block: 'center', inline: 'center' });
            const box = part.getClientRects()[0];
            if (!box || box.width < 1 || box.height < 1) return true;
            const there = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
            return !there || !(part.contains(there) || there.contains(part) || there.closest('label')?.contains(part));
          })
          .map(part => part.tagName + '.' + part.className + ' ' + (part.textContent || part.id).slice(0, 40));
        """;

    /// <summary>The tables that are cut at the right: wider than their place, which is no region that a reader can name, reach and scroll.</summary>
    public const string Cut = """
        const reachable = place => place.tabIndex === 0 && place.getAttribute('role') === 'region' && place.getAttribute('aria-label') && getComputedStyle(place).overflowX === 'auto';
        return Array.from(document.querySelectorAll('table'))
          .filter(table => table.checkVisibility())
          .filter(table => {
            for (let place = table.parentElement; place; place = place.parentElement) {
              if (getComputedStyle(place).overflowX !== 'visible' && place.scrollWidth > place.clientWidth + 1) return !reachable(place);
            }
            return false;
          })
          .map(table => (table.getAttribute('aria-label') || table.caption?.textContent || table.textContent).slice(0, 60));
        """;

    /// <summary>The words that stand on two lines; those too long for any column, as ids and addresses are, may.</summary>
    public const string Broken = """
        const broken = [];
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        while (texts.nextNode()) {
          const text = texts.currentNode;
          if (text.parentElement.closest('svg, script, style, noscript, pre, code, .long') || !text.parentElement.checkVisibility()) continue;
          for (const word of text.data.matchAll(/[\p{L}\p{M}\p{N}'’]+/gu)) {
            if (word[0].length > 24) continue;
            range.setStart(text, word.index);
            range.setEnd(text, word.index + word[0].length);
            const lines = new Set(Array.from(range.getClientRects()).filter(box => box.width > 0).map(box => Math.round(box.top)));
            if (lines.size > 1) broken.push(word[0] + ' in ' + text.parentElement.tagName + ' ' + text.data.slice(0, 40));
          }
        }
        return broken;
        """;

    /// <summary>
    /// The texts whose contrast to the ground is below what WCAG 2.2 asks (1.4.3: 4.5, for large text 3). Grounds that let
    /// through what lies below are mixed with it; texts in charts and disabled controls are left out.
    /// </summary>
    public const string Faint = """
        const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        const seen = new Map();
        const rgba = color => {
          if (!seen.has(color)) {
            canvas.clearRect(0, 0, 1, 1);
            canvas.fillStyle = color;
            canvas.fillRect(0, 0, 1, 1);
            const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
            seen.set(color, [r, g, b, a / 255]);
          }
          return seen.get(color);
        };
        const over = (top, below) => top.slice(0, 3).map((value, i) => value * top[3] + below[i] * (1 - top[3]));
        const ground = part => {
          if (!part) return [255, 255, 255];
          const own = rgba(getComputedStyle(part).backgroundColor);
          return own[3] === 1 ? own.slice(0, 3) : over(own, ground(part.parentElement));
        };
        const light = color => {
          const [r, g, b] = color.map(value => (value /= 255) <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const faint = [];
        for (const part of document.querySelectorAll('body *')) {
          if (part.closest('svg, script, style, noscript, option, :disabled') || !part.checkVisibility()) continue;
          if (!Array.from(part.childNodes).some(node => node.nodeType === 3 && node.data.trim())) continue;
          const style = getComputedStyle(part);
          const below = ground(part);
          const text = over(rgba(style.color).map((value, i) => i === 3 ? value * style.opacity : value), below);
          const [a, b] = [light(text), light(below)].sort((x, y) => y - x);
          const contrast = (a + 0.05) / (b + 0.05);
          const large = parseFloat(style.fontSize) >= 24 || (parseFloat(style.fontSize) >= 18.66 && style.fontWeight >= 700);
          if (contrast < (large ? 3 : 4.5)) faint.push(part.tagName + '.' + part.className + ' ' + contrast.toFixed(2) + ' ' + part.textContent.trim().slice(0, 30));
        }
        return faint;
        """;
}
