using System.CommandLine;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Import;
using MagnesiumGuide.Web.Imports;
using MagnesiumGuide.Web.Localization;

namespace MagnesiumGuide.Web.Commands;

/// <summary>Imports a food table: the preview on standard output with the counts on its last line, and then all of it or nothing.</summary>
public static class ImportCommand
{
    private static readonly Argument<FoodFileFormat> Format = new("format") { Description = "nevo, fdc, ciqual or csv." };
    private static readonly Argument<string> Path = new("path") { Description = "The file, folder or zip." };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Only says what would be imported." };
    private static readonly Option<bool> WithSuspicious = new("--with-suspicious") { Description = "Imports rows that look wrong as well; else they are named and left out." };
    private static readonly Option<bool> KnownOnly = new("--known-only") { Description = "Adds no foods: only values of foods that are there." };
    private static readonly Option<string?> Reason = new("--reason") { Description = "Why, for history." };

    /// <summary>The command.</summary>
    public static Command Make()
    {
        var command = new Command("import", "Imports a food table; exit code 0 only when all of it is in.")
        {
            Format, Path, DryRun, WithSuspicious, KnownOnly, Reason,
        };
        foreach (var option in MappingOptions.All)
        {
            command.Add(option);
        }

        command.SetAction((parsed, cancellationToken) => CommandApp.RunAsync(services => RunAsync(services, parsed, cancellationToken)));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellationToken)
    {
        Language.English.Use();
        var stage = System.IO.Path.Combine(Directory.CreateTempSubdirectory("magnesiumguide-import-").FullName, "stage.db");
        try
        {
            using var file = FoodFile.Open(parsed.GetRequiredValue(Path), stop: cancellationToken);
            var catalog = services.GetRequiredService<GuideCatalogHolder>().Current;
            var mapping = MappingOptions.Correct(FoodFileReaders.Recognise(file, parsed.GetRequiredValue(Format)), file, parsed, catalog.FoodTables);
            if (TableRules.Fault(mapping, catalog) is { } wrong)
            {
                Console.Error.WriteLine(ImportText.Fault(wrong, mapping, catalog));
                Console.Error.WriteLine("Say which table it is: --table ID; for a new one with --table-name NAME and --edition EDITION; or only --edition, for a file that does not say its own.");
                return 1;
            }

            if (mapping is { Format: FoodFileFormat.Csv, Unit: null })
            {
                Console.Error.WriteLine("The file does not say the unit of magnesium per 100 g: --unit milligram, gram or microgram.");
                return 1;
            }

            return await ImportAsync(services.GetRequiredService<FoodTableImporter>(), file, mapping, stage, parsed, cancellationToken);
        }
        catch (FoodFileException fault)
        {
            Console.WriteLine(ImportText.Fault(fault.Fault, fault.Detail));
            Console.WriteLine("nothing imported");
            return 1;
        }
        catch (OperationCanceledException)
        {
            Console.WriteLine("nothing imported");
            return 1;
        }
        finally
        {
            Directory.Delete(System.IO.Path.GetDirectoryName(stage)!, recursive: true);
        }
    }

    private static async Task<int> ImportAsync(
        FoodTableImporter importer, FoodFile file, ImportMapping mapping, string stage, ParseResult parsed, CancellationToken cancellationToken)
    {
        var choice = new ImportChoice("import", parsed.GetValue(Reason) is { Length: > 0 } reason ? reason : $"import {mapping.Format} {file.Name}")
        {
            TakesSuspicious = parsed.GetValue(WithSuspicious),
            AddsFoods = !parsed.GetValue(KnownOnly),
        };
        var report = await importer.PrepareAsync(file, mapping, stage, null, cancellationToken);
        foreach (var row in ImportPreview.All(stage, ImportFilter.Refused)
            .Concat(ImportPreview.All(stage, ImportFilter.KeptByHand)).Concat(ImportPreview.All(stage, ImportFilter.Suspicious)))
        {
            Console.WriteLine(ImportText.Line(row));
        }

        report = parsed.GetValue(DryRun)
            ? report with { LeftOut = ImportPreview.LeftOut(stage, choice) }
            : await importer.ApplyAsync(mapping, file.Name, stage, choice, null, cancellationToken);
        Console.WriteLine(ImportText.Counts(mapping.Table, report, parsed.GetValue(DryRun)));
        return report.IsAllIn ? 0 : 1;
    }
}
