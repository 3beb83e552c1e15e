// Words by which columns and keys say what they hold, as plain titles.

const metricWord = /^(?:metrics?|measures?|scores?|indicators?|metricas?|metrique|metrik|kennzahl|metrica|지표|指标)$/u;
const valueWord = /^(?:values?|scores?|results?|valor|valeur|wert|valore|resultado|값|值)$/u;
const datasetWord =
  /^(?:(?:test |evaluation )?(?:data ?sets?|sets?|benchmarks?|corpus|tasks?|data)|datos|dados|donnees|datensatz)$/u;
const sliceWord =
  /^(?:slices?|groups?|subgroups?|splits?|subsets?|segments?|languages?|cohorts?|grupos?|groupe|gruppe)$/u;
// Without a column that says "metric", only columns named after a measure count: others are mostly rival models.
const measureName =
  /\b(?:acc|accuracy|balanced accuracy|precision|recall|f\d?|f1|macro f1|micro f1|auc|auroc|roc auc|auprc|wer|cer|bleu|rouge\w*|chrf|meteor|rmse|mae|mse|mape|r2|loss|perplexity|ppl|em|exact match|map|ndcg|mrr|iou|miou|dice|mcc|kappa|brier|ece|sensitivity|specificity|fpr|fnr|tpr|tnr|eer|error rate|selection rate|disparate impact|parity|equalized odds|calibration|score|top \d|pass \d)\b/u;

export const isMetricWord = (title: string): boolean => metricWord.test(title);
export const isValueWord = (title: string): boolean => valueWord.test(title);
export const isDatasetWord = (title: string): boolean => datasetWord.test(title);
export const isSliceWord = (title: string): boolean => sliceWord.test(title.replace(/^by /u, ""));
/** Whether a title is the name of a measure. */
export const isMeasure = (title: string): boolean => measureName.test(title);
