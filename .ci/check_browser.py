"""Runs a notebook in Jupyter's own front end, in a browser: check_browser.py FOLDER PLOTLY PICTURE

FOLDER is a checkout, PLOTLY is plotly.js, PICTURE takes a screenshot of the first chart. Opens the first notebook of
FOLDER/notebooks that has a chart, clears its outputs, chooses 'Run All' and waits until every cell has a number and every
chart is drawn.
"""

import json
import pathlib
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

from plotly_server import serving
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.support.ui import WebDriverWait

FIGURE = "application/vnd.plotly.v1+json"
STATE = """
const cells = Jupyter.notebook.get_cells().filter(cell => cell.cell_type === 'code');
return {
  kernel: Jupyter.notebook.kernel.info_reply.implementation,
  numbers: cells.map(cell => cell.input_prompt_number),
  errors: cells.flatMap(cell => cell.output_area.outputs).filter(output => output.output_type === 'error').map(output => output.ename + ': ' + output.evalue),
  charts: document.querySelectorAll('[data-news-chart]').length,
  drawn: [...document.querySelectorAll('[data-news-chart]')].filter(place => place.querySelector('svg.main-svg')).length,
};
"""


def with_chart(folder):
    """The first notebook that has charts, and how many."""
    for path in sorted(folder.glob("*.ipynb")):
        outputs = [output for cell in json.loads(path.read_text(encoding="utf-8"))["cells"] for output in cell.get("outputs", [])]
        if charts := sum(FIGURE in output.get("data", {}) for output in outputs):
            return path.name, charts
    raise SystemExit(f"{folder} holds no notebook with a chart")


def wait_for(address):
    for _ in range(300):
        try:
            return urllib.request.urlopen(address, timeout=5).status
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.1)
    raise SystemExit("Jupyter did not start")


def run_all(driver, charts):
    wait = WebDriverWait(driver, 120)
    wait.until(lambda d: d.execute_script("return typeof Jupyter === 'object' && !!Jupyter.notebook && Jupyter.notebook._fully_loaded && !!Jupyter.notebook.kernel && !!Jupyter.notebook.kernel.info_reply.implementation"))
    driver.execute_script("Jupyter.notebook.clear_all_output()")
    assert driver.execute_script(STATE)["charts"] == 0
    driver.execute_script("document.querySelector('#run_all_cells a').click()")
    wait.until(lambda d: all(isinstance(number, int) for number in d.execute_script(STATE)["numbers"]) or d.execute_script(STATE)["errors"])
    try:
        wait.until(lambda d: d.execute_script(STATE)["drawn"] >= charts)
    finally:
        state = driver.execute_script(STATE)
        print(state)
    assert state["kernel"] == "attribution" and not state["errors"], state
    assert state["numbers"] == list(range(1, len(state["numbers"]) + 1)), state
    assert state["drawn"] == state["charts"] == charts, state


def picture(driver, path):
    """The first chart with the cell that made it, below the notebook's own bars."""
    driver.execute_script("""
        Jupyter.notebook.select(0);
        const cell = document.querySelector('[data-news-chart]').closest('.cell');
        document.querySelector('#site').scrollTop += cell.getBoundingClientRect().top - document.querySelector('#site').getBoundingClientRect().top - 12;
        """)
    time.sleep(1)
    pathlib.Path(path).parent.mkdir(parents=True, exist_ok=True)
    driver.save_screenshot(str(path))


def main(folder, plotly, path):
    folder = pathlib.Path(folder).resolve()
    name, charts = with_chart(folder / "notebooks")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address = f"http://127.0.0.1:{port}/notebooks/notebooks/{name}?token=check"
    with tempfile.TemporaryDirectory() as profile, serving(plotly) as (arguments, _):
        server = subprocess.Popen(
            ["/usr/bin/python3", "-m", "notebook", "--no-browser", "--allow-root", "--ip=127.0.0.1", f"--port={port}", "--port-retries=0",
             "--NotebookApp.token=check", "--log-level=ERROR", f"--notebook-dir={folder}"])
        try:
            wait_for(f"http://127.0.0.1:{port}/api?token=check")
            options = webdriver.ChromeOptions()
            options.binary_location = "/usr/bin/chromium"
            for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1280,940", f"--user-data-dir={profile}", *arguments):
                options.add_argument(argument)
            driver = webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)
            try:
                driver.get(address)
                run_all(driver, charts)
                picture(driver, path)
            finally:
                driver.quit()
        finally:
            server.terminate()
            server.wait(timeout=30)
    print(f"{name}: {charts} charts drawn in Jupyter")


if __name__ == "__main__":
    main(*sys.argv[1:])
