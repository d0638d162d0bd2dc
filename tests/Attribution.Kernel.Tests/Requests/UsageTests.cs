using System.Text.Json.Nodes;
using Attribution.Kernel.Requests;

namespace Attribution.Kernel.Tests.Requests;

public class UsageTests
{
    [Fact]
    public void Shares_and_memory_are_those_of_this_process_and_machine()
    {
        var usage = new Usage();
        foreach (JsonObject reply in (JsonObject[])[usage.Reply(), usage.Reply()])
        {
            Assert.Equal(Environment.ProcessId, (int)reply["pid"]!);
            Assert.Equal(Environment.MachineName, (string?)reply["hostname"]);
            Assert.Equal(Environment.ProcessorCount, (int)reply["cpu_count"]!);
            Assert.True((double)reply["kernel_cpu"]! >= 0);
            JsonObject memory = reply["host_virtual_memory"]!.AsObject();
            Assert.InRange((long)reply["kernel_memory"]!, 1_000_000, (long)memory["total"]!);
            Assert.Equal((long)memory["total"]!, (long)memory["used"]! + (long)memory["available"]!);
            Assert.InRange((double)memory["percent"]!, 0, 100);
            if (OperatingSystem.IsLinux())
                Assert.InRange((double)reply["host_cpu_percent"]!, 0, 100);
        }
    }
}
