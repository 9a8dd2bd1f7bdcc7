using MagnesiumGuide.Domain.References;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Web.Binding;

namespace MagnesiumGuide.Web.Pages;

/// <summary>The fields that ask for whom something is worked out, on every page that asks it.</summary>
/// <param name="Query">What was filled in.</param>
/// <param name="Errors">What is wrong with it.</param>
/// <param name="Catalog">Holds the sets to choose from.</param>
/// <param name="Set">The set that is chosen.</param>
public sealed record ProfileFields(DayQuery Query, IReadOnlyList<FieldError> Errors, GuideCatalog Catalog, ReferenceSet Set);
