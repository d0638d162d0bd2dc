using System.Collections.Concurrent;

namespace Attribution.Encoder;

/// <summary>The transformers that no thread works with, so that there are as many as threads ever needed at once.</summary>
internal static class IdleTransformers
{
    private static readonly ConcurrentBag<Transformer> Idle = [];

    /// <summary>One to work with.</summary>
    public static Transformer Take() => Idle.TryTake(out var transformer) ? transformer : new Transformer(EncoderModel.Default);

    /// <summary>Gives one back.</summary>
    public static void Give(Transformer transformer) => Idle.Add(transformer);
}
