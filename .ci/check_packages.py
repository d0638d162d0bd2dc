"""Uses the packages as somebody does who has no checkout: check_packages.py FOLDER [INTERACTIVE]

FOLDER is a checkout. What is done is what notebooks/START.md says: its commands and programs run in the order of the page, each
section in an empty folder, with a home of its own and no package but those that the first section made and those that this machine
has restored before. What the page says comes out is compared with what does. INTERACTIVE is the command dotnet-interactive, in which
the page's notebook runs as well.
"""

import contextlib
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as xml
import zipfile

import check_interactive

PAGE = "notebooks/START.md"

# What a package may hold, and what the command may take up once it is unpacked.
LARGEST, LARGEST_UNPACKED = 40_000_000, 90_000_000
SERVER = re.compile(r"^dotnet run --urls http://localhost:(\d+)$", re.MULTILINE)

# What a kernel tells while one types, as the installed command brings it: of the compiler's libraries it holds only what is reached.
TYPING = """
from jupyter_client.manager import start_new_kernel

manager, client = start_new_kernel(startup_timeout=900, kernel_name="attribution")
try:
    def ask(what, code):
        return getattr(client, what)(code, len(code), reply=True, timeout=900)["content"]

    for code, word in (("Console.WriteL", "WriteLine"), ("using System.Li", "Linq"), ("new List<int>().Whe", "Where"), ("foreach (v", "var")):
        assert word in ask("complete", code)["matches"], code
    for code, word in (("Math.Max", "Max"), ("System.Text.StringBuilder", "StringBuilder")):
        assert word in ask("inspect", code)["data"]["text/plain"], code
finally:
    client.stop_channels()
    manager.shutdown_kernel(now=True)
"""

# Seconds until a command is given up: only a failure takes so long, on a machine under any load.
WAIT = 900


def sections(text):
    """The parts of the page by heading: each a list of blocks, (kind, argument, text)."""
    found = {}
    for part in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
        blocks = re.findall(r"^```(\w+) ?(\S*)\n(.*?)^```$", part, flags=re.MULTILINE | re.DOTALL)
        found[part.partition("\n")[0]] = blocks
    return found


class Home:
    """A user's home in which nothing was done yet, and an empty folder to work in."""

    def __init__(self, place, config):
        self.home, self.folder = place / "home", place / "work"
        self.folder.mkdir(parents=True)
        nuget = self.home / ".nuget" / "NuGet"
        nuget.mkdir(parents=True)
        self.config = nuget / "NuGet.Config"
        self.config.write_text(config, encoding="utf-8")
        kept = {name: value for name, value in os.environ.items() if not re.match(r"NUGET_|JUPYTER|XDG_|VIRTUAL_ENV|CONDA", name)}
        self.environment = kept | {
            "HOME": str(self.home), "DOTNET_CLI_HOME": str(self.home), "DOTNET_GENERATE_ASPNET_CERTIFICATE": "false",
            "PATH": f"{self.home}/.dotnet/tools:/usr/local/bin:/usr/bin:/bin", "DOTNET_CLI_TELEMETRY_OPTOUT": "1", "DOTNET_NOLOGO": "1",
            "DOTNET_CLI_UI_LANGUAGE": "en", "MSBUILDTERMINALLOGGER": "off", "DOTNET_SKIP_FIRST_TIME_EXPERIENCE": "1"}
        self.output = ""

    def run(self, commands):
        """Runs commands in the folder where the ones before left off, and keeps what they print."""
        where = self.home / "where"
        script = f"set -euo pipefail\n{commands}\npwd > '{where}'\n"
        for line in commands.splitlines():
            print(f"$ {line}")
        done = subprocess.run(["bash", "-c", script], cwd=self.folder, env=self.environment, stdout=subprocess.PIPE, text=True, timeout=WAIT, stdin=subprocess.DEVNULL)
        print(done.stdout, end="", flush=True)
        assert done.returncode == 0, f"exit code {done.returncode}"
        self.output = done.stdout
        self.folder = pathlib.Path(where.read_text().strip())

    @contextlib.contextmanager
    def serving(self, command, port):
        """Runs a program until the end of the block, once it listens."""
        print(f"$ {command}", flush=True)
        server = subprocess.Popen(command.split(), cwd=self.folder, env=self.environment, start_new_session=True, stdin=subprocess.DEVNULL)
        try:
            began = time.monotonic()
            while not listens(port):
                assert server.poll() is None and time.monotonic() - began < WAIT, "the program does not listen"
                time.sleep(0.1)
            yield
        finally:
            os.killpg(server.pid, signal.SIGTERM)
            server.wait(timeout=60)


def listens(port):
    with socket.socket() as one:
        return one.connect_ex(("127.0.0.1", port)) == 0


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def follow(home, blocks, interactive=None):
    """Does what a section says."""
    with contextlib.ExitStack() as servers:
        ports, cells = {}, []
        for kind, argument, text in blocks:
            for told, own in ports.items():
                text = text.replace(f"localhost:{told}", f"localhost:{own}")
            if kind == "sh" and (server := SERVER.search(text)):
                ports[server[1]] = free_port()
                servers.enter_context(home.serving(text.strip().replace(server[1], str(ports[server[1]])), ports[server[1]]))
            elif kind == "sh":
                home.run(text)
            elif kind == "csharp" and argument == "cell":
                cells.append(text)
            elif kind == "csharp":
                (home.folder / argument).write_text(text, encoding="utf-8")
            elif kind == "json":
                assert json.loads(home.output) == json.loads(text), f"the page says\n{text}"
            elif kind == "text":
                assert home.output.strip() == text.strip(), f"the page says\n{text}"
            else:
                raise AssertionError(f"a block of {kind} is nothing to do")
        if cells:
            own_notebook(home, cells, interactive)
            (home.folder / "typing.py.txt").write_text(TYPING, encoding="utf-8")
            home.run("/usr/bin/python3 typing.py.txt")


def own_notebook(home, cells, interactive):
    """Runs the cells of the page as a notebook: by the command, as Jupyter does, and in .NET Interactive where it is given."""
    notebook = home.folder / "own.ipynb"
    notebook.write_text(json.dumps({
        "nbformat": 4, "nbformat_minor": 5,
        "metadata": {"kernelspec": json.loads(first_notebook(home).read_text(encoding="utf-8"))["metadata"]["kernelspec"]},
        "cells": [{"cell_type": "code", "id": f"c{i}", "metadata": {}, "source": text, "outputs": [], "execution_count": None} for i, text in enumerate(cells)],
    }), encoding="utf-8")
    by_jupyter = "jupyter nbconvert --to notebook --execute own.ipynb --output own.ipynb"
    ways = ["attribution notebooks run own.ipynb", by_jupyter]
    if interactive:
        check_interactive.register(interactive, home.home / ".local" / "share" / "jupyter")
        ways.append(f"{by_jupyter} --ExecutePreprocessor.kernel_name={check_interactive.KERNEL}")
    for way in ways:
        home.run(way)
        # .NET Interactive says besides which packages it restored.
        outputs = [(kind, texts) for cell in check_interactive.outputs(notebook) for kind, texts in cell if kind != "display_data"]
        assert [kind for kind, _ in outputs] == ["execute_result"] * len(cells), outputs
        assert "Ann Lind" in outputs[0][1]["text/html"]
        assert outputs[-1][1].keys() & {"application/vnd.plotly.v1+json", "text/html"}, outputs[-1]


def follow_readme(home, page):
    """Runs the example that the package itself shows."""
    (home.folder / "Program.cs").write_text(re.search(r"^```csharp\n(.*?)^```$", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)[1], encoding="utf-8")
    home.run("dotnet run")
    assert home.output.startswith("Ann Lind: "), home.output


def first_notebook(home):
    return min(home.folder.glob("*/notebooks/*.ipynb"))


def config(feed, restored, machine):
    """Our packages come from the feed alone; what they depend on is what this machine has."""
    return f"""<configuration>
  <config><add key="globalPackagesFolder" value="{restored}" /></config>
  <packageSources><clear /><add key="attribution" value="{feed}" /><add key="machine" value="{machine}" /></packageSources>
  <packageSourceMapping>
    <packageSource key="attribution"><package pattern="Attribution" /><package pattern="Attribution.*" /></packageSource>
    <packageSource key="machine"><package pattern="*" /></packageSource>
  </packageSourceMapping>
</configuration>
"""


def look_into(feed):
    """What each package says of itself and holds."""
    packages = {}
    for path in sorted(feed.glob("*.nupkg")):
        with zipfile.ZipFile(path) as package:
            names = package.namelist()
            about = xml.fromstring(package.read(next(name for name in names if name.endswith(".nuspec"))))[0]
            told = {element.tag.partition("}")[2]: element for element in about}
            needs = {one.get("id"): one.get("version") for one in told["dependencies"].iter() if one.get("id")} if "dependencies" in told else {}
            identity, version = told["id"].text, told["version"].text
            packages[identity] = (version, needs, names, path)
            if "DotnetToolRidPackage" in [one.get("name") for one in told.get("packageTypes", [])]:
                continue
            assert told["license"].get("type") == "expression" and told["license"].text == "MIT", identity
            assert told["readme"].text == "README.md" and told["icon"].text == "icon.png" and told["description"].text, identity
            for name in ("README.md", "icon.png", "LICENSE"):
                assert name in names, f"{identity} lacks {name}"
    version = packages["Attribution"][0]
    for identity, needed in (("Attribution", []), ("Attribution.Encoder", ["Attribution"]), ("Attribution.Evaluation", ["Attribution"]),
                             ("Attribution.Formats", ["Attribution"]),
                             ("Attribution.Analysis", ["Attribution", "Attribution.Encoder", "Attribution.Evaluation", "Attribution.Formats"])):
        _, needs, names, path = packages[identity]
        assert {f"lib/net10.0/{identity}.dll", f"lib/net10.0/{identity}.xml"} <= set(names), names
        assert {name: needs[name] for name in needs if name.startswith("Attribution")} == {name: version for name in needed}, needs
        with zipfile.ZipFile(path.with_suffix(".snupkg")) as symbols:
            assert f"lib/net10.0/{identity}.pdb" in symbols.namelist()
    assert "interactive-extensions/dotnet/extension.dib" in packages["Attribution.Analysis"][2]
    assert {"NOTICE.md", "encoder/LICENSE.txt", "encoder/NOTICE.txt"} <= set(packages["Attribution.Encoder"][2])
    assert "NOTICE.md" in packages["Attribution"][2] and "NOTICE.md" in packages["Attribution.Tool"][2]
    for identity, (_, needs, _, path) in packages.items():
        print(f"{identity}: {path.stat().st_size / 1e6:.1f} MB; needs {', '.join(f'{name} {least}' for name, least in needs.items()) or 'nothing'}")
        assert path.stat().st_size < LARGEST, f"{identity} is too large"


def look_at_tool(home):
    """The installed command: how large it is, and what a report by it holds."""
    store = home.home / ".dotnet" / "tools" / ".store"
    program = next(store.rglob("Attribution.Cli.dll")).parent
    size = sum(path.stat().st_size for path in program.rglob("*") if path.is_file())
    print(f"The installed command: {size / 1e6:.1f} MB")
    assert size < LARGEST_UNPACKED, "the installed command is too large"
    report = home.folder / "report"
    assert (report / "index.html").stat().st_size > 0 and len(list(report.glob("0*.html"))) >= 5, sorted(report.iterdir())
    notebook = json.loads(first_notebook(home).read_text(encoding="utf-8"))
    code = "".join(line for cell in notebook["cells"] if cell["cell_type"] == "code" for line in cell["source"])
    assert '#r "nuget: Attribution.Analysis, ' in code and "../src/" not in code, code
    assert any(cell.get("outputs") for cell in notebook["cells"])


def main(checkout, interactive=None):
    checkout = pathlib.Path(checkout).resolve()
    interactive = interactive and pathlib.Path(interactive).resolve()
    parts = sections((checkout / PAGE).read_text(encoding="utf-8"))
    assert len(parts) == 5 and all(parts.values()), f"{PAGE} has other sections: {list(parts)}"
    machine = subprocess.run(["dotnet", "nuget", "locals", "global-packages", "--list"], stdout=subprocess.PIPE, text=True, check=True).stdout.partition(": ")[2].strip()
    feed = checkout / "artifacts" / "packages"
    shutil.rmtree(feed, ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix="packages-") as work:
        work = pathlib.Path(work)
        for number, (heading, blocks) in enumerate(parts.items()):
            print(f"-- {heading}", flush=True)
            if number == 0:
                # Packages are made in the checkout, with what this machine may fetch and has.
                user = pathlib.Path.home() / ".nuget" / "NuGet" / "NuGet.Config"
                maker = Home(work / "0", user.read_text(encoding="utf-8-sig") if user.exists() else "<configuration />")
                maker.folder, maker.environment["NUGET_PACKAGES"] = checkout, machine
                follow(maker, blocks)
                assert f'value="{feed}"' in maker.config.read_text(encoding="utf-8")
                look_into(feed)
                continue
            home = Home(work / str(number), config(feed, work / "restored", machine))
            follow(home, blocks, interactive)
            if (home.folder / "Program.cs").exists() and any(kind == "text" for kind, _, _ in blocks):
                follow_readme(home, checkout / "src" / "Attribution" / "README.md")
            if (home.folder / "report").is_dir():
                look_at_tool(home)
    print("The page's commands give what it says")


if __name__ == "__main__":
    main(*sys.argv[1:])
