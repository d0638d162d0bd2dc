"""Opens every page of a report in headless Chromium without a network: check_report.py FOLDER

Fails where a chart has not drawn, where a page names or asks for anything outside the report, or where a script fails.
"""

import html.parser
import json
import pathlib
import re
import subprocess
import sys
import tempfile

ASKS = {"script": "src", "link": "href", "img": "src", "iframe": "src", "source": "src", "object": "data", "video": "src", "audio": "src", "embed": "src"}
REMOTE = re.compile(r"(https?:)?//", re.I)


class Page(html.parser.HTMLParser):
    """What a page asks for, and how many drawings each of its charts holds."""

    def __init__(self, text):
        super().__init__()
        self.remote, self.charts, self.inside = [], [], False
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if REMOTE.match(attrs.get(ASKS.get(tag), "") or ""):
            self.remote.append(f"<{tag}> {attrs[ASKS[tag]]}")
        if REMOTE.search(" ".join(re.findall(r"url\(([^)]*)", attrs.get("style") or ""))):
            self.remote.append(f"<{tag}> {attrs['style']}")
        classes = (attrs.get("class") or "").split()
        if tag == "figure" and "chart" in classes:
            self.inside = True
            self.charts.append(0)
        if self.inside and tag == "svg" and "main-svg" in classes:
            self.charts[-1] += 1

    def handle_endtag(self, tag):
        if tag == "figure":
            self.inside = False


def run(page, rest=""):
    """The page after its scripts, its console, and the addresses that it asked for."""
    with tempfile.TemporaryDirectory() as folder:
        log = pathlib.Path(folder, "net.json")
        done = subprocess.run(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking",
             "--disable-component-update", "--disable-sync", "--no-first-run", "--host-resolver-rules=MAP * ~NOTFOUND",
             "--enable-logging=stderr", f"--user-data-dir={folder}/profile", f"--log-net-log={log}", "--virtual-time-budget=10000",
             "--dump-dom", page.as_uri() + rest],
            capture_output=True, text=True, timeout=120, check=True)
        return done.stdout, [line for line in done.stderr.splitlines() if "CONSOLE" in line], asked(log.read_text(errors="replace"))


def asked(log):
    """The remote addresses in a network log; the browser's own, which no page initiates, are left out."""
    try:
        events = json.loads(log)["events"]
    except json.JSONDecodeError:  # ended in the middle
        events = json.loads(log.rstrip().rstrip(",") + "]}")["events"]
    starts = [event.get("params", {}) for event in events]
    return sorted({start["url"] for start in starts if REMOTE.match(str(start.get("url", ""))) and start.get("initiator", "not an origin") != "not an origin"})


def problems(page):
    source = Page(page.read_text(encoding="utf-8"))
    dom, console, requests = run(page)
    drawn = Page(dom)
    yield from (f"names {address}" for address in source.remote + drawn.remote)
    yield from (f"asks for {address}" for address in requests)
    yield from (f"console: {line}" for line in console)
    if len(drawn.charts) != len(source.charts):
        yield f"holds {len(source.charts)} charts, of which {len(drawn.charts)} are left"
    yield from (f"chart {number} has not drawn" for number, drawings in enumerate(drawn.charts, 1) if drawings == 0)
    print(f"{page.name}: {len(drawn.charts)} charts")


def desk(folder):
    """What the pages' scripts make of the data beside them: one look at each kind of page, without a click."""
    compare = run(folder / "compare.html")[0]
    if 'data-drawn=""' not in compare or compare.count('class="compare-panel"') < 3:
        yield "compare.html", "the bars are not drawn"
    elif not re.search(r'<a class="compare-bar" href="(quotes|claims)\.html#', compare) and 'class="compare-bar"' in compare:
        yield "compare.html", "no bar leads to its passages"
    elif not re.search(r"all bars end at \d+ %", compare):
        yield "compare.html", "the scale of the bars is not told"
    index = (folder / "index.html").read_text(encoding="utf-8")
    contents = re.search(r'<nav class="contents".*?</nav>', index, re.S)
    if not contents or re.search(r"<h2><a [^>]*>[^<]*</a></h2>", contents.group()):
        yield "index.html", "a link does not say whether it leads to a page or a list"
    for actor in sorted((folder / "actors").glob("*.html"))[:20]:
        if "<h2>Who disputes what they say</h2>" not in actor.read_text(encoding="utf-8"):
            yield f"actors/{actor.name}", "does not say who disputes the actor"
    article = sorted((folder / "articles").glob("*.html"))[0]
    marked = run(article, "#q1")[0]
    if "Wrong speaker" not in marked or "Copy citation" not in marked:
        yield f"articles/{article.name}", "a quote cannot be corrected or cited"
    word = re.search(r"[A-Za-z]{6,}", re.sub(r"<[^>]*>", " ", article.read_text(encoding="utf-8").split('<div class="block">')[1])).group()
    found = run(folder / "search.html", f"?q={word}")[0]
    if not re.search(rf"“{word}” stands in [\d,]+ ", found):
        yield "search.html", f"the word {word} of an article is not found"


def main(folder):
    pages = sorted(pathlib.Path(folder).resolve().rglob("*.html"))
    found = [(page, problem) for page in pages for problem in problems(page)]
    found += list(desk(pathlib.Path(folder).resolve()))
    for page, problem in found:
        print(f"{page}: {problem}", file=sys.stderr)
    styles = [path for path in pathlib.Path(folder).rglob("*.css") if re.search(r"url\(['\"]?(https?:)?//|@import", path.read_text(encoding="utf-8"))]
    for path in styles:
        print(f"{path}: asks for something outside the report", file=sys.stderr)
    charts = sum(len(Page(page.read_text(encoding='utf-8')).charts) for page in pages)
    if not pages or not charts:
        print(f"{folder}: no page with a chart", file=sys.stderr)
    return 0 if pages and charts and not found and not styles else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
