namespace Attribution.Encoder;

/// <summary>
/// Letters as the encoder's vocabulary has them: in lower case and without accents. A table of our own says which letters have
/// accents, as the framework's normalization does nothing where the program runs without the data of cultures.
/// </summary>
internal static class Folding
{
    // A letter, and behind it those that are it with accents.
    private const string Accented =
        ";; aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ bḃḅḇ cçćĉċčḉ dďḋḍḏḑḓ eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ fḟ gĝğġģǧǵḡ hĥȟḣḥḧḩḫẖ "
            + "iìíîïĩīĭįǐȉȋḭḯỉịİ jĵǰ kķǩḱḳḵ lĺļľḷḹḻḽ mḿṁṃ nñńņňǹṅṇṉṋ oòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ pṕṗ rŕŗřȑȓṙṛṝṟ "
            + "sśŝşšșṡṣṥṧṩ tţťțṫṭṯṱẗ uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự vṽṿ wŵẁẃẅẇẉẘ xẋẍ yýÿŷȳẏẙỳỵỷỹ zźżžẑẓẕ ¨΅ ·· æǣǽ øǿ ſẛ ʒǯ "
            + "ʹʹ αά εέ ηή ιΐίϊ οό υΰϋύ ωώ аӑӓ гѓ еѐёӗ жӂӝ зӟ ийѝӣӥ кќ оӧ уўӯӱӳ чӵ ыӹ эӭ ії ѵѷ әӛ өӫ";

    private static readonly char[] Plain = Table();

    /// <summary>The letter of <paramref name="c"/> in lower case without its accents; other characters as they are.</summary>
    public static char Fold(char c)
    {
        var lower = char.ToLowerInvariant(c);
        return lower < Plain.Length ? Plain[lower] : lower;
    }

    private static char[] Table()
    {
        var table = new char[Accented.Max() + 1];
        for (var i = 0; i < table.Length; i++) table[i] = (char)i;
        foreach (var group in Accented.Split(' '))
        {
            foreach (var letter in group[1..]) table[letter] = group[0];
        }
        return table;
    }
}
