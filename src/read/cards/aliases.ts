import type { CardSectionName } from "../../domain/model-card.ts";

/** What headings call a section. Lower case, without accents, hyphens and marks; one language a line. */
interface Aliases {
  /** The heading, or one part of a combined heading ("Uses, risks and limitations"), says just this. */
  readonly whole: readonly string[];
  /** The heading holds these words ("What are the limitations of this model?"). */
  readonly within: readonly string[];
}

const words = (text: string): readonly string[] => text.split(/\s*[,\n]\s*/u).filter((word) => word !== "");

export const aliases: Readonly<Record<CardSectionName, Aliases>> = {
  identity: {
    whole: words(`
      model details, model description, model summary, model overview, model information, model name, system name
      overview, summary, description, introduction, about, about the model, general information, basic information
      system overview, system description, technical summary, technical overview, what is this model
      descripcion del modelo, detalles del modelo, descripcion, resumen, informacion general, nombre del modelo
      descricao do modelo, detalhes do modelo, descricao, visao geral, nome do modelo
      description du modele, details du modele, presentation, apercu, nom du modele
      modellbeschreibung, modelldetails, beschreibung, uberblick, modellname
      descrizione del modello, dettagli del modello, panoramica
      모델 설명, 모델 개요, 개요, 모델명
      模型描述, 模型介绍, 模型概述, 简介, 模型名称
    `),
    within: [],
  },
  owners: {
    whole: words(`
      contact, contacts, contact information, author, authors, owner, owners, maintainer, maintainers, maintained by
      developed by, created by, shared by, developer, developers, model developer, model developers, team, provider
      contributors, responsible, responsible person, accountable, point of contact, model card writers, about us
      contacto, autor, autores, responsable, responsables, propietario, desarrollado por
      contato, responsavel, responsaveis, proprietario, desenvolvido por
      auteur, auteurs, proprietaire, developpe par
      kontakt, autoren, verantwortlich, verantwortliche, eigentumer, ansprechpartner, entwickelt von
      contatti, autori, responsabile, sviluppato da
    `),
    within: words(`
      model card contact, model card author, model card authors, model owner, system owner, contact information
      where to send questions, who developed, who created, who maintains, who owns, who is responsible
      organization developing the model, organisation developing the model
      담당자, 연락처, 저자, 개발자
      联系方式, 联系人, 负责人, 作者, 开发者
    `),
  },
  licence: {
    whole: words("terms of use, terms, copyright, condiciones de uso, termos de uso, nutzungsbedingungen"),
    within: words(`
      license, licence, licenses, licences, licensing, licencia, licencias, licenca, licencas, lizenz, lizenzen, licenza
      라이선스, 라이센스, 许可证, 许可, 授权协议
    `),
  },
  "intended-use": {
    whole: words(`
      use, uses, use case, use cases, application, applications, purpose, evaluated use, primary use, primary uses
      finalidad, proposito, usos, casos de uso, finalidade, proposito, usages, cas d usage, finalite
      zweck, anwendungsfalle, scopo, casi d uso
    `),
    within: words(`
      intended use, intended uses, intended use case, intended use cases, intended purpose, intended purposes
      intended application, intended applications, intended users, direct use, direct uses, downstream use
      downstream uses, primary intended use, primary intended uses, primary use case, primary use cases
      recommended use, recommended uses, intended to be used, supposed to be used, what can it do
      uso previsto, usos previstos, uso pretendido, usos pretendidos, uso directo, uso direto, finalidad prevista
      utilisation prevue, utilisations prevues, usage prevu, usages prevus
      verwendungszweck, einsatzzweck, bestimmungsgemasse verwendung, vorgesehene verwendung, vorgesehener einsatz
      usi previsti, uso diretto
      의도된 용도, 의도된 사용, 사용 목적, 용도
      预期用途, 用途, 适用场景, 使用场景
    `),
  },
  "out-of-scope-use": {
    whole: words("non uses, limits of use, restrictions on use"),
    within: words(`
      out of scope, misuse, misuses, malicious use, malicious uses, prohibited use, prohibited uses
      unsupported use, unsupported uses, unintended use, unintended uses, inappropriate use, inappropriate uses
      not intended use, not intended uses, not intended for, not be used, uses to avoid, unacceptable uses
      fuera de alcance, fuera del alcance, uso indebido, usos indebidos, usos prohibidos, uso prohibido, usos no previstos
      fora do escopo, fora de escopo, uso indevido, usos proibidos, uso proibido, usos nao previstos
      hors perimetre, hors du champ, usages interdits, utilisations interdites, mauvaise utilisation, usages detournes
      nicht vorgesehen, nicht vorgesehene, missbrauch, fehlgebrauch, verbotene verwendung, ausserhalb des anwendungsbereichs
      fuori ambito, usi vietati, uso improprio, usi impropri
      범위 외, 범위를 벗어난, 오용, 금지된 사용, 금지 용도
      超出范围, 禁止用途, 滥用, 不适用
    `),
  },
  limitations: {
    whole: words("safety, ethics, known issues, weaknesses, trade offs, limits, limites, grenzen, etica"),
    within: words(`
      limitation, limitations, risk, risks, bias, biases, caveats, harms, ethical considerations, ethical consideration
      responsible ai considerations, safety considerations, responsibility and safety, failure modes, broader implications, known weaknesses
      limitacion, limitaciones, riesgo, riesgos, sesgo, sesgos, consideraciones eticas
      limitacao, limitacoes, risco, riscos, vies, vieses, consideracoes eticas
      risque, risques, biais, considerations ethiques, limites du modele, limites connues
      einschrankung, einschrankungen, limitierungen, risiko, risiken, verzerrung, verzerrungen, ethische aspekte
      limitazione, limitazioni, rischio, rischi, considerazioni etiche
      한계, 제한 사항, 제한사항, 위험, 편향, 윤리적 고려
      局限, 限制, 风险, 偏差, 偏见, 伦理
    `),
  },
  "training-data": {
    whole: words(`
      data, dataset, datasets, data source, data sources, data mix, pretraining dataset, pretraining datasets
      trained on, finetuned on data, datos, datos utilizados, dados, dados utilizados, donnees, jeu de donnees
      daten, datensatz, datenquellen, dati, 데이터, 数据, 数据集
    `),
    within: words(`
      training data, training dataset, training datasets, training set, training corpus, training corpora
      training and evaluation data, training and test data, training and testing data, pretraining data
      pre training data, pretraining corpora, pre training corpora, finetuning data, fine tuning data, data used
      datos de entrenamiento, dados de treinamento, dados de treino, donnees d entrainement, donnees d apprentissage
      trainingsdaten, trainingsdatensatz, dati di addestramento, dati di training
      학습 데이터, 훈련 데이터, 训练数据, 训练集
    `),
  },
  evaluation: {
    whole: words(`
      results, our results, metrics, performance, testing, model performance, test results
      performance metrics, accuracy, quality
      resultados, metricas, rendimiento, desempeno, desempenho, resultats, performances, metriques
      ergebnisse, leistung, metriken, risultati, prestazioni, metriche
    `),
    within: words(`
      evaluation, evaluations, evaluation results, benchmark, benchmarks, eval results, benchmark results, quantitative analyses
      quantitative analysis, testing data, model performance, validation results
      evaluacion, avaliacao, bewertung, evaluierung, auswertung, valutazione
      평가, 성능, 评估, 评测, 性能
    `),
  },
  environment: {
    whole: words(
      "environment, sustainability, energy, sostenibilidad, sustentabilidade, nachhaltigkeit, sostenibilita",
    ),
    within: words(`
      environmental impact, environmental impacts, environmental considerations, carbon footprint, carbon emission
      carbon emissions, carbon emitted, estimated emissions, co2 emissions, co2 eq emissions, energy consumption
      impacto ambiental, huella de carbono, pegada de carbono, impact environnemental, empreinte carbone
      umweltauswirkung, umweltauswirkungen, co2 fussabdruck, energieverbrauch, impatto ambientale
      환경 영향, 탄소 배출, 环境影响, 碳排放
    `),
  },
  version: {
    whole: words(`
      version, versions, model version, model versions, version history, versioning, current version, revision
      revision history, changelog, change log, release notes, releases, model date, model dates, release date
      model release date, model version and date, versiones, historial de versiones, fecha del modelo
      versao, versoes, historico de versoes, versione, versioni, versionen, versionsverlauf, historique des versions
      버전, 버전 정보, 版本, 版本历史, 更新日志
    `),
    within: words("model version, version history, release notes, change log"),
  },
};
