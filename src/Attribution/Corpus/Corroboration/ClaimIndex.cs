namespace Attribution.Corpus.Corroboration;

/// <summary>
/// Finds the claims that may be close to a claim without looking at all others: those that share two of the six
/// heaviest words and names of both (blocking by sorted neighbourhood, Hernández and Stolfo 1995). Of those under one
/// pair the latest are looked at, <see cref="MostPerPair"/> at most, so that the time is linear in the number of claims. Claims are added in
/// the order of their days, those without one first, and go when they are too old: only those of a month are in memory together.
/// </summary>
internal sealed class ClaimIndex(ClaimPairs pairs)
{
    /// <summary>How many claims under one pair are looked at.</summary>
    public const int MostPerPair = 24;

    private readonly Latest undated = new(pairs), dated = new(pairs);
    private readonly HashSet<int> seen = [];
    private readonly List<Indexed> near = [];

    /// <summary>Adds a claim.</summary>
    /// <param name="content">The claim.</param>
    /// <param name="number">Its number, which no other has.</param>
    public void Add(ClaimContent content, int number) => (content.Date is null ? undated : dated).Add(new(content, number));

    /// <summary>Lets those go that are too old to be close to <paramref name="content"/> and whatever comes behind it.</summary>
    public void ForgetBefore(ClaimContent content)
    {
        if (content.Date is { } day) dated.ForgetBefore(day.DayNumber - ClaimContent.MostDaysApart);
    }

    /// <summary>
    /// The claims that may be close to <paramref name="content"/>, each once, in an order that depends on the order of adding alone. The list is
    /// good until the next call.
    /// </summary>
    public List<Indexed> Near(ClaimContent content)
    {
        seen.Clear();
        near.Clear();
        Span<ulong> keys = stackalloc ulong[ClaimPairs.Most];
        foreach (var key in keys[..pairs.Of(content, keys)])
        {
            var left = dated.Find(key, MostPerPair, this);
            undated.Find(key, left, this);
        }
        return near;
    }

    /// <summary>The claims under each pair, the latest first, in a ring from which the oldest go.</summary>
    private sealed class Latest(ClaimPairs pairs)
    {
        // Places count on for ever and come round; what counts are their distances, which are far smaller.
        private readonly Dictionary<ulong, uint> latest = [];
        private Entry[] ring = new Entry[64];
        private uint first, next;

        public void Add(Indexed one)
        {
            Span<ulong> keys = stackalloc ulong[ClaimPairs.Most];
            foreach (var key in keys[..pairs.Of(one.Content, keys)])
            {
                if (next - first == ring.Length) Grow();
                ring[Slot(next)] = new(one, latest.TryGetValue(key, out var before) ? next - before : 0);
                latest[key] = next++;
            }
        }

        /// <summary>Finds the latest claims under a pair, <paramref name="most"/> at most; gives how many there might have been more.</summary>
        public int Find(ulong key, int most, ClaimIndex index)
        {
            if (!latest.TryGetValue(key, out var place)) return most;
            while (most-- > 0)
            {
                var (one, back) = ring[Slot(place)];
                if (index.seen.Add(one.Number)) index.near.Add(one);
                if (back == 0 || back > place - first) return most;
                place -= back;
            }
            return 0;
        }

        public void ForgetBefore(int day)
        {
            Span<ulong> keys = stackalloc ulong[ClaimPairs.Most];
            while (first != next && ring[Slot(first)].One.Content is var content && content.Date!.Value.DayNumber < day)
            {
                foreach (var key in keys[..pairs.Of(content, keys)])
                {
                    if (latest[key] == first) latest.Remove(key);
                    ring[Slot(first++)] = default;
                }
            }
        }

        private int Slot(uint place) => (int)(place & (uint)(ring.Length - 1));

        private void Grow()
        {
            var wider = new Entry[ring.Length * 2];
            for (var place = first; place != next; place++) wider[place & (uint)(wider.Length - 1)] = ring[Slot(place)];
            ring = wider;
        }

        /// <param name="One">The claim.</param>
        /// <param name="Back">How far back the one before it under the same pair stands; 0 where there is none.</param>
        private readonly record struct Entry(Indexed One, uint Back);
    }
}

/// <summary>A claim of an index.</summary>
/// <param name="Content">What it says.</param>
/// <param name="Number">Its number there.</param>
internal readonly record struct Indexed(ClaimContent Content, int Number);
