using System.CommandLine;
using System.Text.Json;

namespace Attribution.Cli.Clusters;

/// <summary><c>cluster kubernetes</c>: an Indexed Job that reads, and a Job that merges.</summary>
internal static class KubernetesCommand
{
    private const string Volume = "/data";

    private const int User = 1000;

    public static Command Create()
    {
        var command = new Command("kubernetes", "Writes manifests: an Indexed Job that reads the shards, a Job that merges them, and a Containerfile.");
        var options = new ClusterOptions(command);
        var image = new Option<string>("--image")
        {
            Description = "The image made by the Containerfile, where the cluster finds it.",
            HelpName = "NAME",
            Required = true,
        };
        var claim = new Option<string>("--claim")
        {
            Description = "The PersistentVolumeClaim that holds the articles and takes the results; paths are those in it.",
            HelpName = "NAME",
            Required = true,
        };
        var memory = new Option<string>("--memory") { Description = "How much memory a shard has.", HelpName = "SIZE", DefaultValueFactory = _ => "2Gi" };
        command.Add(image);
        command.Add(claim);
        command.Add(memory);
        command.SetAction((parsed, cancellation) =>
        {
            var work = options.Work(parsed, InVolume);
            var (name, volume, size) = (parsed.GetValue(image)!, parsed.GetValue(claim)!, parsed.GetValue(memory)!);
            return options.WriteAsync(parsed,
                [
                    ("read.yaml", Job("attribution-read", $"""
                          # An index for each shard; an index that fails is tried again alone, and goes on from what it had read.
                          completionMode: Indexed
                          completions: {work.Shards}
                          parallelism: {work.Shards}
                          backoffLimitPerIndex: 3

                        """, Shell($"attribution {work.Read} --shard \"$((JOB_COMPLETION_INDEX + 1))/{work.Shards}\" --out {ClusterOptions.Quoted(work.Results
                            + "/shards")} || [ $? -eq 1 ]"), name, volume, work.Cpus, size)),
                    ("merge.yaml", Job("attribution-merge", "  backoffLimit: 3\n", Shell($"attribution {work.Merge} || [ $? -eq 1 ]"), name, volume, work.Cpus,
                        size)),
                    ("run.sh", Run()),
                    ("Containerfile", Containerfile()),
                ],
                "Build the image by the Containerfile, look at the manifests, and start them: sh {0}/run.sh", cancellation);
        });
        return command;
    }

    private static string InVolume(string path) => path.StartsWith('/') ? path : $"{Volume}/{path}";

    // Exit code 1 says that some articles could not be read, and which: running the shard again would not help.
    private static string Shell(string command) => JsonSerializer.Serialize(command, Json.Options);

    private static string Job(string name, string mode, string command, string image, string claim, int cpus, string memory) => $"""
        apiVersion: batch/v1
        kind: Job
        metadata:
          name: {name}
        spec:
        {mode.TrimEnd()}
          template:
            spec:
              restartPolicy: Never
              # Who runs in the image may write to the volume.
              securityContext:
                runAsUser: {User}
                fsGroup: {User}
              containers:
                - name: attribution
                  image: {JsonSerializer.Serialize(image, Json.Options)}
                  command: ["sh", "-c"]
                  args:
                    - {command}
                  resources:
                    requests: {"{"} cpu: "{cpus}", memory: "{memory}" {"}"}
                    limits: {"{"} memory: "{memory}" {"}"}
                  volumeMounts:
                    - name: data
                      mountPath: {Volume}
              volumes:
                - name: data
                  persistentVolumeClaim:
                    claimName: {JsonSerializer.Serialize(claim, Json.Options)}

        """;

    private static string Run() => """
        #!/bin/sh
        # Reads all shards, and merges them once every one is complete. Run it again after a failure: complete shards are only looked at.
        set -eu
        cd "$(dirname "$0")"
        kubectl delete job attribution-read attribution-merge --ignore-not-found
        kubectl apply -f read.yaml
        echo "To watch: kubectl get job attribution-read; kubectl logs job/attribution-read --all-containers --prefix"
        until kubectl wait --for=condition=complete job/attribution-read --timeout=1m 2>/dev/null; do
          if kubectl wait --for=condition=failed job/attribution-read --timeout=1s 2>/dev/null; then
            kubectl get job attribution-read -o jsonpath='{.status.failedIndexes}{"\n"}' | sed 's/^/These indexes failed, counted from 0: /'
            exit 1
          fi
        done
        kubectl apply -f merge.yaml
        kubectl wait --for=condition=complete job/attribution-merge --timeout=-1s

        """;

    private static string Containerfile() => $"""
        # The program as one file that brings .NET along, in an image of the few libraries of the system that .NET uses. In a checkout:
        # .ci/publish linux-x64, then podman build -f THIS-FILE -t IMAGE .
        FROM mcr.microsoft.com/dotnet/runtime-deps:10.0
        COPY artifacts/executables/linux-x64/attribution /usr/local/bin/attribution
        ENV DOTNET_BUNDLE_EXTRACT_BASE_DIR=/tmp/attribution
        USER {User}

        """;

    private static class Json
    {
        public static readonly JsonSerializerOptions Options = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    }
}
