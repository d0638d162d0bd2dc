"""Has a cluster read articles as cluster slurm says: check_slurm.py PROGRAM…

PROGRAM is the command line of the program. A controller and four nodes of Slurm run on this machine, on loopback. The scripts that the
program writes are submitted over a corpus made here; on the way one task is killed, and a node with all that runs on it. Submitted once more,
they must end with the frames, byte for byte, that one process makes of the same articles. The manifests for Kubernetes are looked at as well,
and their command is run as the pods of an indexed job would run it.
"""

import contextlib
import filecmp
import getpass
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

import yaml

NODES, SHARDS, ARTICLES = 4, 6, 90

# Seconds until a step is given up: only a failure takes so long, on a machine under any load.
WAIT = 600


def corpus(folder):
    """Invented articles: some tell the same, and name the same people by one name or two."""
    first, last = ["Ann", "Reza", "Ilse", "Tomas", "Mira"], ["Lind", "Noor", "Brandt", "Okafor", "Vale", "Sorel"]
    things = ["bridge", "ferry", "harbour", "school", "market", "tram"]
    folder.mkdir(parents=True)
    rows = ["document,date,outlet"]
    for i in range(ARTICLES):
        name, short = f"{first[i % 5]} {last[i % 6]}", last[(i * 7 + 1) % 6]
        thing = things[i % 6]
        text = (f"The {thing} of Tarn will open again in May after {i % 9 + 2} years of repair, the mayor, {name}, said on Monday. "
                f"{last[i % 6]} told Reuters that {40 + i % 7} of 1,500 shops near the {thing} had closed. "
                f"“We cannot wait any longer,” {'she' if i % 2 else 'he'} added.\n\n"
                f"{short} denied that the {thing} of Tarn would open again in May. A spokesman for the council said the repair cost $3.{i % 8} million.\n")
        (folder / f"report-{i:03}.txt").write_text(text, encoding="utf-8")
        rows.append(f"report-{i:03},2024-05-{i % 27 + 1:02},{['The Tarn Packet', 'Harbour Post', 'Reuters'][i % 3]}")
    (folder / "documents.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")


def run(*command, **options):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=WAIT, stdin=subprocess.DEVNULL, **options)
    assert done.returncode == 0, f"{' '.join(map(str, command))}: exit code {done.returncode}\n{done.stdout}"
    return done.stdout


def until(what, holds):
    """Waits until something holds, and gives it."""
    began = time.monotonic()
    while not (found := holds()):
        assert time.monotonic() - began < WAIT, f"{what}: it did not come"
        time.sleep(0.05)
    return found


def free_ports(count):
    with contextlib.ExitStack() as open_ones:
        ports = []
        for _ in range(count):
            one = open_ones.enter_context(socket.socket())
            one.bind(("127.0.0.1", 0))
            ports.append(one.getsockname()[1])
        return ports


class Cluster:
    """A controller and nodes of Slurm."""

    def __init__(self, place):
        self.place, self.processes = place, {}
        control, *nodes = free_ports(NODES + 1)
        host, user = socket.gethostname().split(".")[0], getpass.getuser()
        lines = [
            "ClusterName=tarn", f"SlurmctldHost={host}(127.0.0.1)", f"SlurmUser={user}", f"SlurmdUser={user}", f"SlurmctldPort={control}",
            "AuthType=auth/none", "CredType=cred/none", "ProctrackType=proctrack/pgid", "TaskPlugin=task/none", "MpiDefault=none",
            "SelectType=select/linear", "AccountingStorageType=accounting_storage/none", "JobAcctGatherType=jobacct_gather/none",
            "JobCompType=jobcomp/none", "ReturnToService=2", "SlurmdParameters=config_overrides", "SchedulerParameters=sched_interval=1,batch_sched_delay=0",
            "KillWait=1", "MinJobAge=300", "UnkillableStepTimeout=600", f"StateSaveLocation={place}/state", f"SlurmdSpoolDir={place}/spool-%n",
            f"SlurmctldPidFile={place}/ctld.pid", f"SlurmdPidFile={place}/%n.pid",
            *(f"NodeName=n{i + 1} NodeHostname={host} NodeAddr=127.0.0.1 Port={port} CPUs=2 RealMemory=4000 State=UNKNOWN" for i, port in enumerate(nodes)),
            "PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP"]
        self.config = place / "slurm.conf"
        self.config.write_text("\n".join(lines) + "\n")
        (place / "state").mkdir()
        for i in range(NODES):
            (place / f"spool-n{i + 1}").mkdir()
        os.environ["SLURM_CONF"] = str(self.config)

    def __enter__(self):
        self.start("ctld", shutil.which("slurmctld", path="/usr/sbin:/sbin:" + os.environ["PATH"]), "-D")
        slurmd = shutil.which("slurmd", path="/usr/sbin:/sbin:" + os.environ["PATH"])
        for i in range(NODES):
            self.start(f"n{i + 1}", slurmd, "-D", "-N", f"n{i + 1}")
        until("four idle nodes", lambda: subprocess.run(["sinfo", "-h", "-N", "-o", "%T"], capture_output=True, text=True).stdout.split() == ["idle"] * NODES)
        return self

    def start(self, name, *command):
        log = open(self.place / f"{name}.log", "w")
        self.processes[name] = subprocess.Popen([*command, "-f", self.config], stdout=log, stderr=log, stdin=subprocess.DEVNULL, start_new_session=True)

    def __exit__(self, kind, *_):
        subprocess.run(["scancel", "--user", getpass.getuser()], capture_output=True)
        for name, process in self.processes.items():
            process.kill()
            process.wait()
            if kind:
                print(f"-- {name}\n" + "".join((self.place / f"{name}.log").read_text(errors="replace").splitlines(keepends=True)[-15:]))
        for pid, _ in processes("SLURM_CONF", str(self.config)):
            end(pid)


def processes(name, value):
    """The processes, other than this one, that have a variable with a value in their environment, each with all of its environment."""
    for entry in pathlib.Path("/proc").iterdir():
        if not entry.name.isdigit() or int(entry.name) == os.getpid():
            continue
        with contextlib.suppress(OSError):
            environment = dict(part.split("=", 1) for part in (entry / "environ").read_bytes().decode(errors="replace").split("\0") if "=" in part)
            if environment.get(name) == value:
                yield int(entry.name), environment


def end(pid):
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)


def same(one, other):
    names = sorted(path.name for path in one.glob("*.csv"))
    assert len(names) == 7, names
    different = [name for name in names if not filecmp.cmp(one / name, other / name, shallow=False)]
    assert not different, f"not the same bytes as one process's: {different}"


def slurm(program, work, articles, alone):
    run(*program, "cluster", "slurm", articles, "--shards", str(SHARDS), "--results", work / "results", "--out", work / "scripts", "--program", " ".join(program))
    complete = lambda: len(list((work / "results" / "shards").glob("*.complete.json")))
    queue = lambda: run("squeue", "-h", "-o", "%i %T").split()
    (work / "slurm").mkdir()
    with Cluster(work / "slurm") as cluster:
        print(run("sh", work / "scripts" / "submit.sh"), end="")

        # The program itself, not the shell around it: a task dies in the middle of its work.
        reads = lambda: [(pid, environment) for pid, environment in processes("SLURM_CONF", str(cluster.config))
                         if "SLURM_ARRAY_TASK_ID" in environment and b"--shard" in pathlib.Path(f"/proc/{pid}/cmdline").read_bytes()]
        victim, environment = until("a task that reads", reads)[0]
        end(victim)
        killed, node = environment["SLURM_ARRAY_TASK_ID"], environment["SLURMD_NODENAME"]
        print(f"killed: the task of shard {killed}, on {node}")

        # A node that is gone, and what ran on it.
        other = until("a task on another node", lambda: [one for _, one in reads() if one["SLURMD_NODENAME"] != node])[0]
        gone = other["SLURMD_NODENAME"]
        cluster.processes[gone].kill()
        for pid, one in processes("SLURM_CONF", str(cluster.config)):
            if one.get("SLURMD_NODENAME") == gone or f"-N\0{gone}" in pathlib.Path(f"/proc/{pid}/cmdline").read_text(errors="replace"):
                end(pid)
        run("scontrol", "update", f"nodename={gone}", "state=down", "reason=gone")
        print(f"killed: the node {gone}, with shard {other['SLURM_ARRAY_TASK_ID']}")

        lost = {killed, other["SLURM_ARRAY_TASK_ID"]}
        until("the other shards", lambda: complete() >= SHARDS - len(lost))
        until("the exit code of the killed task", (work / "results" / "logs" / f"shard-{killed}.exit").exists)
        assert (work / "results" / "logs" / f"shard-{killed}.exit").read_text().strip() == "137"
        assert not (work / "results" / "frames").exists(), "merged before all shards are there"
        run("scancel", "--user", getpass.getuser())
        until("an empty queue", lambda: not queue())

        again = run("sh", work / "scripts" / "submit.sh")
        print(again, end="")
        shards = set(re.search(r"shards ([\d,]+)", again)[1].split(","))
        assert killed in shards and shards <= lost, f"{shards} were submitted again, {lost} were lost"
        until("the merged frames", lambda: (work / "results" / "logs" / "merge.exit").exists())
        assert (work / "results" / "logs" / "merge.exit").read_text().strip() == "0", (work / "results" / "logs" / "merge.log").read_text()
    same(alone, work / "results" / "frames")


def kubernetes(program, work, alone):
    """The manifests, and what the pods would run, with a shared folder in the place of the volume."""
    run(*program, "cluster", "kubernetes", "articles", "--shards", "3", "--image", "tarn/attribution:1", "--claim", "news", "--out", work / "manifests")
    jobs = {name: yaml.safe_load((work / "manifests" / f"{name}.yaml").read_text()) for name in ("read", "merge")}
    read = jobs["read"]["spec"]
    assert (read["completionMode"], read["completions"], read["template"]["spec"]["restartPolicy"]) == ("Indexed", 3, "Never"), json.dumps(read)
    published_schema(work, *(work / "manifests" / f"{name}.yaml" for name in jobs))
    bin_folder = work / "bin"
    bin_folder.mkdir()
    (bin_folder / "attribution").write_text(f"#!/bin/sh\nexec {' '.join(program)} \"$@\"\n")
    (bin_folder / "attribution").chmod(0o755)

    def pod(job, **variables):
        [container] = job["spec"]["template"]["spec"]["containers"]
        [mount] = container["volumeMounts"]
        command = [part.replace(mount["mountPath"] + "/", f"{work}/volume/") for part in container["command"] + container["args"]]
        run(*command, env=os.environ | {"PATH": f"{bin_folder}:{os.environ['PATH']}"} | variables)

    shutil.copytree(work / "articles", work / "volume" / "articles")
    for index in (2, 0, 1):
        pod(jobs["read"], JOB_COMPLETION_INDEX=str(index))
    pod(jobs["merge"])
    same_but_paths(alone, work / "volume" / "results" / "frames", f"{work}/articles", f"{work}/volume/articles")


def published_schema(work, *manifests):
    """Reads the manifests by the schema that Kubernetes publishes, as its client library has it: what it does not know is refused."""
    project = work / "schema"
    project.mkdir()
    for name in ("Directory.Build.props", "Directory.Packages.props"):
        (project / name).write_text("<Project />")
    (project / "schema.csproj").write_text(
        '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType></PropertyGroup>'
        '<ItemGroup><PackageReference Include="KubernetesClient" Version="21.0.8" /></ItemGroup></Project>')
    (project / "Program.cs").write_text(
        "foreach (var path in args) k8s.KubernetesYaml.Deserialize<k8s.Models.V1Job>(System.IO.File.ReadAllText(path), strict: true);")
    run("dotnet", "run", "--project", project, "--", *manifests)


def same_but_paths(one, other, here, there):
    """The articles lie elsewhere in a pod, and the frame of documents names the files."""
    for path in one.glob("*.csv"):
        assert path.read_text() == (other / path.name).read_text().replace(there, here), f"{path.name} is not what one process makes"


def main(program):
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        corpus(work / "articles")
        run(*program, "extract", work / "articles", "--out", work / "alone")
        slurm(program, work, work / "articles", work / "alone")
        kubernetes(program, work, work / "alone")
    print(f"The cluster's frames are those of one process ({time.monotonic() - began:.0f} s).")


if __name__ == "__main__":
    main(sys.argv[1:])
