using System.Collections.ObjectModel;
using System.Text.Json;
using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

namespace Attribution.Cli.Tests.Browser;

/// <summary>A browser without a window and without a network.</summary>
internal sealed class Chromium : IDisposable
{
    private static readonly string? Program = OnPath("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static readonly string? DriverProgram = OnPath("chromedriver");

    private readonly ChromeDriver driver;

    public Chromium()
    {
        var options = new ChromeOptions { BinaryLocation = Program };
        options.AddArguments(
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update",
            "--disable-sync", "--no-first-run", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--window-size=1280,900");
        options.SetLoggingPreference(LogType.Browser, LogLevel.All);
        options.SetLoggingPreference("performance", LogLevel.All);
        driver = new(ChromeDriverService.CreateDefaultService(Path.GetDirectoryName(DriverProgram!)!, Path.GetFileName(DriverProgram!)), options,
            TimeSpan.FromMinutes(2));
    }

    /// <summary>Why there is no browser here; null where there is one.</summary>
    public static string? WhyNot =>
        Program is null ? "There is no Chromium or Chrome on PATH." : DriverProgram is null ? "There is no chromedriver on PATH." : null;

    public string Address => driver.Url;

    public IWebElement Focused => driver.SwitchTo().ActiveElement();

    /// <summary>Opens a page in a window of this size, and waits for its charts.</summary>
    public void Open(string path, string hash = "", int width = 1280, bool dark = false)
    {
        driver.ExecuteCdpCommand("Emulation.setDeviceMetricsOverride",
            new() { ["width"] = width, ["height"] = 900, ["deviceScaleFactor"] = 1, ["mobile"] = false });
        Media("", dark);
        driver.Navigate().GoToUrl("about:blank");
        Go(new Uri(path).AbsoluteUri + hash);
    }

    /// <summary>Goes to an address, and waits for the page's charts.</summary>
    public void Go(string address)
    {
        driver.Navigate().GoToUrl(address);
        Wait("return Array.from(document.querySelectorAll('.plot[role=img]')).every(place => place.hasAttribute('data-drawn'))");
    }

    /// <summary>Shows the page as on this medium: empty for the screen, or <c>print</c>.</summary>
    public void Media(string medium, bool dark = false) => driver.ExecuteCdpCommand("Emulation.setEmulatedMedia", new()
    {
        ["media"] = medium,
        ["features"] = new[] { new Dictionary<string, object> { ["name"] = "prefers-color-scheme", ["value"] = dark ? "dark" : "light" } },
    });

    public void Wait(string condition)
    {
        // Minutes: on a busy machine a page takes long, and what never comes true is known soon enough.
        for (var tries = 0; tries < 2_400; tries++)
        {
            if (Run<bool>(condition)) return;
            Thread.Sleep(50);
        }
        Assert.Fail($"{driver.Url}: this never came true: {condition}");
    }

    public T Run<T>(string script, params object[] arguments) => (T)driver.ExecuteScript(script, arguments)!;

    public string[] Texts(string script) => [.. ((ReadOnlyCollection<object>)driver.ExecuteScript(script)!).Select(value => value?.ToString() ?? "")];

    public IWebElement Find(string selector) => driver.FindElement(By.CssSelector(selector));

    public IReadOnlyList<IWebElement> FindAll(string selector) => driver.FindElements(By.CssSelector(selector));

    public int Count(string selector) => driver.FindElements(By.CssSelector(selector)).Count;

    public void Press(params string[] keys)
    {
        var actions = new OpenQA.Selenium.Interactions.Actions(driver);
        foreach (var key in keys) actions = actions.SendKeys(key);
        actions.Perform();
    }

    /// <summary>Moves to the middle of an element, and on whatever lies there clicks.</summary>
    public void PointAt(string selector, bool click = false)
    {
        Run<object?>($"document.querySelector('{selector}').scrollIntoView({{ block: 'center' }})");
        var box = Texts(
            $"const box = document.querySelector('{selector}').getBoundingClientRect(); return [Math.round(box.x + box.width / 2), Math.round(box.y "
                + $"+ box.height / 2)]");
        var actions = new OpenQA.Selenium.Interactions.Actions(driver).MoveToLocation(Whole(box[0]) - 4, Whole(box[1])).Pause(TimeSpan.FromMilliseconds(100))
            .MoveToLocation(Whole(box[0]), Whole(box[1]));
        (click ? actions.Click() : actions).Perform();

        static int Whole(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
    }

    public byte[] Print() => driver.Print(new PrintOptions()).AsByteArray;

    /// <summary>What the scripts complained about, and what was asked for outside the page's folder, since the last time.</summary>
    public string[] Complaints() =>
    [
        .. driver.Manage().Logs.GetLog(LogType.Browser).Where(entry => entry.Level >= LogLevel.Warning).Select(entry => entry.Message),
        .. driver.Manage().Logs.GetLog("performance").Select(entry => Requested(entry.Message)).OfType<string>()
            .Where(url => !url.StartsWith("file:", StringComparison.Ordinal) && !url.StartsWith("data:", StringComparison.Ordinal) && url != "about:blank"),
    ];

    /// <summary>The parts of the page as a screen reader meets them: what each is, and its name.</summary>
    public IReadOnlyList<(string Role, string Name)> Parts()
    {
        var tree = (Dictionary<string, object>)driver.ExecuteCdpCommand("Accessibility.getFullAXTree", [])!;
        return [.. ((IEnumerable<object>)tree["nodes"]).Cast<Dictionary<string, object>>().Where(node => node["ignored"] is false)
            .Select(node => (Value(node, "role"), Value(node, "name")))];

        static string Value(Dictionary<string, object> node, string what) =>
            node.TryGetValue(what, out var part) && part is Dictionary<string, object> property && property.TryGetValue("value", out var value)
                ? value?.ToString() ?? "" : "";
    }

    public void Dispose()
    {
        driver.Quit();
        driver.Dispose();
    }

    private static string? Requested(string message)
    {
        using var json = JsonDocument.Parse(message);
        var inner = json.RootElement.GetProperty("message");
        return inner.GetProperty("method").GetString() == "Network.requestWillBeSent"
            ? inner.GetProperty("params").GetProperty("request").GetProperty("url").GetString() : null;
    }

    private static string? OnPath(params string[] names) =>
        (from name in names
         from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
         let path = Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name)
         where File.Exists(path)
         select path).FirstOrDefault();
}
