using MagnesiumGuide.Domain.Provenance;

namespace MagnesiumGuide.Services.Catalog;

/// <summary>A question that people ask, with a short answer.</summary>
/// <param name="Id">Public id.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Text">The question.</param>
/// <param name="Answer">Two or three sentences.</param>
/// <param name="Page">The page that shows more: the name that the site gives it.</param>
/// <param name="Citation">Where the answer stands.</param>
public sealed record Question(string Id, QuestionTopic Topic, BilingualText Text, BilingualText Answer, string Page, Citation Citation);
