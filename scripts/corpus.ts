// Reads every real model card of the corpus and shows, section by section, how many were found: `npm run corpus`.
import { existsSync } from "node:fs";
import { cardSections } from "../src/domain/model-card.ts";
import { cardCorpus, type FolderSurvey, surveyCards } from "./corpus-survey.ts";

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function printSurvey(survey: FolderSurvey): void {
  const { folder, cards, unread, faults, metrics, slowest, crashes } = survey;
  print(`\n${folder}: ${cards} cards, ${unread} unread, ${faults} faults, ${metrics} metrics`);
  for (const name of cardSections) {
    const { present, empty, absent } = survey.states[name];
    print(`  ${name.padEnd(18)} ${[present, empty, absent].map((count) => String(count).padStart(8)).join("")}`);
  }
  print(`  slowest ${slowest.ms.toFixed(1)} ms: ${slowest.path}`);
  for (const { path, error } of crashes) print(`  CRASH ${path}: ${error instanceof Error ? error.stack : error}`);
}

if (existsSync(cardCorpus)) {
  const surveys = surveyCards(cardCorpus);
  print(`${"".padEnd(20)} ${["present", "empty", "absent"].map((word) => word.padStart(8)).join("")}`);
  for (const survey of surveys) printSurvey(survey);
  const crashes = surveys.reduce((sum, { crashes: own }) => sum + own.length, 0);
  print(`\n${surveys.reduce((sum, { cards }) => sum + cards, 0)} cards, ${crashes} crashes`);
  process.exitCode = crashes > 0 ? 1 : 0;
} else {
  print("Skipped: the corpus of real model cards is not beside this repository (../shared/corpus).");
}
