using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Data.Rows;

namespace MagnesiumGuide.Services.Seeding;

/// <summary>Reads the seed files of the pages of explanation.</summary>
internal static class KnowledgeSeeds
{
    public static List<SeedRow<FactRow>> Facts(SeedFiles files) => files.Read(
        "facts.csv", ["id", "order", "topic", "title_nl", "title_en", "text_nl", "text_en", .. SeedFiles.Cited], Fact);

    public static List<SeedRow<SymptomRow>> Symptoms(SeedFiles files) => files.Read(
        "symptoms.csv", ["id", "order", "kind", "stage", "recognised", "name_nl", "name_en", "note_nl", "note_en", "articles", .. SeedFiles.Cited], Symptom);

    public static List<SeedRow<QuestionRow>> Questions(SeedFiles files) => files.Read(
        "questions.csv", ["id", "order", "topic", "question_nl", "question_en", "answer_nl", "answer_en", "page", .. SeedFiles.Cited], Question);

    private static FactRow Fact(SeedRecord r) => new()
    {
        Id = r.Required("id"),
        Order = r.Int("order"),
        Topic = r.Enum<FactTopic>("topic"),
        TitleNl = r.Required("title_nl"),
        TitleEn = r.Required("title_en"),
        TextNl = r.Required("text_nl"),
        TextEn = r.Required("text_en"),
        SourceId = r.Required("source"),
        Locator = r.Required("locator"),
        IsConfirmed = r.Flag("confirmed"),
    };

    private static SymptomRow Symptom(SeedRecord r) => new()
    {
        Id = r.Required("id"),
        Order = r.Int("order"),
        Kind = r.Enum<SymptomKind>("kind"),
        Stage = r.Enum<SymptomStage>("stage"),
        Recognition = r.Enum<SymptomRecognition>("recognised"),
        NameNl = r.Required("name_nl"),
        NameEn = r.Required("name_en"),
        NoteNl = r.Required("note_nl"),
        NoteEn = r.Required("note_en"),
        Articles = r.Text("articles"),
        SourceId = r.Required("source"),
        Locator = r.Required("locator"),
        IsConfirmed = r.Flag("confirmed"),
    };

    private static QuestionRow Question(SeedRecord r) => new()
    {
        Id = r.Required("id"),
        Order = r.Int("order"),
        Topic = r.Enum<QuestionTopic>("topic"),
        QuestionNl = r.Required("question_nl"),
        QuestionEn = r.Required("question_en"),
        AnswerNl = r.Required("answer_nl"),
        AnswerEn = r.Required("answer_en"),
        Page = r.Required("page"),
        SourceId = r.Required("source"),
        Locator = r.Required("locator"),
        IsConfirmed = r.Flag("confirmed"),
    };
}
