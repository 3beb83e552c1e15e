import { describe, expect, test } from "vitest";
import { cardSections } from "../../../src/domain/model-card.ts";
import { readCard } from "../../../src/read/cards/index.ts";

/** Headings as teams write them, in the order of the ten sections. */
const headings: Readonly<Record<string, string>> = {
  English:
    "Model overview|Point of contact|Licensing|Who is this intended to be used by|What it must not be used for: prohibited uses|Known risks & limitations|Data used for training|Evaluation results|Carbon footprint|Release notes",
  German:
    "Über das Modell|Ansprechpartnerin|Lizenz|Bestimmungsgemäße Verwendung|Außerhalb des Anwendungsbereichs|Bekannte Einschränkungen und Risiken|Trainingsdaten|Evaluierung und Kennzahlen|Energieverbrauch beim Training|Versionsverlauf",
  French:
    "Présentation du modèle|Équipe|Licence|Utilisations prévues|Usages à éviter|Biais, risques et limites connues|Données d’entraînement|Résultats de l’évaluation|Empreinte carbone|Historique des versions",
  Spanish:
    "Descripción del modelo|Contacto|Licencia|Uso previsto|Usos no recomendados|Riesgos y sesgos|Datos de entrenamiento|Métricas de rendimiento|Huella de carbono|Historial de cambios",
  Portuguese:
    "Visão geral do modelo|Responsáveis|Licença|Finalidade prevista|Fora do escopo|Limitações e vieses|Dados de treinamento|Avaliação|Pegada de carbono|Histórico de versões",
  Italian:
    "Descrizione del modello|Contatti|Licenza|Destinazione d’uso|Usi vietati|Limitazioni e rischi|Dati di addestramento|Valutazione delle prestazioni|Impatto ambientale|Note di rilascio",
  Japanese:
    "モデルの概要|開発者|ライセンス|想定される用途|想定外の用途について|制限事項とバイアス|学習データ|評価結果|環境への影響|変更履歴",
  Korean:
    "모델 소개|담당자 연락처|라이선스|의도된 용도|범위를 벗어난 사용|한계 및 편향|학습 데이터|성능 평가|탄소 배출량|변경 이력",
  Chinese: "模型介绍|联系方式|许可证|预期用途|不适用场景|局限性与风险|训练数据|评估结果|碳排放|更新日志",
  "Chinese, traditional":
    "模型簡介|聯絡方式|授權條款|預期用途|超出範圍的使用|限制與偏見|訓練資料|評估結果|碳足跡|更新日誌",
};

const linesOf = (path: string, text: string): readonly string[] => {
  const { value: card } = readCard(path, text);
  return cardSections.map((name) => `${name} ${card?.sections[name].state} ${card?.sections[name].at.start.line}`);
};

describe.each(Object.entries(headings))("a card in %s", (_, line) => {
  const titles = line.split("|");
  const expected = cardSections.map((name, index) => `${name} present ${2 * index + 1}`);

  test("each heading is the one section that it names", () => {
    expect(linesOf("MODEL_CARD.md", `${titles.map((title) => `## ${title}\n1 2 3.`).join("\n")}\n`)).toEqual(expected);
  });

  test("so is each key in YAML", () => {
    const keys = titles.map((title) => `"${title.replaceAll(" ", "_")}":\n  "1 2 3."`);
    expect(linesOf("model_card.yaml", `${keys.join("\n")}\n`)).toEqual(expected);
  });
});

test("keys as code writes them", () => {
  const card = {
    detalhes_do_modelo: {
      nome: "triagem",
      versao: "2",
      data: "2026-05-04",
      licenca: "MIT",
      responsavel: "Enfermaria 4",
    },
    uso_pretendido: "Ordena chamadas.",
    usos_proibidos: "Diagnóstico.",
    limitacoes: "Uma só enfermaria.",
    dados_treino: "Chamadas de 2025.",
    metricas: { auc: 0.8 },
    impacto_ambiental: "A definir.",
  };
  const { value } = readCard("cartao.json", JSON.stringify(card, null, 1));
  expect(linesOf("cartao.json", JSON.stringify(card, null, 1))).toEqual([
    "identity present 2",
    "owners present 7",
    "licence present 6",
    "intended-use present 9",
    "out-of-scope-use present 10",
    "limitations present 11",
    "training-data present 12",
    "evaluation present 13",
    "environment empty 16",
    "version present 4",
  ]);
  expect(value?.metrics.map(({ name, value: number }) => [name, number])).toEqual([["auc", 0.8]]);
});

test.each(["Por definir", "à compléter", "Noch offen …", "da definire", "未定", "작성 예정", "待补充。"])(
  "%s says nothing",
  (text) => {
    expect(linesOf("MODEL_CARD.md", `## Limitations\n\n${text}\n`)[5]).toBe("limitations empty 1");
  },
);

test("a day under the Portuguese word for it is no data", () => {
  const of = (data: unknown): string | undefined =>
    readCard("card.json", JSON.stringify({ uso_pretendido: "Ordena.", data })).value?.sections["training-data"].state;
  expect([of("2026-05-04"), of("04/05/2026"), of("Chamadas de 2026-05-04")]).toEqual(["absent", "absent", "present"]);
});
