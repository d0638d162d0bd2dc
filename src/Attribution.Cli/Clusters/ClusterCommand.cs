using System.CommandLine;

namespace Attribution.Cli.Clusters;

/// <summary><c>cluster slurm|kubernetes PATH… --shards N --out DIR</c>: writes what has the articles read on many machines.</summary>
internal static class ClusterCommand
{
    public static Command Create() => new("cluster", "Writes the scripts that have articles read on many machines, a shard on each, and merged then.")
    {
        SlurmCommand.Create(),
        KubernetesCommand.Create(),
    };
}
