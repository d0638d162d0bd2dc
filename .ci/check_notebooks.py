"""Runs notebooks in the installed kernel with nbconvert: check_notebooks.py FOLDER PLOTLY OUT

FOLDER holds the notebooks, PLOTLY is plotly.js, OUT takes the executed notebooks and their pages. Fails where nbconvert
does, where a cell has no number, where a page has a chart that did not draw, or where the kernel takes too much memory.
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile
import time

from jupyter_client.manager import start_new_kernel
from plotly_server import serving

NBCONVERT = ["/usr/bin/python3", "/usr/bin/jupyter-nbconvert"]
FIGURE = "application/vnd.plotly.v1+json"
MEMORY = 390_000_000


def code_cells(path):
    return [cell for cell in json.loads(path.read_text(encoding="utf-8"))["cells"] if cell["cell_type"] == "code" and "".join(cell["source"]).strip()]


def numbers(path):
    counts = [cell["execution_count"] for cell in code_cells(path)]
    if counts != list(range(1, len(counts) + 1)):
        yield f"{path.name}: its cells have the numbers {counts}"


def drawn(page, figures, arguments):
    with tempfile.TemporaryDirectory() as profile:
        done = subprocess.run(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--no-first-run",
             f"--user-data-dir={profile}", *arguments, "--virtual-time-budget=20000", "--dump-dom", page.as_uri()],
            capture_output=True, text=True, timeout=180, check=True)
    places = re.split(r'data-news-chart="', re.sub(r"<script.*?</script>", "", done.stdout, flags=re.S))[1:]
    charts = sum('class="main-svg"' in place for place in places)
    print(f"{page.name}: {charts} of {figures} charts drawn")
    if charts != figures or len(places) != figures:
        yield f"{page.name}: {charts} of {figures} charts were drawn in {len(places)} places"


def resident(manager):
    status = pathlib.Path(f"/proc/{manager.provisioner.pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+) kB", status)[1]) * 1024


def brings_libraries(notebook):
    """Whether its cells call other libraries than ours, whose memory is not ours either."""
    return any(call in "".join(cell["source"]) for cell in code_cells(notebook) for call in ('#r "nuget:', "using Plotly.NET;"))


def memory(notebooks, folder):
    """All notebooks in one session: those with our library alone, at once, and behind them the others, when they have rested."""
    manager, client = start_new_kernel(kernel_name=".net-csharp", cwd=str(folder))
    busy = 0
    try:
        for notebook in sorted(notebooks, key=brings_libraries):
            if brings_libraries(notebook) and not busy:
                busy = resident(manager)
            began = time.monotonic()
            for cell in code_cells(notebook):
                reply = client.execute_interactive("".join(cell["source"]), timeout=120, output_hook=lambda message: None)["content"]
                if reply["status"] != "ok":
                    yield f"{notebook.name} fails behind the others in one session: {reply}"
            print(f"{notebook.name}: {time.monotonic() - began:.1f} s in a running kernel")
        busy = busy or resident(manager)
        time.sleep(5)
        used = resident(manager)
        print(f"memory after the notebooks of the library: {busy / 1e6:.0f} MB; after all, when it has rested: {used / 1e6:.0f} MB")
        if max(busy, used) > MEMORY:
            yield f"the kernel takes {busy / 1e6:.0f} MB after the notebooks of the library and {used / 1e6:.0f} MB after all, more than {MEMORY / 1e6:.0f}"
    finally:
        client.stop_channels()
        manager.shutdown_kernel()


def main(folder, plotly, out):
    folder, out = pathlib.Path(folder).resolve(), pathlib.Path(out).resolve()
    notebooks = sorted(folder.glob("*.ipynb"))
    subprocess.run([*NBCONVERT, "--log-level=WARN", "--to", "notebook", "--execute", "--output-dir", str(out), *map(str, notebooks)], check=True)
    executed = [out / notebook.name for notebook in notebooks]
    subprocess.run([*NBCONVERT, "--log-level=ERROR", "--to", "html", *map(str, executed)], check=True)
    found = [problem for path in executed for problem in numbers(path)]
    charts = {path: sum(FIGURE in output.get("data", {}) for cell in code_cells(path) for output in cell["outputs"]) for path in executed}
    if not sum(charts.values()):
        found.append("no notebook has a chart")
    with serving(plotly) as (arguments, asked):
        for path, figures in charts.items():
            if figures:
                found += drawn(path.with_suffix(".html"), figures, arguments)
    print(f"asked for: {sorted(set(asked))}")
    found += memory(notebooks, folder)
    for problem in found:
        print(problem, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
