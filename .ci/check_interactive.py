"""Runs notebooks in .NET Interactive, without a network: check_interactive.py TOOL FOLDER EXECUTED OUT

TOOL is the installed command dotnet-interactive, FOLDER holds the notebooks, EXECUTED the same after a run in our own
kernel, and OUT takes them after this one. Fails where a cell does, and where an output is not what our kernel showed: the
same outputs in the same order, and the same text in each format that both kernels chose.
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

NBCONVERT = ["/usr/bin/python3", "/usr/bin/jupyter-nbconvert"]
KERNEL = "interactive"

# What the tool shows by itself: in the first cell that it runs, where no reader sees it, and where a cell asks for packages.
OWN = ("dotnet-interactive-this-cell", "<strong>Installed Packages</strong>")


def register(tool, data):
    kernel = pathlib.Path(data, "kernels", KERNEL)
    kernel.mkdir(parents=True)
    kernel.joinpath("kernel.json").write_text(json.dumps({
        "argv": [str(tool), "jupyter", "--default-kernel", "csharp", "--http-local-only", "{connection_file}"],
        "display_name": ".NET Interactive", "language": "C#"}), encoding="utf-8")


def offline():
    """How to start a process that reaches no other machine; nothing where this one may not cut it off."""
    for start in (["unshare", "--net"], ["unshare", "--map-root-user", "--net"]):
        if shutil.which("ip") and subprocess.run([*start, "true"], capture_output=True).returncode == 0:
            return [*start, "sh", "-c", 'ip link set lo up && exec "$@"', "sh"]
    print("this machine may not cut a process off from the network")
    return []


def outputs(path):
    """The outputs of each cell with code: their kinds, and their texts by format."""
    for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
        if cell["cell_type"] == "code":
            yield [(output["output_type"], texts(output)) for output in cell["outputs"]
                   if not any(own in json.dumps(output) for own in OWN)]


def texts(output):
    if output["output_type"] == "stream":
        return {output["name"]: "".join(output["text"])}
    data = {mime: "".join(text) if isinstance(text, list) else text for mime, text in output.get("data", {}).items()}
    # The tool sends a figure as text, our kernel as the figure itself.
    return {mime: json.loads(text) if mime.endswith("+json") and isinstance(text, str) else text for mime, text in data.items()}


def differences(name, ours, theirs):
    for number, (one, other) in enumerate(zip(ours, theirs, strict=True), 1):
        if [kind for kind, _ in one] != [kind for kind, _ in other]:
            yield f"{name}, cell {number}: {[kind for kind, _ in one]} in our kernel, {[kind for kind, _ in other]} here"
            continue
        for place, ((_, mine), (_, yours)) in enumerate(zip(one, other), 1):
            shared = mine.keys() & yours.keys()
            if not shared:
                yield f"{name}, cell {number}, output {place}: {sorted(mine)} in our kernel, {sorted(yours)} here"
            for mime in sorted(shared):
                if mine[mime] != yours[mime]:
                    yield f"{name}, cell {number}, output {place}: other {mime}\n  ours: {str(mine[mime])[:300]}\n  here: {str(yours[mime])[:300]}"


def main(tool, folder, executed, out):
    folder, executed, out = (pathlib.Path(path).resolve() for path in (folder, executed, out))
    notebooks = sorted(folder.glob("*.ipynb"))
    with tempfile.TemporaryDirectory() as data:
        register(pathlib.Path(tool).resolve(), data)
        done = subprocess.run(
            [*offline(), *NBCONVERT, "--log-level=WARN", "--to", "notebook", "--execute", f"--ExecutePreprocessor.kernel_name={KERNEL}",
             "--output-dir", str(out), *map(str, notebooks)],
            env={**os.environ, "JUPYTER_DATA_DIR": data, "DOTNET_INTERACTIVE_CLI_TELEMETRY_OPTOUT": "1"}, capture_output=True, text=True)
    if done.returncode != 0:
        print(done.stdout + done.stderr, file=sys.stderr)
        return 1
    found, compared = [], 0
    for notebook in notebooks:
        ours, theirs = list(outputs(executed / notebook.name)), list(outputs(out / notebook.name))
        compared += sum(len(cell) for cell in ours)
        found += differences(notebook.name, ours, theirs)
    print(f"{len(notebooks)} notebooks, {compared} outputs: {len(found)} differ")
    for problem in found:
        print(problem, file=sys.stderr)
    return 1 if found or not compared else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
