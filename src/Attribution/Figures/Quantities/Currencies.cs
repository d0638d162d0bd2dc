using System.Buffers;
using System.Collections.Frozen;
using Attribution.Documents;
using Attribution.Figures.Numbers;
using Attribution.Figures.Pieces;
using Attribution.Lists;

namespace Attribution.Figures.Quantities;

/// <summary>Currency signs, codes and words, with their ISO 4217 codes.</summary>
internal static class Currencies
{
    private static readonly WordSet MoneyOrOtherWords = FigureWords.Set("money-or-other-words");

    private static readonly WordSet BehindWon = FigureWords.Set("behind-won");

    private static readonly string[][] Rows = [.. Lexicon.Rows("currencies.tsv")];

    private static readonly FrozenDictionary<string, string> Signs = OfClass("sign");

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> SignLookup = Signs.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> CodeLookup =
        OfClass("code").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> LettersLookup =
        OfClass("letters").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> CentSignLookup =
        OfClass("centsign").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> SignCharacters = SearchValues.Create([.. Signs.Keys.Where(s => s.Length == 1).Select(s => s[0])]);

    private static readonly PhraseTable<(string Code, double Factor)> Words = new(Rows
        .Where(r => r[1] is "word" or "cent")
        .Where(r => !r[0].Contains('.', StringComparison.Ordinal))
        .Select(r => (r[0], (r[2], r[1] == "cent" ? 0.01 : 1))));

    /// <summary>Whether the character is a currency sign.</summary>
    public static bool IsSign(char c) => SignCharacters.Contains(c);

    /// <summary>Whether the piece is a currency sign.</summary>
    public static bool IsSignAt(Line line, int index) => line[index] is { Kind: PieceKind.Mark, Length: 1 } piece && IsSign(line.Text[piece.Start]);

    /// <summary>Whether a currency sign, code or letters stand directly before the amount whose digits begin at the piece.</summary>
    public static bool StandsBefore(Line line, int digits) =>
        IsSignAt(line, digits - 1)
        || line.IsWord(digits - 1) && line[digits - 1].Length <= 4
            && (SignLookup.ContainsKey(line.Word(digits - 1)) || CodeLookup.ContainsKey(line.Word(digits - 1))
                || LettersLookup.ContainsKey(line.Word(digits - 1)) && line.IsJoined(digits) || IsSignAt(line, digits - 2) && !line[digits - 1].Spaced)
        || line.IsMark(digits - 1, '=') && TryPrefix(line, digits - 2, out _, out _);

    /// <summary>Reads the sign or code before an amount: "$", "US$", "$US", "Rs", "USD", and the "N" of "N3.2 billion".</summary>
    public static bool TryPrefix(Line line, int index, out string code, out int end)
    {
        code = string.Empty;
        end = index + 1;
        var piece = line[index];
        if (piece.Kind == PieceKind.Word)
        {
            if (piece.Length > 4 || line[index + 1].Kind is not (PieceKind.Digits or PieceKind.Mark)) return false;
            if (IsSignAt(line, index + 1) && TryCompound(line, index, out code))
            {
                end = index + 2;
                return true;
            }
            if (line.Is(index, "U") && line.IsMark(index + 1, '.') && line.Is(index + 2, "S"))
            {
                code = "USD";
                end = line.IsMark(index + 3, '.') ? index + 5 : index + 4;
                return line.IsMark(end - 1, '$');
            }
            if (line.IsMark(end, '=') || line.IsMark(end, '/')) return TryMarked(line, index, out code, out end);
            if (!CodeLookup.TryGetValue(line.Word(index), out var named) && !SignLookup.TryGetValue(line.Word(index), out named))
            {
                if (TryMillion(line, index, out code)) return true;

                var apart = !line.IsJoined(index) || line.IsMark(index - 1, '(');
                if (!apart || !LettersLookup.TryGetValue(line.Word(index), out named) || !IsPlainlyMoney(line, end))
                    return false;
                code = named;
                return true;
            }
            code = named;
            if (line.IsMark(end, '.')) end++;
            // "COP29" names a conference.
            if (named == "COP" && line.IsJoined(end) && line[end].Length <= 2 && !line[end + 1].Has(Meaning.Scale)) return false;
            return line.IsDigits(end) && !EnglishWords.Contains(named);
        }
        if (!IsSignAt(line, index) || !SignLookup.TryGetValue(line.Word(index), out var sign)) return false;
        code = sign;
        if (line.IsWord(index + 1) && line.IsJoined(index + 1) && line[index + 1].Length <= 3 && line.IsDigits(index + 2) && line.IsJoined(index + 2)
            && SignLookup.TryGetValue(line.Text.AsSpan(piece.Start, 1 + line[index + 1].Length), out var country))
            (code, end) = (country, index + 2);
        return true;
    }

    /// <summary>Reads the code of a currency with an M for million before it, or behind an amount: "MAUD 60".</summary>
    private static bool TryMillion(Line line, int index, out string code)
    {
        code = string.Empty;
        if (line[index].Length != 4 || line.Word(index)[0] != 'M' || !line.IsDigits(index + 1)) return false;
        if (!CodeLookup.TryGetValue(line.Word(index)[1..], out var named)) return false;
        code = named;
        return true;
    }

    /// <summary>Whether an M for million stands before the code that ends before the piece.</summary>
    public static bool IsInMillions(Line line, int index) => line.IsWord(index - 1) && TryMillion(line, index - 1, out _);

    /// <summary>Reads letters with a mark that belongs to them, as old newswires write signs: "Y=", "S/".</summary>
    private static bool TryMarked(Line line, int index, out string code, out int end)
    {
        end = index + 2;
        code = string.Empty;
        if (!line.IsJoined(index + 1) || !line.IsDigits(end)
            || !SignLookup.TryGetValue(line.Text.AsSpan(line[index].Start, line[index].Length + 1), out var sign))
            return false;
        code = sign;
        return true;
    }

    /// <summary>
    /// Whether the number at the piece, directly behind letters that may be a currency's, is written as an amount and not as a
    /// size or number of a thing ("N95", "R2", "PS5"): with thousands, two decimals, or a scale.
    /// </summary>
    private static bool IsPlainlyMoney(Line line, int index)
    {
        if (!line.IsDigits(index) || !line.IsJoined(index)) return false;
        var digits = line.Word(index);
        var point = digits.IndexOf('.');
        if (digits.Contains(',') || point > 0 && digits.Length == point + 3) return true;
        var scale = line[line.SkipHyphen(index + 1)];
        return scale.Has(Meaning.Scale) || NumberReader.IsScaleLetters(line, index + 1) || point < 0 && digits.Length >= 3 && digits.EndsWith("00");
    }

    /// <summary>Codes that are words as well, so that a number behind them is no amount: "ALL 5".</summary>
    private static readonly string[] EnglishWords = ["ALL", "CUP", "PEN", "TRY", "TOP"];

    /// <summary>Reads the name of a currency that stands before its amount, as in South Asia: "Rupees 500", "Taka 3 crore", "dollar 22.5 million".</summary>
    public static bool TryNameBefore(Line line, int index, out string code, out double factor, out int end)
    {
        (code, factor, end) = (string.Empty, 1, index);
        if (!line.IsDigits(index + 1) && !line.IsDigits(index + 2)) return false;
        if (!Words.TryMatch(line, index, out var word, out end) || !line.IsDigits(end) || line.IsJoined(end) || IsName(line, index, end)) return false;
        if (line.IsDigits(index - 1) || line[index - 1].Has(Meaning.Scale | Meaning.Cardinal)) return false;
        var scaled = line[end + 1].Has(Meaning.Scale) && line[end + 1].Value >= 1000;
        if (!scaled && !line.Word(end).Contains(',') && !(line.IsCapitalised(index) && !line.StartsSentence(index))) return false;
        (code, factor) = (word.Code, word.Factor);
        return true;
    }

    /// <summary>Reads letters and a sign that belong together: "US$", "HK $", "usd$", "c $". Another lone letter must touch its sign.</summary>
    private static bool TryCompound(Line line, int index, out string code)
    {
        code = string.Empty;
        var letters = line.Word(index);
        if (letters.Length == 1 && !line.IsJoined(index + 1) && !line.Is(index, "c")) return false;
        Span<char> form = stackalloc char[8];
        letters.CopyTo(form);
        form[letters.Length] = line.Text[line[index + 1].Start];
        if (SignLookup.TryGetValue(form[..(letters.Length + 1)], out var exact))
        {
            code = exact;
            return true;
        }
        letters.ToUpperInvariant(form);
        if (CodeLookup.TryGetValue(form[..letters.Length], out var named))
        {
            code = named;
            return line.IsMark(index + 1, '$');
        }
        form[letters.Length] = line.Text[line[index + 1].Start];
        if (!SignLookup.TryGetValue(form[..(letters.Length + 1)], out var sign)) return false;
        code = sign;
        return true;
    }

    /// <summary>Reads the word, code or sign behind an amount: "dollars", "cents", "EUR", "€", "p".</summary>
    public static bool TrySuffix(Line line, int index, NumeralForm form, out string code, out double factor, out int end)
    {
        (code, factor, end) = (string.Empty, 1, index);
        // "3 USD50 cards"
        if (line.IsWord(index) && line.IsDigits(index + 1) && line.IsJoined(index + 1)) return false;
        if (Words.TryMatch(line, index, out var word, out var after) && !IsName(line, index, after))
        {
            (code, factor, end) = (word.Code, word.Factor, after);
            return true;
        }
        if (line.IsWord(index) && line[index].Length == 3 && CodeLookup.TryGetValue(line.Word(index), out var named) && !EnglishWords.Contains(named))
        {
            (code, end) = (named, index + 1);
            return true;
        }
        if (line.IsWord(index) && line[index].Length == 4 && line.Word(index)[0] == 'M' && CodeLookup.TryGetValue(line.Word(index)[1..], out var million))
        {
            (code, factor, end) = (million, 1e6, index + 1);
            return true;
        }
        if (form != NumeralForm.Digits) return false;
        if (IsSignAt(line, index) && line[index].Spaced && !line.IsDigits(index + 1) && SignLookup.TryGetValue(line.Word(index), out var spaced))
        {
            (code, end) = (spaced, index + 1);
            return true;
        }
        if (!line.IsJoined(index)) return false;
        if (CentSignLookup.TryGetValue(line.Word(index), out var cent) && !line.IsHyphen(index + 1))
        {
            (code, factor, end) = (cent, 0.01, index + 1);
            return true;
        }
        if (!IsSignAt(line, index) || !SignLookup.TryGetValue(line.Word(index), out var sign) || line.IsDigits(index + 1) && line.IsJoined(index + 1))
            return false;
        (code, end) = (sign, index + 1);
        return true;
    }

    /// <summary>
    /// The parts of the main unit behind an amount, in the main unit: "15 dollars and 20 cents"; where
    /// <paramref name="bare"/>, without their word as well: "15 dollars 20". 0 for none.
    /// </summary>
    public static double Parts(Line line, Numeral whole, bool bare, ref int end)
    {
        if (whole.Value % 1 != 0 || whole.Scale > 100) return 0;
        if (NumberReader.Plain(line, line.Is(end, "and") ? end + 1 : end) is not { Value: > 0 and < 100 } parts) return 0;
        if (parts.Form is not (NumeralForm.Digits or NumeralForm.Words)) return 0;
        if (TrySuffix(line, parts.End, parts.Form, out _, out var factor, out var last) && factor < 1)
        {
            end = last;
            return parts.Value * factor;
        }
        if (!bare || parts.Value < 10 || parts.Value % 1 != 0 || parts.Form != whole.Form || !line.IsStop(parts.End)
            || !line[parts.End - 1].Spaced && parts.Form == NumeralForm.Digits)
            return 0;
        end = parts.End;
        return parts.Value / 100;
    }

    /// <summary>The code of a currency or part of one by its English name, and how many of its main unit it is; null for no currency.</summary>
    public static (string Code, double Factor)? Named(string name)
    {
        var line = Line.Cut(name, new TextSpan(0, name.Length));
        return Words.TryMatch(line, 0, out var word, out var end) && end == line.Count ? word : null;
    }

    /// <summary>Whether the word has another meaning here: "real", "won" and "stone" are no money before other words.</summary>
    private static bool IsName(Line line, int index, int end) =>
        end == index + 1 && line.IsAny(index, MoneyOrOtherWords)
        && (line.IsCapitalised(index) || line.Is(index, "real") || line.Is(index, "won") && !IsMoneyWon(line, index));

    /// <summary>Whether "won" is the money of Korea and no verb: behind a large number, before nothing that could be won.</summary>
    private static bool IsMoneyWon(Line line, int index) =>
        (line[index - 1].Has(Meaning.Scale) || NumberReader.IsScaleLetters(line, index - 1) || line.Word(index - 1).Contains(','))
        && (line.IsStop(index + 1) || line.IsMark(index + 1, '(') || line.IsAny(index + 1, BehindWon));

    private static FrozenDictionary<string, string> OfClass(string name) =>
        Rows.Where(r => r[1] == name).GroupBy(r => r[0], StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.First()[2], StringComparer.Ordinal);
}
