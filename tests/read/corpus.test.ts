import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cardCorpus, surveyCards } from "../../scripts/corpus-survey.ts";

describe.skipIf(!existsSync(cardCorpus))(
  "real model cards (skipped where the corpus is not beside the repository)",
  () => {
    const surveys = existsSync(cardCorpus) ? surveyCards(cardCorpus) : [];

    test("all are read, none crashes, each in time", () => {
      expect(surveys.flatMap(({ crashes }) => crashes)).toEqual([]);
      expect(surveys.reduce((sum, { cards }) => sum + cards, 0)).toBeGreaterThanOrEqual(70);
      expect(surveys.map(({ unread }) => unread)).toEqual(surveys.map(() => 0));
      for (const { slowest } of surveys) expect(slowest.ms, slowest.path).toBeLessThan(1000);
    });

    test("sections are found about as often as a reader finds them", () => {
      const hub = surveys.find(({ folder }) => folder.startsWith("asgaardlab"));
      const azure = surveys.find(({ folder }) => folder.startsWith("Azure"));
      expect(hub?.states.licence.absent).toBe(0);
      expect(hub?.states.identity.absent).toBe(0);
      expect(hub?.states.limitations.present).toBeGreaterThanOrEqual(12);
      expect(hub?.states.evaluation.present).toBeGreaterThanOrEqual(13);
      expect(azure?.states.licence.present).toBeGreaterThanOrEqual(20);
    });
  },
);
