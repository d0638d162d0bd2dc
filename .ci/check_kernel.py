"""Speaks to the installed kernel as a front end does: check_kernel.py [NAME]

Needs python3-jupyter-client. Each function whose name begins with test_ is one check, with a session of its own where
it spoils one; it fails by an assertion. JUPYTER_DATA_DIR says where the kernel is installed.
"""

import contextlib
import json
import os
import pathlib
import queue
import socket as python_socket
import subprocess
import sys
import tempfile
import time

import zmq
from jupyter_client.manager import KernelManager
from jupyter_client.session import Session

NAME = sys.argv[1] if len(sys.argv) > 1 else "attribution"

# Seconds until a check gives up: only a failure takes so long, on a machine under any load.
WAIT = 180


class Kernel:
    """A running kernel and a client of it."""

    def __init__(self, folder=None):
        began = time.monotonic()
        self.manager = KernelManager(kernel_name=NAME)
        self.manager.start_kernel(cwd=folder)
        self.connect()
        self.ready = time.monotonic() - began

    def connect(self):
        self.client = self.manager.blocking_client()
        self.client.start_channels()
        self.client.wait_for_ready(timeout=WAIT)

    def run(self, code, **options):
        """The reply's content, and the messages that belong to the request, statuses left out."""
        return self.finish(self.client.execute(code, **options))

    def finish(self, request):
        reply = self.reply(request)
        return reply, [message for message in self.outputs(request) if message["msg_type"] not in ("status", "execute_input")]

    def reply(self, request):
        while True:
            message = self.client.get_shell_msg(timeout=WAIT)
            if message["parent_header"].get("msg_id") == request:
                return message["content"]

    def outputs(self, request):
        """Everything on IOPub that belongs to the request, up to its idle."""
        found = []
        while True:
            message = self.client.get_iopub_msg(timeout=WAIT)
            if message["parent_header"].get("msg_id") != request:
                continue
            found.append(message)
            if message["msg_type"] == "status" and message["content"]["execution_state"] == "idle":
                return found

    def value(self, code):
        """The plain text of a cell's value; the cell must succeed."""
        reply, outputs = self.run(code)
        assert reply["status"] == "ok", outputs
        return next((m["content"]["data"]["text/plain"] for m in outputs if m["msg_type"] == "execute_result"), None)

    def ask(self, name, *arguments, **options):
        return self.reply(getattr(self.client, name)(*arguments, **options))

    def process(self):
        return self.manager.provisioner.pid

    def timed(self, action):
        """Seconds that an action takes: by the clock, or by what the kernel computes where other programs hold it up."""
        began, computed = time.monotonic(), self.computed()
        action()
        return min(time.monotonic() - began, self.computed() - computed)

    def computed(self):
        """Seconds of processor time so far."""
        fields = pathlib.Path(f"/proc/{self.process()}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def close(self):
        self.client.stop_channels()
        self.manager.shutdown_kernel(now=False)
        self.manager.cleanup_resources()


def text(outputs, stream):
    return "".join(m["content"]["text"] for m in outputs if m["msg_type"] == "stream" and m["content"]["name"] == stream)


def test_kernel_info(kernel):
    info = kernel.ask("kernel_info")
    assert info["status"] == "ok" and info["protocol_version"] == "5.4", info
    language = info["language_info"]
    assert (language["name"], language["file_extension"], language["mimetype"], language["pygments_lexer"]) == ("C#", ".cs", "text/x-csharp", "csharp")
    assert float(language["version"]) >= 14 and info["banner"] and info["implementation"]


def test_a_cell_is_busy_from_its_first_message_to_its_last_await(kernel):
    request = kernel.client.execute('Console.WriteLine("a"); await Task.Delay(300); "b".Display(); 6 * 7')
    messages = kernel.outputs(request)
    kinds = [m["content"].get("execution_state", m["msg_type"]) for m in messages]
    assert kinds == ["busy", "execute_input", "stream", "display_data", "execute_result", "idle"], kinds
    count = messages[1]["content"]["execution_count"]
    assert messages[4]["content"]["execution_count"] == count == kernel.reply(request)["execution_count"]


def test_streams_are_told_apart_and_keep_their_order(kernel):
    _, outputs = kernel.run('Console.Write("1"); Console.Error.Write("2"); Console.Write("3");')
    assert [(m["content"]["name"], m["content"]["text"]) for m in outputs] == [("stdout", "1"), ("stderr", "2"), ("stdout", "3")]


def test_output_comes_while_the_cell_runs(kernel):
    request = kernel.client.execute('Console.WriteLine("early"); await Task.Delay(-1);')
    while kernel.client.get_iopub_msg(timeout=WAIT)["msg_type"] != "stream":
        pass
    kernel.manager.interrupt_kernel()
    kernel.outputs(request), kernel.reply(request)


def test_fifty_megabytes_of_output_are_cut_with_a_notice(kernel):
    _, outputs = kernel.run("for (int i = 0; i < 500_000; i++) Console.WriteLine(new string('x', 99));")
    written = text(outputs, "stdout")
    assert written.startswith("x" * 99 + "\n") and len(written) < 1_001_000 and len(outputs) < 1000, (len(written), len(outputs))
    assert "after its first 1,000,000 characters is dropped" in written and written.endswith("… 49,000,000 characters of console output were dropped.\n")
    assert kernel.value("1 + 1") == "2"


def test_endless_output_can_be_interrupted_and_leaves_little(kernel):
    before = resident(kernel)
    _, reply = interrupt(kernel, 'while (true) Console.Error.WriteLine("again");')
    assert reply["ename"] == "CellInterrupted", reply
    _, outputs = kernel.run("for (int i = 0; i < 12_000; i++) i.Display();")
    assert len([m for m in outputs if m["msg_type"] == "display_data"]) == 10_000
    assert "2,000 outputs were dropped" in text(outputs, "stderr")
    assert resident(kernel) - before < 100_000_000


def resident(kernel):
    """Bytes of memory that the kernel holds, its program's files left out."""
    line = next(line for line in pathlib.Path(f"/proc/{kernel.process()}/status").read_text().splitlines() if line.startswith("RssAnon"))
    return 1024 * int(line.split()[1])


def test_what_is_shown_can_be_changed_from_a_later_cell(kernel):
    _, first = kernel.run('var shown = "waiting".Display();')
    _, second = kernel.run('shown.Update("done");')
    assert [m["msg_type"] for m in first + second] == ["display_data", "update_display_data"]
    assert first[0]["content"]["transient"]["display_id"] == second[0]["content"]["transient"]["display_id"]
    assert second[0]["content"]["data"]["text/plain"] == "done"


def test_errors_name_cell_and_line_and_keep_what_was_declared(kernel):
    reply, outputs = kernel.run('var before = 5;\nthrow new InvalidOperationException("bad");')
    assert (reply["status"], reply["ename"], reply["evalue"]) == ("error", "InvalidOperationException", "bad")
    assert outputs[-1]["msg_type"] == "error" and "line 2" in "\n".join(outputs[-1]["content"]["traceback"])
    assert kernel.value("before") == "5"
    assert kernel.run("nowhere")[0]["ename"] == "CS0103"


def test_queued_cells_run_in_order(kernel):
    kernel.run("var order = new List<int>();")
    requests = [kernel.client.execute(f"await Task.Delay({100 - 10 * i}); order.Add({i});") for i in range(5)]
    replies = [kernel.finish(request)[0] for request in requests]
    assert [r["status"] for r in replies] == ["ok"] * 5, replies
    assert [r["execution_count"] for r in replies] == list(range(replies[0]["execution_count"], replies[0]["execution_count"] + 5)), replies
    assert kernel.value("order") == "[0, 1, 2, 3, 4]"


def test_what_is_sent_once_an_error_is_known_runs(kernel):
    for _ in range(20):
        reply = kernel.reply(kernel.client.execute("nowhere"))
        assert reply["status"] == "error", reply
        reply = kernel.reply(kernel.client.execute("1"))
        assert reply["status"] == "ok", reply


def test_an_error_aborts_the_queue(kernel):
    kernel.run("var after = 0;")
    requests = [kernel.client.execute(code) for code in ('await Task.Delay(200); throw new Exception("stop");', "after++;", "after++;")]
    assert [kernel.finish(request)[0]["status"] for request in requests] == ["error", "aborted", "aborted"]
    assert kernel.value("after") == "0"
    requests = [kernel.client.execute(code, stop_on_error=False) for code in ('await Task.Delay(200); throw new Exception("go on");', "after++;")]
    assert [kernel.finish(request)[0]["status"] for request in requests] == ["error", "ok"]
    assert kernel.value("after") == "1"


def test_silent_and_unstored_cells(kernel):
    count = kernel.run("1")[0]["execution_count"]
    request = kernel.client.execute('Console.WriteLine("x"); "y".Display(); 1', silent=True)
    assert [m["msg_type"] for m in kernel.outputs(request)] == ["status", "status"]
    assert kernel.reply(request)["status"] == "ok"
    _, outputs = kernel.run("2", store_history=False)
    assert outputs[0]["msg_type"] == "execute_result"
    assert kernel.run("3")[0]["execution_count"] == count + 1
    assert "2" not in [entry[2] for entry in kernel.ask("history", hist_access_type="tail", n=3)["history"]]


def test_user_expressions(kernel):
    reply, _ = kernel.run("var a = 20;", user_expressions={"good": "a + 1", "bad": "nowhere"})
    assert reply["user_expressions"]["good"]["data"]["text/plain"] == "21"
    assert reply["user_expressions"]["bad"]["status"] == "error" and reply["user_expressions"]["bad"]["ename"] == "CS0103"


def test_history(kernel):
    kernel.run("var unusual = 1;")
    assert kernel.ask("history", hist_access_type="tail", n=1)["history"][0][2] == "var unusual = 1;"
    found = kernel.ask("history", hist_access_type="search", pattern="*unus?al*", n=5)["history"]
    assert [entry[2] for entry in found] == ["var unusual = 1;"]
    line = found[0][1]
    assert kernel.ask("history", raw=True, output=True, hist_access_type="range", session=0, start=line, stop=line + 1)["history"] == [[1, line, ["var unusual = 1;", None]]]


def test_is_complete(kernel):
    for code, status in (("1 + 1", "complete"), ("if (true) {", "incomplete"), ("var x = ;", "invalid"), ('var s = """', "incomplete")):
        assert kernel.ask("is_complete", code)["status"] == status, code
    assert kernel.ask("is_complete", "if (true)\n  {")["indent"] == "      "


def test_comms(kernel):
    assert kernel.ask("comm_info") == {"status": "ok", "comms": {}}
    message = kernel.client.session.msg("comm_open", {"comm_id": "c1", "target_name": "nobody", "data": {}})
    kernel.client.shell_channel.send(message)
    assert [m["content"]["comm_id"] for m in kernel.outputs(message["header"]["msg_id"]) if m["msg_type"] == "comm_close"] == ["c1"]


def test_completion_knows_earlier_cells_and_counts_code_points(kernel):
    kernel.run("var measurements = new List<double> { 1 };")
    code = 'var s = "\U0001F4F0\U0001F4F0"; measurements.Cou + 1'
    cursor = code.index("Cou") + 3
    found = kernel.ask("complete", code, cursor)
    assert "Count" in found["matches"] and (found["cursor_start"], found["cursor_end"]) == (cursor - 3, cursor), found
    assert any(item["text"] == "Count" and item["type"] == "property" for item in found["metadata"]["_jupyter_types_experimental"])
    assert "measurements" in kernel.ask("complete", "\U0001F600; meas" [2:], 5)["matches"]
    assert kernel.ask("complete", "zzz", 3)["matches"] == []


def test_completion_and_inspection_know_a_library_after_run_all(kernel):
    for code in ('#r "nuget: Attribution.Analysis"\nusing Attribution;', "using Attribution.Charts;", 'var news = News.Parse("A ship sank, the port said.", new DateOnly(2024, 1, 1));', "1"):
        assert kernel.run(code)[0]["status"] == "ok", code
    assert {"Parse", "Read"} <= set(kernel.ask("complete", "News.", 5)["matches"])
    assert "Articles" in kernel.ask("complete", "news.Arti", 9)["matches"]
    found = kernel.ask("inspect", "News.Read(x)", 7)
    assert found["found"] and "Reads the articles" in found["data"]["text/plain"], found


def test_completion_after_two_hundred_cells():
    with started() as kernel:
        for i in range(200):
            kernel.run(f"var v{i} = new List<int> {{ {i} }};")
        assert "Count" in kernel.ask("complete", "v0.Cou", 6)["matches"]
        times = []
        for i in range(0, 200, 20):
            code = f"v{i}.Cou"
            times.append(kernel.timed(lambda: kernel.ask("complete", code, len(code))))
        print(f"    slowest after 200 cells: {1000 * max(times):.0f} ms, median {1000 * sorted(times)[len(times) // 2]:.0f} ms")


def test_completion_of_paths_and_packages(kernel):
    folder = pathlib.Path(kernel.folder)
    (folder / "data").mkdir()
    (folder / "data" / "first.csv").write_text("a")
    (folder / "part.csx").write_text("int Part() => 1;\n")

    def complete(code):
        found = kernel.ask("complete", code, code.index("|") if "|" in code else len(code))
        return found["matches"], found["cursor_start"]

    code = 'File.ReadAllText("data/fi'
    assert complete(code) == (["first.csv"], len(code) - 2)
    code = 'var s = "\U0001F4F0" + "da'
    assert complete(code) == (["data/"], len(code) - 2)
    assert "part.csx" in complete('#load "pa')[0] and "data/" in complete('#load "')[0]
    assert "nuget: " in complete('#r "nu')[0]
    assert "NetMQ" in complete('#r "nuget: netm')[0]
    versions = complete('#r "nuget: NetMQ, ')[0]
    assert versions and all(version[0].isdigit() for version in versions), versions


def test_inspection(kernel):
    kernel.run("/// <summary>Doubles it.</summary>\nint Twice(int number) => 2 * number;")
    for code, cursor in (("Twice(1)", 3), ("/*\U0001F600*/Twice(1)", 8), ("Twice(", 6), ("Twice(1, ", 9)):
        found = kernel.ask("inspect", code, cursor)
        assert found["found"] and "int Twice(int number)" in found["data"]["text/plain"] and "Doubles it." in found["data"]["text/plain"], (code, found)
    assert not kernel.ask("inspect", "   ", 1)["found"]


def test_unicode(kernel):
    assert kernel.value('"\u017elu\u0165ou\u010dk\u00fd \U0001F40E"') == "\u017elu\u0165ou\u010dk\u00fd \U0001F40E"
    _, outputs = kernel.run("Console.Write('\\ud83d'); Console.Write('\\ude00'); Console.Write(\" <b> \\\"q\\\" \\u0007\");")
    assert text(outputs, "stdout") == '\U0001F600 <b> "q" \u0007'
    reply, outputs = kernel.run("Console.Write(\"a\\ud83db\");")
    assert reply["status"] == "ok" and text(outputs, "stdout") == "a\ufffdb"


def test_user_input(kernel):
    request = kernel.client.execute("var answer = Console.ReadLine(); answer.Length", allow_stdin=True)
    assert kernel.client.get_stdin_msg(timeout=WAIT)["msg_type"] == "input_request"
    kernel.client.input("four")
    reply, outputs = kernel.finish(request)
    assert reply["status"] == "ok" and outputs[0]["content"]["data"]["text/plain"] == "4"
    assert kernel.run("Console.ReadLine() is null", allow_stdin=False)[1][0]["content"]["data"]["text/plain"] == "True"


def test_cultures(kernel):
    assert kernel.value('1234.5.ToString("N2", new System.Globalization.CultureInfo("de-DE"))') == "1.234,50"
    assert kernel.value('1234.5.ToString("N2")') == "1,234.50"
    kernel.run('System.Globalization.CultureInfo.CurrentCulture = new("de-DE");')
    assert kernel.value('1234.5.ToString("N2")') == "1.234,50" and kernel.value("2.5") == "2.5"
    kernel.run("System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.InvariantCulture;")
    assert kernel.value("2.5.ToString()") == "2.5"


def test_commands_of_other_kernels_say_what_to_write(kernel):
    for code, instead in (("#!time\n1", "Stopwatch"), ("%%time\n1", "Stopwatch"), ("%matplotlib inline", "chart.Display()"), ("#!markdown\n# T", "Markdown cell"),
                          ("#!fsharp\nlet x = 1", "Only C#"), ("!ls -la", "GetFileSystemEntries"), ("!pip install x", '#r "nuget:'), ("#!share --from x y", "share their variables")):
        reply, outputs = kernel.run(code)
        assert reply["ename"] == "MagicCommand" and instead in reply["evalue"] and "line 1" in outputs[-1]["content"]["traceback"][0], reply
    assert kernel.value("#!csharp\n6 * 7") == "42"


def test_usage(kernel):
    message = kernel.client.session.msg("usage_request", {})
    kernel.client.control_channel.send(message)
    reply = kernel.client.get_control_msg(timeout=WAIT)
    usage = reply["content"]
    assert reply["msg_type"] == "usage_reply" and usage["pid"] == kernel.process(), reply
    assert usage["kernel_memory"] > 10_000_000 and usage["kernel_cpu"] >= 0 and usage["cpu_count"] >= 1 and usage["hostname"]
    assert 0 < usage["host_virtual_memory"]["available"] < usage["host_virtual_memory"]["total"] and 0 <= usage["host_cpu_percent"] <= 100


def test_a_debugger_is_refused_at_once(kernel):
    info = kernel.ask("kernel_info")
    assert info["debugger"] is False and info["supported_features"] == []
    kernel.client.control_channel.send(kernel.client.session.msg("debug_request", {"type": "request", "seq": 7, "command": "initialize", "arguments": {}}))
    reply = kernel.client.get_control_msg(timeout=WAIT)
    assert reply["msg_type"] == "debug_reply", reply
    assert (reply["content"]["request_seq"], reply["content"]["success"], reply["content"]["command"]) == (7, False, "initialize") and "no debugger" in reply["content"]["message"]


def interrupt(kernel, code, after=1.0):
    """How long the cell lived after the interrupt, and its reply."""
    request = kernel.client.execute(code, allow_stdin=True)
    time.sleep(after)
    began = time.monotonic()
    kernel.manager.interrupt_kernel()
    reply = kernel.finish(request)[0]
    return time.monotonic() - began, reply


def test_interrupts(kernel):
    kernel.run("var kept = 1;")
    for code in ("kept = 2; var early = 3; while (true) { }", "while (true) Console.Write('.');", "System.Threading.Thread.Sleep(-1);", "await Task.Delay(-1);",
                 "int Endless() { while (true) { } }\nEndless()", "Console.ReadLine();",
                 "Enumerable.Repeat(1, int.MaxValue).SelectMany(_ => Enumerable.Repeat(2, int.MaxValue)).Where(x => x < 0).Count()",
                 "(from a in Enumerable.Repeat(1, int.MaxValue) from b in Enumerable.Repeat(a, int.MaxValue) where a > b select a).Count()",
                 "Enumerable.Repeat(1, int.MaxValue).Concat(Enumerable.Repeat(1, int.MaxValue)).AsQueryable().Where(x => x < 0).Count()",
                 "System.Linq.Expressions.Expression<Func<int, bool>> never = x => x < 0;\n"
                 "Enumerable.Repeat(1, int.MaxValue).Concat(Enumerable.Repeat(1, int.MaxValue)).Where(never.Compile()).Count()", "Enumerable.Range(0, int.MaxValue).Select(i => { System.Threading.Thread.Sleep(1); return i; }).Sum()"):
        took, reply = interrupt(kernel, code)
        assert reply["status"] == "error" and reply["ename"] == "CellInterrupted", (code, reply)
        print(f"    interrupted after {took:.2f} s: {code[:60]!r}")
    assert kernel.value("kept + early") == "5"


def test_an_interrupt_aborts_the_queue_and_not_what_comes_later(kernel):
    requests = [kernel.client.execute(code) for code in ("while (true) { }", "1")]
    time.sleep(0.7)
    kernel.manager.interrupt_kernel()
    assert [kernel.finish(request)[0]["status"] for request in requests] == ["error", "aborted"]
    kernel.client.control_channel.send(kernel.client.session.msg("interrupt_request", {}))
    assert kernel.client.get_control_msg(timeout=WAIT)["content"] == {"status": "ok"}
    assert kernel.value("1 + 1") == "2"


def test_what_cannot_be_stopped_is_said_and_does_not_block(kernel):
    kernel.run("var safe = 1;")
    _, reply = interrupt(kernel, 'System.Text.RegularExpressions.Regex.IsMatch(new string(\'a\', 60) + "!", "^(a|aa)+$", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromMinutes(5))')
    assert reply["status"] == "error" and "could not be stopped" in reply["evalue"], reply
    assert kernel.value("safe") == "1"


def test_the_control_channel_answers_while_a_cell_runs(kernel):
    request = kernel.client.execute("await Task.Delay(-1);")
    message = kernel.client.session.msg("kernel_info_request", {})
    kernel.client.control_channel.send(message)
    assert kernel.client.get_control_msg(timeout=WAIT)["msg_type"] == "kernel_info_reply"
    assert kernel.client.is_alive() and beats(kernel)
    kernel.manager.interrupt_kernel()
    kernel.finish(request)


def test_references_and_loaded_files(kernel):
    folder = pathlib.Path(kernel.folder)
    folder.joinpath("greeting.csx").write_text('string Greet(string name) => $"Hello, {name}!";\nvoid Forever() { while (true) { } }\n')
    assert kernel.value('#load "greeting.csx"\nGreet("you")') == "Hello, you!"
    assert interrupt(kernel, "Forever();")[1]["ename"] == "CellInterrupted"
    reply, _ = kernel.run('#r "nowhere/Nothing.dll"')
    assert reply["ename"] == "MissingReference" and str(folder) in reply["evalue"]
    assert kernel.value('#r "nuget: NaCl.Net, 0.1.13"\ntypeof(NaCl.Curve25519).Name') == "Curve25519"
    assert kernel.value('#r "nuget: Attribution.Analysis"\nAttribution.News.Parse("A ship sank, the port said.", new DateOnly(2024, 1, 1)).Articles.Length') == "1"
    assert kernel.value('#r "nuget: YamlDotNet"\nnew YamlDotNet.Serialization.SerializerBuilder().Build().Serialize(new { a = 1 }).Trim()') == "a: 1"
    reply, _ = kernel.run('\n#r "nuget: No.Such.Package.At.All, 1.0.0"')
    assert reply["ename"] == "MissingReference" and "No.Such.Package.At.All" in reply["evalue"] and "line 2" in reply["traceback"][0], reply


def test_errors_of_loaded_files_name_file_and_line(kernel):
    folder = pathlib.Path(kernel.folder)
    (folder / "sub").mkdir()
    folder.joinpath("sub", "math.csx").write_text("\nint Divide(int by) =>\n    1 / by;\n")
    folder.joinpath("wrong.csx").write_text("\nint Two() => nowhere;\n")
    reply, _ = kernel.run('#load "sub/math.csx"\nDivide(0)')
    assert reply["ename"] == "DivideByZeroException" and "   at sub/math.csx, line 3: 1 / by;" in reply["traceback"], reply
    assert kernel.value("Divide(1)") == "1" and "Divide" in kernel.ask("complete", "Divi", 4)["matches"]
    reply, _ = kernel.run('#load "wrong.csx"')
    assert reply["ename"] == "CS0103" and reply["traceback"][0].startswith("wrong.csx, line 2: int Two() => nowhere;"), reply
    reply, _ = kernel.run('1.ToString();\n#load "no/such.csx"')
    reply, _ = kernel.run('#load "no/such.csx"')
    assert str(folder / "no" / "such.csx") in reply["evalue"] and "line 1" in reply["traceback"][0], reply


def test_packages_come_in_the_version_asked_for_or_not_at_all(kernel):
    for reference, says in (("NetMQ, 4.0.0", 'Write #r "nuget: NetMQ, 4.'), ("Attribution.Analysis, 99.0.0", "99.0.0"), ("System.Text.Json, 6.0.0", "part of .NET"),
                            ("Newtonsoft.Json, [1.0,2.0)", "Newtonsoft.Json"), ("NetMQ, abc", "'abc' is no version"), ("NaCl.Net, 0.1.12", "NaCl.Net")):
        reply, _ = kernel.run(f'\n#r "nuget: {reference}"')
        assert reply["ename"] == "MissingReference" and says in reply["evalue"] and "line 2" in reply["traceback"][0], (reference, reply)
    assert kernel.value('#r "nuget: NetMQ, 4.*"\ntypeof(NetMQ.NetMQConfig).Name') == "NetMQConfig"


def test_fifty_cells_in_a_row(kernel):
    def cell(i):
        assert kernel.value(f"var v{i} = {i} * 2; v{i} + 1") == str(i * 2 + 1)

    times = [kernel.timed(lambda i=i: cell(i)) for i in range(50)]
    print(f"    slowest after the first: {1000 * max(times[1:]):.0f} ms, median {1000 * sorted(times)[25]:.0f} ms")


def test_a_wrong_signature_is_ignored():
    with started() as kernel:
        with open(kernel.manager.connection_file) as file:
            connection = json.load(file)
        for key in (b"wrong", b""):
            session = Session(key=key, signature_scheme="hmac-sha256")
            with zmq.Context() as context, context.socket(zmq.DEALER) as socket:
                socket.linger = 0
                socket.connect(f"tcp://127.0.0.1:{connection['shell_port']}")
                session.send(socket, "execute_request", {"code": "Environment.Exit(3);", "silent": False})
                session.send(socket, "kernel_info_request", {})
                for frames in ([b""], [b"<IDS|MSG>"], [b"<IDS|MSG>", b"", b"{}", b"{}", b"{}", b"{}"], [b"x"] * 40):
                    socket.send_multipart(frames)
                assert socket.poll(1000) == 0, "a message without the key's signature was answered"
        assert kernel.value("1 + 1") == "2"


def beats(kernel, port=None):
    """Whether the heart answers."""
    with zmq.Context() as context, context.socket(zmq.REQ) as socket:
        socket.linger = 0
        socket.connect(f"tcp://127.0.0.1:{port or connection_of(kernel)['hb_port']}")
        socket.send(b"ping")
        return socket.poll(1000 * WAIT) != 0 and socket.recv() == b"ping"


def connection_of(kernel):
    with open(kernel.manager.connection_file) as file:
        return json.load(file)


def test_nothing_unsigned_stops_the_kernel():
    with started() as kernel:
        connection = connection_of(kernel)
        for name in ("hb_port", "shell_port", "control_port", "stdin_port", "iopub_port"):
            with zmq.Context() as context, context.socket(zmq.DEALER) as socket:
                socket.linger = 0
                socket.connect(f"tcp://127.0.0.1:{connection[name]}")
                for frames in ([b""], [b"", b""], [b"\0"], [b"\1"], [b"<IDS|MSG>"], [b"x"] * 200, [b"x" * 1_000_000]):
                    socket.send_multipart(frames)
                for _ in range(3):
                    with contextlib.suppress(OSError), python_socket.create_connection(("127.0.0.1", connection[name])) as raw:
                        raw.sendall(os.urandom(5000))
                assert beats(kernel), name
        assert kernel.value("1 + 1") == "2"


def test_two_hundred_megabytes_of_unsigned_data_are_not_kept():
    with started() as kernel:
        assert kernel.value("1") == "1"
        with zmq.Context() as context, context.socket(zmq.DEALER) as socket:
            socket.connect(f"tcp://127.0.0.1:{connection_of(kernel)['shell_port']}")
            for _ in range(200):
                socket.send(b"x" * 1_000_000)
            assert kernel.value("2") == "2"
        assert int(kernel.value("GC.Collect(); GC.GetTotalMemory(true)")) < 150_000_000


def test_a_message_that_is_sent_again_runs_once():
    with started() as kernel:
        kernel.run("var runs = 0;")
        session = Session(key=connection_of(kernel)["key"].encode(), signature_scheme="hmac-sha256")
        message = session.serialize(session.msg("execute_request", {"code": "runs++;", "silent": False}))
        with zmq.Context() as context, context.socket(zmq.DEALER) as socket:
            socket.connect(f"tcp://127.0.0.1:{connection_of(kernel)['shell_port']}")
            for _ in range(5):
                socket.send_multipart(message)
            session.send(socket, "kernel_info_request", {})
            kinds = []
            while "kernel_info_reply" not in kinds:
                assert socket.poll(1000 * WAIT), "the kernel does not answer"
                kinds.append(session.deserialize(session.feed_identities(socket.recv_multipart())[1])["msg_type"])
        assert kinds == ["execute_reply", "kernel_info_reply"], kinds
        assert kernel.value("runs") == "1"


def test_what_would_end_the_kernel_is_an_error_of_its_cell(kernel):
    kernel.run("var held = 7;")
    for code, name in (("Environment.Exit(0);", "NotSupportedException"), ('Environment.FailFast("bad");', "NotSupportedException"),
                       ("System.Diagnostics.Process.GetCurrentProcess().Kill();", "NotSupportedException"),
                       ("class Endless { public int X => X + 1; } new Endless().X", "InsufficientExecutionStackException"),
                       ("Func<int, int> f = null; f = x => f(x + 1) + 1; f(0)", "InsufficientExecutionStackException"),
                       ("(" * 30_000 + "1" + ")" * 30_000, "CS8078"), ("1" + "+1" * 100_000, "CS8078")):
        assert kernel.run(code)[0]["ename"] == name, code[:80]
    assert kernel.value("held") == "7"


def test_errors_that_nobody_awaits_are_told_and_not_fatal(kernel):
    for code in ('var t = new System.Threading.Thread(() => throw new Exception("alone")); t.Start(); t.Join();',
                 'async void Fail() { await Task.Yield(); throw new Exception("alone"); } Fail();',
                 'System.Threading.ThreadPool.QueueUserWorkItem(_ => throw new Exception("alone"));',
                 'System.Threading.ThreadPool.UnsafeQueueUserWorkItem(_ => throw new Exception("alone"), null);',
                 'var once = new System.Threading.Timer(_ => throw new Exception("alone"), null, 1, -1);',
                 'class Final { ~Final() => throw new Exception("alone"); } void Make() => new Final(); Make(); GC.Collect(); GC.WaitForPendingFinalizers();'):
        reply, outputs = kernel.run(code + " await Task.Delay(300);")
        count = reply["execution_count"]
        assert reply["status"] == "ok", reply
        said = text(outputs, "stderr")
        while "alone" not in said:
            message = kernel.client.get_iopub_msg(timeout=WAIT)
            said += message["content"].get("text", "") if message["msg_type"] == "stream" else ""
        assert said.startswith(f"Exception: alone\n   at cell {count}, line 1: "), said
    assert kernel.value("1 + 1") == "2"
    _, reply = interrupt(kernel, "var ticks = new System.Threading.Timer(_ => Console.Write('.'), null, 0, 5); while (true) { }")
    assert reply["ename"] == "CellInterrupted"
    assert kernel.value("await Task.Delay(500); await Task.WhenAll(Enumerable.Range(0, 50).Select(i => Task.Run(() => i))); 5") == "5"


def test_typing_help_lives_through_any_nesting(kernel):
    for code in ("(" * 20_000, "1+" * 100_000, "{" * 20_000, "List<" * 20_000):
        assert kernel.ask("is_complete", code)["status"] == "invalid"
        assert kernel.ask("complete", code, len(code))["matches"] == []
        assert not kernel.ask("inspect", code, len(code))["found"]
    assert kernel.value("1 + 1") == "2"


def test_it_listens_on_loopback_alone():
    with started() as kernel:
        kernel.run("1")
        listening = subprocess.run(["ss", "-H", "-l", "-t", "-u", "-n", "-p"], capture_output=True, text=True, check=True).stdout
        addresses = [line.split()[4] for line in listening.splitlines() if f"pid={kernel.process()}," in line]
        assert len(addresses) >= 5 and all(address.startswith("127.0.0.1:") for address in addresses), addresses


def test_killed_and_restarted():
    with started() as kernel:
        kernel.run("var gone = 1;")
        kernel.manager.provisioner.process.kill()
        kernel.manager.restart_kernel(now=True)
        kernel.client.wait_for_ready(timeout=WAIT)
        assert kernel.run("gone")[0]["ename"] == "CS0103"
        first = kernel.process()
        kernel.manager.restart_kernel(now=False)
        kernel.client.wait_for_ready(timeout=WAIT)
        assert kernel.process() != first and kernel.run("1")[0]["execution_count"] == 1


def test_shutdown_ends_the_process_even_while_a_cell_runs():
    kernel = Kernel()
    process = kernel.manager.provisioner.process
    kernel.client.execute("new System.Threading.Thread(() => System.Threading.Thread.Sleep(-1)).Start(); while (true) { }")
    time.sleep(1.5)
    began = time.monotonic()
    kernel.client.shutdown()
    while process.poll() is None and time.monotonic() - began < WAIT:
        time.sleep(0.02)
    code = process.poll()
    process.kill()
    kernel.close()
    assert code == 0, code
    print(f"    ended after {time.monotonic() - began:.2f} s")


def test_it_ends_with_the_process_that_started_it():
    code = "import sys, time; from jupyter_client.manager import KernelManager; m = KernelManager(kernel_name=sys.argv[1]); m.start_kernel(); print(m.provisioner.pid, flush=True); time.sleep(600)"
    parent = subprocess.Popen([sys.executable, "-c", code, NAME], stdout=subprocess.PIPE, text=True)
    kernel = int(parent.stdout.readline())
    time.sleep(1)
    parent.kill()
    parent.wait()
    began = time.monotonic()
    while pathlib.Path(f"/proc/{kernel}").exists() and not zombie(kernel):
        assert time.monotonic() - began < WAIT, "the kernel outlives its parent"
        time.sleep(0.1)


def test_a_connection_to_the_world_is_refused():
    for change in ({"ip": "0.0.0.0"}, {"ip": "my-machine"}, {"key": ""}, {"transport": "ipc"}, {"shell_port": 0}, {"shell_port": 70000}, {"shell_port": 2}):
        connection = {"ip": "127.0.0.1", "key": "secret", "transport": "tcp", "signature_scheme": "hmac-sha256",
                      "shell_port": 1, "iopub_port": 2, "stdin_port": 3, "control_port": 4, "hb_port": 5, **change}
        with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
            json.dump(connection, file)
            file.flush()
            command = [part.format(connection_file=file.name) for part in KernelManager(kernel_name=NAME).kernel_spec.argv]
            done = subprocess.run(command, capture_output=True, text=True, timeout=WAIT)
        assert done.returncode == 3 and done.stderr.startswith("error: "), done


def test_starts_are_measured():
    starts, cells = [], []
    for _ in range(3):
        with started() as kernel:
            starts.append(min(kernel.ready, kernel.computed()))
            cells.append(kernel.timed(lambda: kernel.value("1 + 1")))
    print(f"    ready after {min(starts):.2f} to {max(starts):.2f} s, first cell {min(cells):.2f} to {max(cells):.2f} s more")


def zombie(process):
    return pathlib.Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[0] == "Z"


@contextlib.contextmanager
def started(folder=None):
    kernel = Kernel(folder)
    kernel.folder = folder
    try:
        yield kernel
    finally:
        kernel.close()


def main():
    tests = {name: test for name, test in globals().items() if name.startswith("test_")}
    failed = 0
    with tempfile.TemporaryDirectory() as folder, started(folder) as shared:
        for name, test in tests.items():
            began = time.monotonic()
            try:
                test(shared) if test.__code__.co_argcount else test()
                print(f"ok      {name} ({time.monotonic() - began:.1f} s)", flush=True)
            except (AssertionError, queue.Empty, RuntimeError, subprocess.SubprocessError) as error:
                failed += 1
                print(f"FAILED  {name}: {type(error).__name__} {error}", flush=True)
    print(f"{len(tests) - failed} of {len(tests)} checks of the kernel passed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
