"""Shows values of every kind in a kernel and looks at what comes: check_values.py LIBRARY [KERNEL [NOTEBOOK]]

LIBRARY is the folder with Attribution.Analysis.dll and what it needs, KERNEL a kernel that Jupyter knows (.net-csharp), or the path of
the installed command dotnet-interactive. NOTEBOOK takes the cells with their outputs. Needs python3-jupyter-client and nbformat.
"""

import html
import os
import pathlib
import re
import sys
import tempfile

import nbformat
from check_interactive import KERNEL, register
from jupyter_client.manager import start_new_kernel

HTML, PLAIN, PLOTLY = "text/html", "text/plain", "application/vnd.plotly.v1+json"

# Seconds until a check gives up: only a failure takes so long, on a machine under any load.
WAIT = 180

# The most characters of HTML that a small value may take.
MOST = 60_000

SETUP = """
#r "{library}/Deedle.dll"
#r "{library}/Plotly.NET.dll"
#r "{library}/Attribution.Analysis.dll"
using Attribution;
using Attribution.Frames;
var news = News.Parse("The harbour will close, Ines Varga said on Tuesday.", new DateOnly(2024, 2, 6));
record Person(string Name, int? Age, DateOnly Born);
class Link {{ public string Name {{ get; set; }} public Link Next {{ get; set; }} public int Broken => throw new InvalidOperationException("no number"); }}
var people = new List<Person> {{ new("Ines <b>Varga</b>", 41, new(1984, 5, 1)), new("Jon Okafor", null, new(1990, 1, 31)) }};
"""

CHART = """
var {name} = new Plotly.NET.Trace("bar");
{name}.SetProperty("x", new[] {{ "named", "unnamed </script>" }});
{name}.SetProperty("y", new[] {{ 3, {height} }});
"""


class Kind:
    """A cell, the types of output that it must give, and what its HTML must say, tags left out.

    own: whether the library or the engine writes it in every kernel. Where it does not, kernels of others show the value as they show any.
    most: the most characters of HTML of all its outputs together, count: how many there must be.
    """

    def __init__(self, name, code, says, own=False, types=(HTML,), most=MOST, count=1):
        self.name, self.code, self.says, self.own, self.types, self.most, self.count = name, code, says, own, types, most, count


KINDS = [
    Kind("frame of the library", "news.Frames().Quotes", ["Frame<int, string>: 1 row × 40 columns", "Ines Varga", "speaker_name"], own=True),
    Kind("frame", "Deedle.Frame.FromRecords(people)", ["Frame<int, string>: 2 rows × 3 columns", "Age int", "Ines <b>Varga</b>", "Born DateOnly", "1984-05-01"], own=True),
    Kind("frame by Display", "Deedle.Frame.FromRecords(people).Display();", ["Rows 1–2 of 2"], own=True),
    Kind("frame by display", "display(Deedle.Frame.FromRecords(people));", ["Rows 1–2 of 2"], own=True),
    Kind("large frame", "Deedle.Frame.FromRecords(Enumerable.Range(0, 100_000).Select(n => new { N = n, Share = n / 7.0, Text = $\"row {n}\" }))",
         ["Frame<int, string>: 100,000 rows × 3 columns", "Rows 1–10 of the first 1,000; 99,000 more are not shown", "0.1429"], own=True, most=200_000),
    Kind("series", "Deedle.Frame.FromRecords(people).GetColumn<string>(\"Name\")", ["Series<int, string>: 2 values", "Jon Okafor"], own=True),
    Kind("chart", CHART.format(name="bars", height=2) + "Plotly.NET.GenericChart.ofTraceObject(false, bars)", ["Chart: bar of 2 points"], own=True, types=(HTML, PLOTLY)),
    Kind("chart by Display", CHART.format(name="bars", height=4) + "Plotly.NET.GenericChart.ofTraceObject(false, bars).Display();", ["Chart: bar of 2 points"], own=True,
         types=(HTML, PLOTLY)),
    Kind("a hundred charts", CHART.format(name="bars", height=4) + "for (int i = 0; i < 100; i++) Plotly.NET.GenericChart.ofTraceObject(false, bars).Display();",
         ["Chart: bar of 2 points"], own=True, types=(HTML, PLOTLY), most=500_000, count=100),
    Kind("records", "people", ["Name", "Born", "Ines <b>Varga</b>", "41", "Jon Okafor"]),
    Kind("query", "people.Select(p => new { p.Name, Decade = p.Born.Year / 10 * 10 })", ["Name", "Decade", "1980", "Jon Okafor"]),
    Kind("endless query", "IEnumerable<Person> Endless() { while (true) yield return people[0]; }\nEndless()", ["Born", "Ines <b>Varga</b>"]),
    Kind("record", "people[0]", ["Name", "Ines <b>Varga</b>", "Born"]),
    Kind("anonymous", "new { Outlet = \"Gazette\", Tags = new[] { \"a\", \"b\" } }", ["Outlet", "Gazette", "Tags"]),
    Kind("circle", "var link = new Link { Name = \"first\" };\nlink.Next = link;\nlink", ["Name", "first", "no number"]),
    Kind("dictionary", "new Dictionary<string, int> { [\"named\"] = 3, [\"unnamed\"] = 2 }", ["key", "value", "unnamed", "2"]),
    Kind("groups", "people.GroupBy(p => p.Age is null)", ["key", "True"]),
    Kind("array of arrays", "new int[][] { [1, 2], [3, 4, 5] }", ["5"]),
    Kind("array of two dimensions", "new[,] { { 1.5, 2 }, { 3, 4 } }", ["1.5"]),
    Kind("DataTable", "var table = new System.Data.DataTable(\"outlets\");\ntable.Columns.Add(\"name\");\ntable.Columns.Add(\"share\", typeof(double));\n"
         "table.Rows.Add(\"Gazette\", 0.5);\ntable.Rows.Add(DBNull.Value, DBNull.Value);\ntable", ["name", "share", "Gazette", "0.5"], own=True),
    Kind("exception", "new InvalidOperationException(\"bad <news>\", new FormatException(\"worse\"))", ["InvalidOperationException", "bad <news>", "worse"]),
    Kind("tuple", "(Name: \"Ines\", Age: 41)", ["Item1", "Ines", "41"]),
    Kind("optional value", "Deedle.Frame.FromRecords(people).GetColumn<string>(\"Name\").TryGet(1)", ["Jon Okafor"], types=()),
    Kind("HTML", "HTML(\"<b>bold</b> &amp; more\")", ["bold & more"]),
    Kind("HTML by display", "display(HTML(\"<b>bold</b>\"));", ["bold"]),
    Kind("only HTML", "people[0].Display(\"text/html\");", ["Ines <b>Varga</b>"]),
    Kind("number", "6 * 7", ["42"], types=()),
    Kind("text", "\"a <text>\"", ["a <text>"], types=()),
    Kind("date", "new DateOnly(2024, 2, 6)", ["2024"], types=()),
]


def text(data):
    """What a reader sees."""
    without = re.sub(r"<(style|script)\b.*?</\1>", "", data.get(HTML, ""), flags=re.S)
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", " ", without))) if HTML in data else data.get(PLAIN, "")


def run(client, code):
    """The outputs of a cell in nbformat's shape, and the error where it fails."""
    outputs = []

    def take(message):
        if message["msg_type"] in ("display_data", "execute_result", "error", "stream"):
            outputs.append(nbformat.v4.output_from_msg(message))

    reply = client.execute_interactive(code, timeout=WAIT, output_hook=take)["content"]
    return outputs, None if reply["status"] == "ok" else next((f"{o.ename}: {o.evalue}" for o in outputs if o.output_type == "error"), str(reply))


def problems(kind, outputs, error, ours):
    """What is wrong with a value's outputs."""
    shown = [output.data for output in outputs if output.output_type in ("display_data", "execute_result")]
    if error or len(shown) != kind.count:
        yield error or f"gives {len(shown)} outputs"
        return
    if (length := sum(len(data.get(HTML, "")) for data in shown)) > kind.most and HTML in kind.types:
        yield f"takes {length} characters of HTML, more than {kind.most}"
    data, seen = shown[0], text(shown[0])
    if missing := [mime for mime in kind.types if mime not in data]:
        yield f"comes as {sorted(data)}, without {missing}"
    if absent := [part for part in kind.says if part.replace(" ", "").lower() not in seen.replace(" ", "").lower()]:
        yield f"does not say {absent}: {seen[:300]}"
    if kind.own and not re.search(r"data-news-(grid|chart)=", data.get(HTML, "")):
        yield f"is not shown by the library: {data.get(HTML, '')[:200]}"
    if data.get(HTML, "").count("<script") != data.get(HTML, "").count("</script>"):
        yield "ends a script by its text"
    if ours and not kind.types and sorted(data) != [PLAIN]:
        yield f"is a simple value and comes as {sorted(data)}"
    if PLAIN not in data and (ours or kind.own) and "text/html" not in kind.code:
        yield "has no plain text"


def main(library, kernel=".net-csharp", notebook=None):
    with tempfile.TemporaryDirectory() as data:
        if os.sep in kernel:
            register(pathlib.Path(kernel).resolve(), data)
            os.environ["JUPYTER_PATH"] = data
            kernel = KERNEL
        return check(library, kernel, notebook)


def check(library, kernel, notebook):
    manager, client = start_new_kernel(kernel_name=kernel)
    found, cells = [], []
    try:
        client.kernel_info()
        ours = client.get_shell_msg(timeout=WAIT)["content"]["implementation"] == "attribution"
        setup = SETUP.format(library=pathlib.Path(library).resolve().as_posix()).strip()
        _, error = run(client, setup)
        if error:
            raise SystemExit(f"{kernel} cannot use the library: {error}")
        for kind in KINDS:
            outputs, error = run(client, kind.code)
            wrong = list(problems(kind, outputs, error, ours))
            sizes = [f"{mime} {len(str(data))}" for o in outputs[-1:] if "data" in o for mime, data in sorted(o.data.items())]
            print(f"{'WRONG' if wrong else 'ok   '} {kind.name}: {', '.join(sizes)}")
            found += [f"{kind.name} {problem}" for problem in wrong]
            cells += [nbformat.v4.new_markdown_cell(f"**{kind.name}**"), nbformat.v4.new_code_cell(kind.code, outputs=outputs)]
    finally:
        client.stop_channels()
        manager.shutdown_kernel()
    if notebook:
        nbformat.write(nbformat.v4.new_notebook(cells=cells), notebook)
    for problem in found:
        print(problem, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
