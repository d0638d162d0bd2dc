using Attribution.Display;
using ClrKernel.Core.Primitives;

namespace Attribution.Tests.Display
{
    public sealed class ClrKernelBridgeTests
    {
        [Fact]
        public void OurValuesAreShownAndOthersAsBefore()
        {
            DisplayFormatters.Register(typeof(DisplayObject), typeof(DisplayHtml), value => new DisplayHtml($"before: {((DisplayObject)value).Value}"));
            ClrKernelBridge.RegisterWith(typeof(DisplayFormatters).Assembly);
            var table = Samples.Tables["quotes"](SampleCorpus.Corpus);
            Assert.Equal(table.ToHtml(), Show<DisplayHtml>(table).Html);
            Assert.Equal(table.ToString(), Show<DisplayText>(table).Text);
            var frame = SampleCorpus.Corpus.Frames().Documents;
            Assert.Contains("data-news-grid", Show<DisplayHtml>(frame).Html, StringComparison.Ordinal);
            Assert.StartsWith("Frame<int, string>: ", Show<DisplayText>(frame).Text, StringComparison.Ordinal);
            Assert.Equal("before: 7", Show<DisplayHtml>(7).Html);
            Assert.Equal("7", Show<DisplayText>(7).Text);
        }

        [Fact]
        public void AKernelOfAnotherShapeIsLeftAlone() => ClrKernelBridge.RegisterWith(typeof(string).Assembly);

        private static T Show<T>(object value) =>
            (T)DisplayFormatters.Formatters.Last(formatter => formatter.OutputType == typeof(T)).Format(new DisplayObject(value));
    }
}

// The names and signatures by which that kernel lets libraries register.
namespace ClrKernel.Core.Primitives
{
    public interface IDisplayValue;

    public sealed record DisplayObject(object? Value, Type? PreferredDisplayType = null) : IDisplayValue;

    public sealed record DisplayHtml(string Html) : IDisplayValue;

    public sealed record DisplayText(string Text) : IDisplayValue;

    public sealed record DisplayFormatter(Type InputType, Type OutputType, Func<IDisplayValue, IDisplayValue> Format);

    public static class DisplayFormatters
    {
        private static readonly List<DisplayFormatter> Registered = [];

        public static IEnumerable<DisplayFormatter> Formatters => Registered;

        public static DisplayFormatter Register(Type inputType, Type outputType, Func<IDisplayValue, IDisplayValue> format)
        {
            var formatter = new DisplayFormatter(inputType, outputType, format);
            Registered.Add(formatter);
            return formatter;
        }
    }
}
