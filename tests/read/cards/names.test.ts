import { expect, test } from "vitest";
import { cardSections } from "../../../src/domain/model-card.ts";
import { keyNames, plainKey } from "../../../src/read/cards/key-names.ts";
import * as measures from "../../../src/read/cards/measure-names.ts";
import { plainTitle } from "../../../src/read/cards/plain-title.ts";
import { sectionsNamed, sectionsNamedExactly, sectionsWithin } from "../../../src/read/cards/section-names.ts";

const kinds = [
  ["metric", measures.isMetricWord],
  ["value", measures.isValueWord],
  ["dataset", measures.isDatasetWord],
  ["slice", measures.isSliceWord],
  ["measure", measures.isMeasure],
] as const;

test.each([
  [
    "metric",
    "metric, metrics, measure, measures, indicator, indicators, metrica, metricas, metrique, metrik, kennzahl, 지표, 指标",
  ],
  ["metric|value", "scores"],
  ["metric|value|measure", "score"],
  ["value", "value, values, result, results, valor, valeur, wert, valore, resultado, 값, 值"],
  [
    "dataset",
    "data set, data sets, dataset, datasets, set, sets, test set, test data, evaluation data set, benchmark, benchmarks, corpus, task, tasks, data, datos, dados, donnees, datensatz",
  ],
  [
    "slice",
    "slice, slices, group, groups, subgroup, subgroups, split, splits, subset, subsets, segment, segments, language, languages, cohort, cohorts, grupo, grupos, groupe, gruppe, by group, by language",
  ],
  [
    "measure",
    "acc, accuracy, balanced accuracy, precision, recall, f, f1, f2, macro f1, micro f1, auc, auroc, roc auc, auprc, wer, cer, bleu, rouge, rougel, chrf, meteor, rmse, mae, mse, mape, r2, loss, perplexity, ppl, em, exact match, map, ndcg, mrr, iou, miou, dice, mcc, kappa, brier, ece, sensitivity, specificity, fpr, fnr, tpr, tnr, eer, error rate, selection rate, disparate impact, parity, equalized odds, calibration, top 5, pass 1",
  ],
  [
    "",
    "model, recalled, metric of wards, the metric, value added, our value, a data set, data sets of wards, sliced bread, best slice, group by, top, pass",
  ],
])("words that say %s: %s", (kind, words) => {
  for (const word of words.split(", "))
    expect([
      word,
      kinds
        .filter(([, is]) => is(word))
        .map(([name]) => name)
        .join("|"),
    ]).toEqual([word, kind]);
});

test.each([
  ["**3.1 Intended-Use:**", "intended use"],
  ["iv. Limitations [optional]", "limitations"],
  ["b) Owner (required)", "owner"],
  ["Données d'entraînement", "donnees d entrainement"],
  ["The Model's Uses & Limits", "the model uses and limits"],
  ["📊 Évaluation", "evaluation"],
  ["ｆｕｌｌ width", "full width"],
  ["Training   data", "training data"],
  ["Uses, risks / limits; more", "uses, risks / limits; more"],
  ["x".repeat(200), "x".repeat(160)],
  ["   ", ""],
])("the heading %s is %s", (title, plain) => {
  expect(plainTitle(title)).toBe(plain);
});

test.each([
  ["IntendedUse", "intended use"],
  ["CPUHours", "cpu hours"],
  ["co2_eq_emissions", "co2 eq emissions"],
  ["model.name", "model name"],
  ["évaluationDonnées", "evaluation donnees"],
  ["GPUÉtat", "gpu etat"],
])("the key %s is %s", (key, plain) => {
  expect([plainKey(key), plainKey(key)]).toEqual([plain, plain]);
});

test.each([
  ["Limitations", "limitations"],
  ["What are the limitations of this model?", "limitations"],
  ["Uses, risks and limitations", "intended-use|limitations"],
  ["Uses y riesgos", "intended-use|limitations"],
  ["Uses, and data", "intended-use|training-data"],
  ["Uses and / data", "intended-use|training-data"],
  ["Model version 2.3", "version"],
  ["Our release notes", "version"],
  ["The version history so far", "version"],
  ["Zweck und Daten", "intended-use|training-data"],
  ["Out-of-scope use", "out-of-scope-use"],
  ["Out-of-scope use and intended use", "intended-use|out-of-scope-use"],
  ["The uses and the data and the results of all our many models", ""],
  ["사용 목적", "intended-use"],
  ["Loans", ""],
])("the heading %s stands for %s", (title, sections) => {
  expect(sectionsNamed(title).join("|")).toBe(sections);
});

test("every section answers to names in several languages", () => {
  const names = {
    identity: "Model details, Overview, Descripción, Modellname, 模型名称, About the model",
    owners: "Contact, Maintained by, Auteurs, Ansprechpartner, 담당자, Who maintains this?",
    licence: "License, Licencia, Lizenz, Terms of use, 许可证",
    "intended-use": "Uses, Direct use, Usage prévu, Zweck, 예상 용도",
    "out-of-scope-use": "Misuse, Non-uses, Prohibited uses",
    limitations: "Limitations, Known issues, Biases",
    "training-data": "Data, Training data, Datos de entrenamiento",
    evaluation: "Results, Evaluation, Metrics",
    environment: "Environmental impact, Carbon emissions",
    version: "Version, Changelog",
  } satisfies Record<(typeof cardSections)[number], string>;
  const missed = cardSections.flatMap((name) =>
    names[name].split(", ").filter((title) => !sectionsNamed(title).includes(name)),
  );
  expect(missed).toEqual([]);
});

test("a key says just this, and words of its own say it anywhere", () => {
  expect([sectionsNamedExactly("Uses"), sectionsNamedExactly("Uses of data"), sectionsNamedExactly("Misuse")]).toEqual([
    ["intended-use"],
    [],
    ["out-of-scope-use"],
  ]);
  expect([sectionsWithin("uses"), sectionsWithin("the intended use"), sectionsWithin("data")]).toEqual([
    [],
    ["intended-use"],
    [],
  ]);
});

const { sections, isHome } = keyNames({ deployer: "owners" });

test.each([
  ["identity", "name, title, display_name, ShortDescription, service name, model identity, model title"],
  [
    "owners",
    "vendor, publisher, organization, organisation, organizationName, organization contact, contributed by, deployer",
  ],
  ["licence", "license name, license link, License"],
  ["limitations", "tradeoffs, Limitations"],
  ["environment", "co2 eq emissions, environmental_impact"],
  [
    "",
    "limitations date, limitations dates, limitations cutoff, limitations sku, limitations skus, limitations sku spec",
  ],
  ["", "limitations computes, limitations owner, limitations owners, limitations required, limitations enabled"],
  ["", "limitations frequency, limitations cadence"],
  ["", "risk tier, riskLevel, training data cutoff, evaluation date, limitations status, evaluation frequency"],
])("a key at home stands for %s: %s", (section, keys) => {
  for (const key of keys.split(", ")) expect([key, sections(key, true).join()]).toEqual([key, section]);
});

test("further down a key needs a name of its own, of a section that the model alone has", () => {
  const below = ["name", "License", "version", "intended_use", "Limitations", "training_data", "uses", "risk tier"];
  expect(below.map((key) => sections(key, false).join())).toEqual([
    "",
    "",
    "",
    "intended-use",
    "limitations",
    "training-data",
    "",
    "",
  ]);
});

test("details of the model are at home, and what names it", () => {
  const home =
    "additional information, card, considerations, details, disclosures, general, info, metadata, model, model card, " +
    "model info, model_metadata, modelcard, system, system metadata, ModelDetails";
  expect(home.split(", ").filter((key) => !isHome(key))).toEqual([]);
  expect(["limitations", "dataset", "evaluation", "vendor"].filter(isHome)).toEqual([]);
});
