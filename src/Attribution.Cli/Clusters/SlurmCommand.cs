using System.CommandLine;

namespace Attribution.Cli.Clusters;

/// <summary><c>cluster slurm</c>: a job array that reads, and a job that merges once all of it is done.</summary>
internal static class SlurmCommand
{
    public static Command Create()
    {
        var command = new Command("slurm", "Writes sbatch scripts: a job array that reads the shards, and a job that merges them.");
        var options = new ClusterOptions(command);
        var program = new Option<string>("--program")
        {
            Description = "How this program is started on the machines of the cluster.",
            HelpName = "COMMAND",
            DefaultValueFactory = _ => "attribution",
        };
        var memory = new Option<string>("--memory") { Description = "How much memory a shard has.", HelpName = "SIZE", DefaultValueFactory = _ => "2G" };
        var time = new Option<string>("--time")
        {
            Description = "How long a shard may take, as sbatch has it; the cluster's own limit where it is left out.",
            HelpName = "TIME",
        };
        command.Add(program);
        command.Add(memory);
        command.Add(time);
        command.SetAction((parsed, cancellation) =>
        {
            var work = options.Work(parsed, Path.GetFullPath);
            var limit = parsed.GetValue(time) is { } hours ? $"#SBATCH --time={hours}\n" : "";
            return options.WriteAsync(parsed,
                [
                    ("read.sbatch", Read(work, parsed.GetValue(program)!, parsed.GetValue(memory)!, limit)),
                    ("merge.sbatch", Merge(work, parsed.GetValue(program)!)),
                    ("submit.sh", Submit(work)),
                ],
                "Look at the scripts, and submit them: sh {0}/submit.sh. Once more, it submits only the shards that are not complete.", cancellation);
        });
        return command;
    }

    // Exit code 1 says that some articles could not be read, and which: running the shard again would not help.
    private static string Read(ClusterWork work, string program, string memory, string limit) => $"""
        #!/bin/bash
        # Reads one of {work.Shards} shards of the articles. What a task that was ended had read is kept: the next one goes on from there.
        #SBATCH --job-name=attribution-read
        #SBATCH --array=1-{work.Shards}
        #SBATCH --nodes=1 --ntasks=1 --cpus-per-task={work.Cpus}
        #SBATCH --mem={memory}
        #SBATCH --requeue
        {limit}results={ClusterOptions.Quoted(work.Results)}
        shard=$SLURM_ARRAY_TASK_ID
        export DOTNET_PROCESSOR_COUNT={work.Cpus}
        {program} {work.Read} --shard "$shard/{work.Shards}" --out "$results/shards" > "$results/logs/shard-$shard.log" 2>&1
        code=$?
        echo $code > "$results/logs/shard-$shard.exit"
        [ $code -le 1 ]

        """;

    private static string Merge(ClusterWork work, string program) => $"""
        #!/bin/bash
        # Makes the frames of all shards; begins when every one of them is complete.
        #SBATCH --job-name=attribution-merge
        #SBATCH --nodes=1 --ntasks=1 --cpus-per-task={work.Cpus}
        results={ClusterOptions.Quoted(work.Results)}
        export DOTNET_PROCESSOR_COUNT={work.Cpus}
        {program} {work.Merge} > "$results/logs/merge.log" 2>&1
        code=$?
        echo $code > "$results/logs/merge.exit"
        [ $code -le 1 ]

        """;

    private static string Submit(ClusterWork work) => $"""
        #!/bin/sh
        # Submits the shards that are not complete yet, and the merge behind them.
        set -eu
        cd "$(dirname "$0")"
        results={ClusterOptions.Quoted(work.Results)}
        mkdir -p "$results/shards" "$results/logs"
        missing=$(for shard in $(seq 1 {work.Shards}); do
          name=$(printf 'shard-%0{work.Shards.ToString(System.Globalization.CultureInfo.InvariantCulture).Length}d-of-{work.Shards}' "$shard")
          [ -e "$results/shards/$name.complete.json" ] || echo "$shard"
        done | paste -sd, -)
        if [ -z "$missing" ]; then
          echo "All {work.Shards} shards are complete."
          merge=$(sbatch --parsable --output=/dev/null merge.sbatch)
        else
          array=$(sbatch --parsable --output=/dev/null --array="$missing" read.sbatch)
          echo "Reading the shards $missing: job $array"
          merge=$(sbatch --parsable --output=/dev/null --dependency="afterok:$array" --kill-on-invalid-dep=yes merge.sbatch)
        fi
        echo "Merging: job $merge. To watch: squeue --me; the logs and exit codes lie in $results/logs, the frames will lie in $results/frames."

        """;
}
