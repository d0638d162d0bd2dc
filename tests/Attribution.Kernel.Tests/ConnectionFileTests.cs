namespace Attribution.Kernel.Tests;

public class ConnectionFileTests
{
    [Theory]
    [InlineData("127.0.0.1", "127.0.0.1")]
    [InlineData("localhost", "127.0.0.1")]
    [InlineData("127.1.2.3", "127.1.2.3")]
    [InlineData("::1", "[::1]")]
    [InlineData("::ffff:127.0.0.1", "127.0.0.1")]
    public void Loopback_is_taken(string ip, string address) => Assert.Equal(address, ConnectionFile.Parse(Json(ip)).Address);

    [Theory]
    [InlineData("0.0.0.0", "k", "tcp", "hmac-sha256", "other machines")]
    [InlineData("192.168.1.5", "k", "tcp", "hmac-sha256", "other machines")]
    [InlineData("*", "k", "tcp", "hmac-sha256", "other machines")]
    [InlineData("::ffff:192.168.1.5", "k", "tcp", "hmac-sha256", "other machines")]
    [InlineData("::", "k", "tcp", "hmac-sha256", "other machines")]
    [InlineData("my-machine", "k", "tcp", "hmac-sha256", "or is a name")]
    [InlineData("127.0.0.1", "", "tcp", "hmac-sha256", "no key")]
    [InlineData("127.0.0.1", "k", "ipc", "hmac-sha256", "transport")]
    [InlineData("127.0.0.1", "k", "tcp", "hmac-md5", "signature scheme")]
    public void What_is_not_safe_is_refused(string ip, string key, string transport, string scheme, string reason)
    {
        var refused = Assert.Throws<ConnectionFileException>(() => ConnectionFile.Parse(Json(ip, key, transport, scheme)));
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"shell_port\": 1,", "\"shell_port\": 0,", "shell_port is 0")]
    [InlineData("\"shell_port\": 1,", "\"shell_port\": 70000,", "1 to 65535")]
    [InlineData("\"shell_port\": 1,", "\"shell_port\": -1,", "shell_port is -1")]
    [InlineData("\"hb_port\": 5", "\"hb_port\": 99999999999", "hb_port is 99999999999")]
    [InlineData("\"hb_port\": 5", "\"hb_port\": \"5\"", "hb_port is \"5\"")]
    [InlineData("\"hb_port\": 5", "\"hb_port\": 4", "Two of the ports are 4")]
    public void Ports_are_five_numbers_in_range(string right, string wrong, string reason)
    {
        var refused = Assert.Throws<ConnectionFileException>(() => ConnectionFile.Parse(Json("127.0.0.1").Replace(right, wrong, StringComparison.Ordinal)));
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("/")]
    [InlineData("/nowhere/at/all.json")]
    public void What_is_no_file_is_refused(string path) => Assert.Throws<ConnectionFileException>(() => ConnectionFile.Load(path));

    [Fact]
    public void What_is_no_connection_file_is_named()
    {
        string path = Path.GetTempFileName();
        Assert.Contains(path, Assert.Throws<ConnectionFileException>(() => ConnectionFile.Load(path)).Message, StringComparison.Ordinal);
        File.Delete(path);
        Assert.Throws<ConnectionFileException>(() => ConnectionFile.Load(path));
    }

    private static string Json(string ip, string key = "k", string transport = "tcp", string scheme = "hmac-sha256") => $$"""
        {"ip": "{{ip}}", "key": "{{key}}", "transport": "{{transport}}", "signature_scheme": "{{scheme}}", "kernel_name": "x",
         "shell_port": 1, "iopub_port": 2, "stdin_port": 3, "control_port": 4, "hb_port": 5}
        """;
}
