using Attribution.Notebooks.Pictures;

namespace Attribution.Notebooks.Tests.Pictures;

/// <summary>A test that draws: skipped on a machine without Chromium or Chrome, where pictures are left out.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Chromium.Find() is null)
            Skip = "There is no Chromium or Chrome on PATH.";
    }
}
