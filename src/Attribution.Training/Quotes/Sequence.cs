namespace Attribution.Training.Quotes;

/// <summary>A paragraph as the trainer sees it.</summary>
/// <param name="Features">The numbers of the features of its tokens, one token behind another; unknown ones are left out.</param>
/// <param name="Ends">Per token where its features end.</param>
/// <param name="Target">The labels to learn.</param>
internal sealed record Sequence(int[] Features, int[] Ends, ExpectedLabels Target)
{
    /// <summary>The number of tokens.</summary>
    public int Tokens => Ends.Length;
}
