using System.Collections.Frozen;

namespace MagnesiumGuide.Domain.Supplements.Labels;

/// <summary>
/// The names of forms as labels write them, made from the names of the catalog: Dutch, English and, by their endings, German;
/// together, apart or with hyphens, with the hydrate before or behind.
/// </summary>
internal sealed class LabelLexicon
{
    private const string Magnesium = "magnesium";

    // Names of minerals and trade names that labels print in place of a form, and names of salts by their acid.
    private static readonly (string Id, string Names)[] Aliases =
    [
        ("threonate", "magtein"),
        ("bisglycinate", "traacs glycinaat glycinate glycinat"),
        ("acetyl-taurate", "atamg acetyltaurinat"),
        ("marine", "aquamin aquaminmg zeemagnesium magnesiumuitzee magnesiumuitzeewater uitzeewater fromseawater ausmeerwasser marinemagnesium marienmagnesium meeresmagnesium"),
        ("sulfate-heptahydrate", "epsom epsomzout epsomsalt epsomsalts epsomsalz engelszout engelsezout bitterzout bittersalz"),
        ("citrate", "magnesiumzoutenvancitroenzuur magnesiumzoutvancitroenzuur magnesiumsalzedercitronensaure magnesiumsalzederzitronensaure magnesiumsaltsofcitricacid magnesiumsaltofcitricacid trimagnesiumcitrat trimagnesiumdicitrat"),
        ("malate", "magnesiumsalzederapfelsaure magnesiumzoutenvanappelzuur magnesiumsaltsofmalicacid"),
        ("stearate", "magnesiumzoutenvanvetzuren magnesiumsalzederspeisefettsauren magnesiumsalzevonspeisefettsauren magnesiumsaltsoffattyacids e470b e470"),
        ("oxide", "magnesiumoxyd magnesia"),
        ("carbonate-basic", "e504 magnesiumkarbonat karbonat"),
        ("sulfate-heptahydrate", "magnesiumsulfat"),
        ("lactate-dihydrate", "magnesiumlaktat laktat"),
        ("amino-acid-chelate", "magnesiumchelaat magnesiumchelate magnesiumchelat aminozuurchelaat aminosaurechelat aminosaurenchelat magnesiumaminozuurchelaat"),
        ("bisglycinate", "magnesiumbisglycinaatchelaat magnesiumglycinaatchelaat magnesiumglycinatechelate magnesiumbisglycinatchelat bisglycinaatchelaat bisglycinatechelate"),
    ];

    private readonly FrozenDictionary<string, (LabelName Name, bool IsStem)> names;

    public LabelLexicon(IReadOnlyList<SupplementForm> forms)
    {
        Forms = forms;
        var found = new Dictionary<string, (LabelName, bool)>(StringComparer.Ordinal);
        foreach (var form in forms.Where(f => !f.Id.Equals("unknown", StringComparison.Ordinal)).OrderByDescending(f => f.IsPlainNameDefault))
        {
            Add(found, form);
        }

        foreach (var (id, words) in Aliases)
        {
            if (forms.FirstOrDefault(f => f.Id.Equals(id, StringComparison.Ordinal)) is { } form)
            {
                foreach (var word in words.Split(' '))
                {
                    AddKey(found, form, word, isVariant: id.Contains("hydrate", StringComparison.Ordinal) && IsMineral(word));
                }
            }
        }

        names = found.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public IReadOnlyList<SupplementForm> Forms { get; }

    /// <summary>The variant of one part to one, or null.</summary>
    public SupplementForm? OneToOne(SupplementForm form) =>
        Forms.FirstOrDefault(f => f.Name.Nl.Contains("1:1", StringComparison.Ordinal) && form.Id.Equals(f.VariantOf, StringComparison.Ordinal));

    /// <summary>The compound with this name, written together, or null.</summary>
    public (LabelName Name, bool IsStem)? Find(string key) => names.TryGetValue(key, out var found) ? found : null;

    private static void Add(Dictionary<string, (LabelName, bool)> found, SupplementForm form)
    {
        string[] own = [form.Name.Nl, form.Name.En, .. form.SearchNames.Nl.Split(';'), .. form.SearchNames.En.Split(';')];
        foreach (var name in own.Where(n => n.Length > 0 && !n.Contains('%', StringComparison.Ordinal)))
        {
            var (plain, variant) = Split(name);
            var isDefault = form.IsPlainNameDefault || form.VariantOf is null;
            if (variant.Length > 0)
            {
                AddKey(found, form, plain + variant, isVariant: true);
                AddKey(found, form, variant + plain, isVariant: true);
            }

            if (variant.Length == 0 || form.IsPlainNameDefault)
            {
                AddKey(found, form, plain, isVariant: !isDefault || LabelHydrates.IsNamed(plain) || IsMineral(plain));
            }
        }
    }

    // "Engels zout" is one compound: a name that is no salt's name leaves no variant open.
    private static bool IsMineral(string key) => !key.Contains("magnes", StringComparison.Ordinal) && !LabelHydrates.EndsAsSalt(key);

    private static void AddKey(Dictionary<string, (LabelName, bool)> found, SupplementForm form, string key, bool isVariant)
    {
        if (key.Length < 3 || LabelWords.Phrases.GetValueOrDefault(key) is LabelPieceKind.Excipient)
        {
            return;
        }

        var isStem = !key.Contains("magnes", StringComparison.Ordinal) && LabelHydrates.EndsAsSalt(key);
        var name = new LabelName(form, isVariant);
        foreach (var spelling in LabelHydrates.Spellings(key))
        {
            found.TryAdd(spelling, (name, isStem));
            if (isStem)
            {
                found.TryAdd(Magnesium + spelling, (name, false));
                found.TryAdd("mg" + spelling, (name, false));
                found.TryAdd(spelling + "vanmagnesium", (name, false));
                found.TryAdd(spelling + "demagnesium", (name, false));
                found.TryAdd(spelling + "ofmagnesium", (name, false));
            }
        }
    }

    // "Magnesiumcitraat (nonahydraat)": the plain name, and the variant in brackets.
    private static (string Plain, string Variant) Split(string name)
    {
        var open = name.IndexOf('(', StringComparison.Ordinal);
        return open > 0 && name[open - 1] == ' '
            ? (KeyOf(name[..open]), KeyOf(name[open..]))
            : (KeyOf(name), "");
    }

    private static string KeyOf(string name) => string.Concat(LabelTokenizer.Tokens(name)
        .Where(t => t.Kind == LabelTokenKind.Word && !LabelHydrates.IsIsomer(t.Text))
        .Select(t => t.Text));
}
