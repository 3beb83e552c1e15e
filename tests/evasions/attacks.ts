/** One thing that a pull request may try, and where it is shown that it does not work. */
export interface Attack {
  readonly tried: string;
  /** Names of stories in fixtures/reviews, without `evasion-`. */
  readonly stories: readonly string[];
  /** Tests, by path from this folder's parent. */
  readonly tests: readonly string[];
  /** What of it belongs to features that are not built: there is nothing yet that could be attacked. */
  readonly later: readonly string[];
}

const attack = (tried: string, shown: Partial<Omit<Attack, "tried">>): Attack => ({
  tried,
  stories: shown.stories ?? [],
  tests: shown.tests ?? [],
  later: shown.later ?? [],
});

export const attacks: readonly Attack[] = [
  attack("edit the rules that judge it: policies, levels, configuration, waivers, people", {
    stories: [
      ...["policy-loosened", "config-policies-emptied", "config-level-off", "waiver-planted", "people-self-added"],
      ...["gate-owner-added", "folder-ignored", "policy-elsewhere-loosened", "policy-level-by-gate"],
      ...["criteria-file-loosened", "config-unusable", "waiver-brought-forward"],
    ],
    tests: [
      "floor-edits.test.ts",
      "action/floor.test.ts",
      "gather/floor-tightens.test.ts",
      "github/remote-files.test.ts",
    ],
  }),
  attack("make the record disappear: manifest, risks, ids, closing", {
    stories: [
      ...["manifest-deleted", "manifest-renamed", "manifest-link", "risk-list-emptied", "risk-deleted"],
      ...["risk-id-reused", "duplicate-id-by-case", "closed-without-record", "closed-by-its-author"],
      ...["register-deleted", "register-row-skipped"],
    ],
  }),
  attack("make the record unreadable to rules: a word, a key, a level, a scale, a date ahead", {
    stories: [
      ...["level-misspelt", "key-misspelt", "level-written", "scale-reordered", "criteria-loosened"],
      ...["date-in-the-future"],
    ],
  }),
  attack("claim a lower residual: without evidence, or with evidence made to fit", {
    stories: [
      ...[
        "residual-without-evidence",
        "evidence-threshold-loosened",
        "evidence-file-edited",
        "evidence-shrunk",
        "control-demoted",
      ],
      ...["evidence-in-the-record", "preset-replaced", "planted-evidence-above-tolerance"],
    ],
    tests: [
      ...["judge/rating.test.ts", "evidence/metric.test.ts", "read/presets.test.ts"],
      ...["action/own-evidence.test.ts", "verbs/build-evidence.test.ts"],
    ],
  }),
  attack("lower what switches a rule on: estimates, scope, dates, owners", {
    stories: [
      ...["estimates-lowered", "scope-narrowed", "due-date-moved", "identified-later", "owner-removed"],
      ...["moved-to-laxer-manifest", "moved-to-narrower-system", "manifest-moved", "system-renamed"],
      ...["moved-two-for-one", "register-mapping-lowered"],
    ],
    tests: ["compare/loosening.test.ts", "gather/record-days.test.ts"],
  }),
  attack("leave unsaid what happened: take an incident out, let it name fewer risks, review it alone", {
    stories: ["incident-removed", "incident-names-fewer-risks", "incident-reviewed-by-its-author"],
    tests: ["judge/incidents.test.ts"],
  }),
  attack("stop the time for treatment: move the stage back, state one that none stated, let a stand-in stay", {
    stories: ["stage-moved-back", "stage-first-stated", "stand-in-becomes-ordinary"],
    tests: ["judge/deployment.test.ts"],
  }),
  attack("exchange the model and only move the day of its review", {
    stories: ["review-date-alone"],
    tests: ["material.test.ts", "gather/material.test.ts"],
  }),
  attack("rate an old risk higher, so that its times begin anew", {
    stories: ["raise-to-reset-the-clock"],
    tests: ["compare/raised.test.ts", "ratchet/raised.test.ts"],
  }),
  attack("loosen first and use it in the next pull request", {
    stories: ["waiver-planted", "config-level-off", "people-self-added"],
    tests: ["evaluate/waive.test.ts"],
  }),
  attack("become a first adoption again by deleting the gate's files", {
    stories: ["gate-folder-deleted"],
    tests: ["adapters/git-history.test.ts", "run.test.ts"],
  }),
  attack("open a base branch of its own with lax rules", {
    later: ["rules of the default branch beside those of an unprotected base"],
  }),
  attack("change the inputs of the action in the workflow", {
    tests: ["adapters/inputs.test.ts", "adapters/event.test.ts"],
    later: ["showing a changed gate workflow"],
  }),
  attack("freshen evidence by touching it, by adding it again, by forged dates", {
    tests: ["adapters/git-history.test.ts", "gather/evidence-day.test.ts"],
  }),
  attack("write much that says nothing: retain, TBD, empty lists, letters that nobody sees", {
    stories: ["retain-instead-of-treatment", "plan-tbd", "invisible-text"],
    tests: ["judge/treatment.test.ts"],
  }),
  attack("put a milder register beside the real one: another ending, capitals, look-alike letters", {
    stories: ["second-manifest", "system-id-twin", "unicode-twin-system"],
  }),
  attack("tell what was done in the past anew", { stories: ["verification-rewritten"] }),
  attack("accept its own risk, or be accepted by nobody with authority", {
    stories: ["self-acceptance", "acceptance-of-new-risk", "acceptor-co-author"],
    later: ["approvals by reviews on GitHub"],
  }),
  attack("command the runner through a name or a value", {
    stories: ["hostile-strings"],
    tests: ["adapters/workflow-log.test.ts", "render/hostile.test.ts"],
  }),
  attack("write Markdown, HTML, mentions, links or invisible letters into the report", {
    stories: ["hostile-strings"],
    tests: ["render/hostile.test.ts"],
    later: ["the HTML report", "SARIF"],
  }),
  attack("forge the marker of the comment", { later: ["comments on pull requests"] }),
  attack("YAML that unfolds, merges, doubles or renames keys", {
    stories: ["yaml-alias-bomb", "yaml-merge-key", "yaml-duplicate-key", "proto-key"],
    tests: ["read/yaml.test.ts", "read/suites.test.ts"],
  }),
  attack("the same in JSON: keys twice, numbers beyond precision", {
    tests: ["read/json.test.ts"],
    later: ["cells of exported tables"],
  }),
  attack("conditions that walk prototypes, take for ever or mean two things", {
    tests: ["read/condition.test.ts", "evaluate/logic.test.ts", "evaluate/json-logic.test.ts"],
  }),
  attack("patterns that take for ever", { tests: ["operators.test.ts"] }),
  attack("globs and paths that leave the repository, links, names of another machine", {
    stories: ["path-traversal", "card-path-traversal", "path-foreign", "evidence-link", "manifest-link"],
    tests: ["adapters/git.test.ts", "adapters/folder.test.ts", "gather/globs.test.ts"],
  }),
  attack("front matter that is code", { stories: ["front-matter-javascript"], tests: ["read/cards.test.ts"] }),
  attack("a card that turns into another file, or says two things under one key", {
    stories: ["card-becomes-configuration", "card-key-in-two-spellings"],
    tests: ["read/cards-formats.test.ts"],
  }),
  attack("very large or very many files", { tests: ["gather/limits.test.ts", "render/limits.test.ts"] }),
  attack("move the target while the review runs", {
    tests: ["adapters/event.test.ts"],
    later: ["check runs", "comments"],
  }),
  attack("cut, rewrite or hide the history", {
    tests: ["adapters/review-points.test.ts", "adapters/git-history.test.ts", "adapters/git.test.ts"],
  }),
  attack("rely on a token that may do nothing", { later: ["requests to the API of GitHub"] }),
  attack("run on events that lend it a token", { later: ["pull_request_target and workflow_run"] }),
  attack("change what is shipped", { tests: ["dist.test.ts", "adapters/own-workflows.test.ts"] }),
  attack("an event that is unknown, a policy that cannot be read, a crash", {
    tests: ["adapters/event.test.ts", "read/policy.test.ts"],
  }),
];
