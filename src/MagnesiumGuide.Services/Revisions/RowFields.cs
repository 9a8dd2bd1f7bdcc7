using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace MagnesiumGuide.Services.Revisions;

/// <summary>The fields of a row as history holds them: each as it is stored, so that a later release can still read it.</summary>
internal static class RowFields
{
    // The version is the history's own, search text follows from the names, and where a row came from never changes.
    private static readonly string[] LeftOut = ["Id", "Version", "SearchText", "IsFromSeed"];

    /// <summary>Old and new value of every field that changed; empty when none did.</summary>
    public static JsonObject Changed(EntityEntry entry)
    {
        var fields = new JsonObject();
        foreach (var property in entry.Properties.Where(p => p.IsModified && !LeftOut.Contains(p.Metadata.Name, StringComparer.Ordinal)))
        {
            var (old, now) = (Stored(property.Metadata, property.OriginalValue), Stored(property.Metadata, property.CurrentValue));
            if (!JsonNode.DeepEquals(old, now))
            {
                fields[property.Metadata.Name] = new JsonArray(old, now);
            }
        }

        return fields;
    }

    /// <summary>Every field of a row that is not there yet and that holds something, from nothing to what it holds.</summary>
    public static JsonObject Filled(EntityEntry entry)
    {
        var fields = new JsonObject();
        foreach (var property in entry.Properties.Where(p => !LeftOut.Contains(p.Metadata.Name, StringComparer.Ordinal)))
        {
            if (Stored(property.Metadata, property.CurrentValue) is { } now && property.CurrentValue is not "" and not false)
            {
                fields[property.Metadata.Name] = new JsonArray(null, now);
            }
        }

        return fields;
    }

    /// <summary>Sets each field back to what it was before.</summary>
    public static void SetBack(EntityEntry entry, string fields)
    {
        foreach (var (name, values) in JsonNode.Parse(fields)!.AsObject())
        {
            var property = entry.Property(name);
            property.CurrentValue = Read(property.Metadata, values![0]);
        }
    }

    private static JsonValue? Stored(IProperty property, object? value)
    {
        var converter = property.GetTypeMapping().Converter;
        return (converter is null ? value : converter.ConvertToProvider(value)) switch
        {
            null => null,
            string text => JsonValue.Create(text),
            bool flag => JsonValue.Create(flag),
            int number => JsonValue.Create(number),
            long number => JsonValue.Create(number),
            var other => throw new InvalidOperationException($"{property.Name} is stored as {other.GetType().Name}, which history cannot hold."),
        };
    }

    private static object? Read(IProperty property, JsonNode? node)
    {
        if (node is null)
        {
            return null;
        }

        var converter = property.GetTypeMapping().Converter;
        var type = converter?.ProviderClrType ?? property.ClrType;
        var stored = (Nullable.GetUnderlyingType(type) ?? type) switch
        {
            var t when t == typeof(string) => node.GetValue<string>(),
            var t when t == typeof(bool) => node.GetValue<bool>(),
            var t when t == typeof(int) => node.GetValue<int>(),
            var t when t == typeof(long) => (object)node.GetValue<long>(),
            var other => throw new InvalidOperationException($"{property.Name} is stored as {other.Name}, which history cannot hold."),
        };
        return converter is null ? stored : converter.ConvertFromProvider(stored);
    }
}
