using System.Globalization;

namespace MagnesiumGuide.Domain.Supplements;

/// <summary>A chemical formula such as <c>4MgCO3·Mg(OH)2·5H2O</c>, and the masses that follow from it.</summary>
public sealed class ChemicalFormula
{
    // No compound sold as a supplement comes near it; a larger count is a slip, and would overflow.
    private const int MostAtoms = 9_999;

    // Abridged standard atomic weights, IUPAC 2021.
    private static readonly Dictionary<string, decimal> AtomicWeights = new(StringComparer.Ordinal)
    {
        ["H"] = 1.008m,
        ["C"] = 12.011m,
        ["N"] = 14.007m,
        ["O"] = 15.999m,
        ["Mg"] = 24.305m,
        ["P"] = 30.974m,
        ["S"] = 32.06m,
        ["Cl"] = 35.45m,
        ["K"] = 39.098m,
    };

    private readonly Dictionary<string, int> atoms = new(StringComparer.Ordinal);

    private ChemicalFormula(string text) => Text = text;

    /// <summary>The formula as it is written.</summary>
    public string Text { get; }

    /// <summary>Number of magnesium atoms in the formula, 1 or more.</summary>
    public int MagnesiumAtoms => atoms["Mg"];

    /// <summary>Molar mass in g/mol, from the IUPAC standard atomic weights.</summary>
    public decimal MolarMass => atoms.Sum(a => AtomicWeights[a.Key] * a.Value);

    /// <summary>The share of the mass that is magnesium, between 0 and 1.</summary>
    public decimal ElementalFraction => MagnesiumAtoms * AtomicWeights["Mg"] / MolarMass;

    /// <summary>Reads a formula: element symbols, counts, brackets, and parts joined by a middle dot with a leading count.</summary>
    /// <exception cref="FormatException">The text is no formula of known elements, or holds no magnesium.</exception>
    public static ChemicalFormula Parse(string text)
    {
        var formula = new ChemicalFormula(text);
        foreach (var part in text.Split('·'))
        {
            var position = 0;
            var times = ReadCount(part, ref position);
            formula.AddGroup(part, ref position, times, closing: false);
        }

        return formula.atoms.ContainsKey("Mg")
            ? formula
            : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"'{text}' holds no magnesium."));
    }

    private void AddGroup(string part, ref int position, int times, bool closing)
    {
        if (position == part.Length || part[position] == ')')
        {
            throw new FormatException($"'{part}' has a part without an element.");
        }

        while (position < part.Length && part[position] != ')')
        {
            if (part[position] == '(')
            {
                var close = MatchingBracket(part, position);
                var afterClose = close + 1;
                var repeat = ReadCount(part, ref afterClose);
                position++;
                AddGroup(part, ref position, Product(part, times, repeat), closing: true);
                position = afterClose;
            }
            else
            {
                var element = ReadElement(part, ref position);
                var count = ReadCount(part, ref position);
                atoms[element] = atoms.GetValueOrDefault(element) + Product(part, count, times);
            }
        }

        if (position < part.Length && !closing)
        {
            throw new FormatException($"'{part}' has a bracket that was never opened.");
        }
    }

    private static int MatchingBracket(string part, int open)
    {
        var depth = 0;
        for (var i = open; i < part.Length; i++)
        {
            depth += part[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        throw new FormatException($"'{part}' has a bracket that never closes.");
    }

    private static string ReadElement(string part, ref int position)
    {
        var length = position + 1 < part.Length && char.IsAsciiLetterLower(part[position + 1]) ? 2 : 1;
        var symbol = part.Substring(position, length);
        position += length;
        return AtomicWeights.ContainsKey(symbol) ? symbol : throw new FormatException($"'{symbol}' in '{part}' is no known element.");
    }

    private static int ReadCount(string part, ref int position)
    {
        var start = position;
        while (position < part.Length && char.IsAsciiDigit(part[position]))
        {
            position++;
        }

        if (position == start)
        {
            return 1;
        }

        return int.TryParse(part.AsSpan(start, position - start), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && count is > 0 and <= MostAtoms
                ? count
                : throw new FormatException($"'{part}' has a count that is zero or too large.");
    }

    private static int Product(string part, int count, int times) =>
        count * times is var product and <= MostAtoms ? product : throw new FormatException($"'{part}' has a count that is too large.");
}
