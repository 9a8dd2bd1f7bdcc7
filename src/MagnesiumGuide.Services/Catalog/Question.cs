using MagnesiumGuide.Domain.Provenance;

namespace MagnesiumGuide.Services.Catalog;

/// <summary>A question that people ask, with a short answer.</summary>
/// <param name="Id">Public id.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Text">The question.</param>
/// <param name="Answer">Two or three sentences.</param>
/// <param name="Page">Where the site shows the answer, then where to do something with it; a semicolon between them.</param>
/// <param name="Citation">Where the answer stands.</param>
public sealed record Question(string Id, QuestionTopic Topic, BilingualText Text, BilingualText Answer, string Page, Citation Citation);
