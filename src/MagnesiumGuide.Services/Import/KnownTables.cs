using System.Globalization;
using System.Text.RegularExpressions;

namespace MagnesiumGuide.Services.Import;

/// <summary>
/// The publications whose files are recognised. Each edition is a table of its own; one that ships with the guide keeps the id and the
/// source that it has there.
/// </summary>
public static partial class KnownTables
{
    /// <summary>Table of USDA's last Standard Reference.</summary>
    public const string SrLegacy = "usda-sr";

    /// <summary>The edition of NEVO whose codes stand with the foods of the guide.</summary>
    public const string NevoOfTheFoods = "nevo-2025";

    /// <summary>An edition of NEVO-online.</summary>
    /// <param name="year">Year.</param>
    /// <param name="version">Version within it: "9.0" is the one of the year, "9.1" another one.</param>
    public static FoodTableInfo Nevo(int year, string version) => new(
        version.EndsWith(".0", StringComparison.Ordinal) ? $"nevo-{year}" : $"nevo-{year}-{version.Replace('.', '-')}", "NEVO-online", $"{year}/{version}")
    {
        Title = "NEVO-online",
        Publisher = "RIVM",
        Year = year,
        Url = "https://nevo-online.rivm.nl/",
        Licence = "NEVO conditions of use (RIVM)",
        LicenceUrl = "https://www.rivm.nl/en/dutch-food-composition-database/use-of-nevo-online/request-dataset",
        AttributionNl = $"Based on data from NEVO online version {year}/{version}, RIVM, Bilthoven",
        AttributionEn = $"Based on data from NEVO online version {year}/{version}, RIVM, Bilthoven",
    };

    /// <summary>USDA's last Standard Reference.</summary>
    public static FoodTableInfo StandardReference { get; } = Usda(SrLegacy, "USDA SR Legacy", "2018");

    /// <summary>An edition of USDA's Foundation Foods, by the day it was published; empty when that is not known.</summary>
    public static FoodTableInfo Foundation(string edition) =>
        Usda(edition.Length == 0 ? "" : $"usda-foundation-{edition}", "USDA Foundation Foods", edition);

    /// <summary>An edition of CIQUAL, by its year; empty when that is not known.</summary>
    public static FoodTableInfo Ciqual(string year) => new(year.Length == 0 ? "" : $"ciqual-{year}", "CIQUAL", year)
    {
        Title = "Table de composition nutritionnelle des aliments Ciqual",
        Publisher = "Anses",
        Year = year.Length == 0 ? null : int.Parse(year, CultureInfo.InvariantCulture),
        Url = "https://ciqual.anses.fr/",
        Licence = "Licence Ouverte / Etalab 2.0",
        LicenceUrl = "https://www.etalab.gouv.fr/licence-ouverte-open-licence/",
        AttributionNl = $"Bron: Anses. {year}. Table de composition nutritionnelle des aliments Ciqual.",
        AttributionEn = $"Source: Anses. {year}. Ciqual French food composition table.",
    };

    /// <summary>The edition that someone says a file is of which does not say it itself; null when it can be none of that publication.</summary>
    public static FoodTableInfo? OfEdition(ImportMapping mapping, string edition) => (mapping.Table.Edition.Length, mapping.Format) switch
    {
        (0, FoodFileFormat.Ciqual) when Year().IsMatch(edition) => Ciqual(edition),
        (0, FoodFileFormat.Fdc) when Day().IsMatch(edition) => Foundation(edition),
        _ => null,
    };

    private static FoodTableInfo Usda(string id, string name, string edition) => new(id, name, edition)
    {
        Title = $"{name} (FoodData Central)",
        Publisher = "U.S. Department of Agriculture, Agricultural Research Service",
        Url = "https://fdc.nal.usda.gov/",
        Licence = "CC0 1.0 (public domain)",
        LicenceUrl = "https://creativecommons.org/publicdomain/zero/1.0/",
    };

    [GeneratedRegex(@"^20\d\d\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Year();

    [GeneratedRegex(@"^20\d\d-\d\d(-\d\d)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Day();
}
