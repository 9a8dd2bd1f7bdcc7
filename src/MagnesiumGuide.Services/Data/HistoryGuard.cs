using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace MagnesiumGuide.Services.Data;

/// <summary>
/// Refuses every command of the context that would rewrite or take away history, however it was written: the context itself sees
/// the rows that it tracks, and no ExecuteUpdate, ExecuteDelete or SQL by hand. Commands made on the connection itself, as an import
/// makes them, do not pass here.
/// </summary>
public sealed partial class HistoryGuard : DbCommandInterceptor
{
    private HistoryGuard()
    {
    }

    /// <summary>The one that every context uses.</summary>
    public static HistoryGuard Instance { get; } = new();

    /// <inheritdoc/>
    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) =>
        Pass(command, result);

    /// <inheritdoc/>
    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result) =>
        Pass(command, result);

    /// <inheritdoc/>
    public override InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result) =>
        Pass(command, result);

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Pass(command, result));

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Pass(command, result));

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Pass(command, result));

    private static T Pass<T>(DbCommand command, T result) => Rewriting().IsMatch(command.CommandText)
        ? throw new InvalidOperationException("History is only ever added to.")
        : result;

    [GeneratedRegex("""\b(UPDATE(\s+OR\s+[A-Z]+)?|DELETE\s+FROM|REPLACE\s+INTO|INSERT\s+OR\s+REPLACE\s+INTO|DROP\s+TABLE)\s+["\[`]?(main"?\."?)?(Changes|Revisions)\b""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Rewriting();
}
