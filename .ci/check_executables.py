"""Looks at the executables that publish made: check_executables.py FOLDER

FOLDER holds a folder for each system. Each executable must be one for its system and bring everything along; the one for this
system must make a report in an empty folder, without anything of .NET in reach.
"""

import pathlib
import platform
import subprocess
import sys
import tempfile

# How a program of each system begins: ELF, Mach-O of 64 bits, and Windows' MZ.
HEADERS = {"linux": b"\x7fELF", "osx": b"\xcf\xfa\xed\xfe", "win": b"MZ"}
HELD = ["Attribution.dll", "Attribution.Analysis.dll", "Attribution.Encoder.dll", "Attribution.Kernel.dll", "notebooks/01-quickstart.ipynb", "seeds/practice/01_wire.txt", "pages/METHOD.md"]
OWN = {("Linux", "x86_64"): "linux-x64", ("Linux", "aarch64"): "linux-arm64", ("Darwin", "arm64"): "osx-arm64", ("Darwin", "x86_64"): "osx-x64"}


def main(folder):
    systems = sorted(path for path in pathlib.Path(folder).iterdir() if path.is_dir())
    assert systems, f"{folder} holds no executables"
    for place in systems:
        name = "attribution.exe" if place.name.startswith("win") else "attribution"
        assert [path.name for path in place.iterdir()] == [name], sorted(place.iterdir())
        content = (place / name).read_bytes()
        assert content.startswith(HEADERS[place.name.partition("-")[0]]), f"{place.name}: not a program of that system"
        missing = [one for one in HELD if one.encode() not in content and one.replace("/", "\\").encode() not in content]
        assert not missing, f"{place.name}: lacks {missing}"
        print(f"{place.name}: {len(content) / 1e6:.1f} MB")
        if place.name == OWN.get((platform.system(), platform.machine())):
            with tempfile.TemporaryDirectory() as empty:
                command = [str(place.resolve() / name), "report"]
                subprocess.run(command, cwd=empty, env={"HOME": empty, "PATH": "/nowhere"}, check=True, stdin=subprocess.DEVNULL)
                assert pathlib.Path(empty, "report", "index.html").stat().st_size > 0


if __name__ == "__main__":
    main(*sys.argv[1:])
