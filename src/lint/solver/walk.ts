import type { Condition } from "../../domain/condition.ts";
import { alwaysInItems } from "./always-stated.ts";
import { answer, type Claim, length, stated, type Ways } from "./claim.ts";
import { type Leaf, type Of, placeOf } from "./places.ts";
import { answerOf, conditionText } from "./question.ts";
import { undecidedWays, waysOf } from "./ways.ts";
import { anyWorld, assume, type World } from "./world.ts";

/** One decision on the way to a part: what was asked, and what came of it. */
export interface Trail {
  readonly asked: Leaf | Of<"quantifier">;
  readonly outcome: boolean | null;
  readonly before: Trail | null;
}

/** One way to come to an outcome; `null` where the condition cannot be decided. */
export interface Step {
  readonly outcome: boolean | null;
  readonly world: World;
  readonly trail: Trail | null;
}

/** How parts are walked: what may be spent, whether undecided ends are followed, and who is told of each outcome. */
export interface Walk {
  readonly budget: { left: number };
  readonly undecided: boolean;
  seen(part: string, step: Step): void;
}

export type Start = Pick<Step, "world" | "trail">;

/** There are too many ways to look at: nothing is said about the condition. */
export class TooMany extends Error {
  override readonly name = "TooMany";
}

/** All ways in which a condition may come out, from left to right and no further than the evaluation goes. */
export function stepsOf(condition: Condition, start: Start, walk: Walk): readonly Step[] {
  const steps = partSteps(condition, start, walk);
  for (const step of steps) walk.seen(condition.part, step);
  return steps;
}

function partSteps(condition: Condition, start: Start, walk: Walk): readonly Step[] {
  switch (condition.kind) {
    case "and":
      return chainSteps(condition.of, true, { start, walk });
    case "or":
      return chainSteps(condition.of, false, { start, walk });
    case "not":
      return stepsOf(condition.of, start, walk).map((step) => ({
        ...step,
        outcome: step.outcome === null ? null : !step.outcome,
      }));
    case "if":
      return stepsOf(condition.when, start, walk).flatMap((step) =>
        step.outcome === null ? [step] : stepsOf(step.outcome ? condition.then : condition.otherwise, step, walk),
      );
    case "quantifier":
      return quantifierSteps(condition, start, walk);
    default:
      return branches(condition, { start, walk }, leafBranches(condition, walk));
  }
}

/** Where undecided ends are followed, every answer is kept: the same question is undecided again. */
function leafBranches(leaf: Leaf, { undecided }: Walk): readonly Branch[] {
  const decided = ([true, false] as const).map((outcome): Branch => [outcome, waysOf(leaf, outcome)]);
  if (!undecided) return decided;
  return [...decided, [null, undecidedWays(leaf)] as const].map(([outcome, ways]) => {
    const kept = leaf.kind === "compare" || leaf.kind === "operator" ? [answerOf(leaf, outcome)] : [];
    return [outcome, ways.map((claims) => [...claims, ...kept])];
  });
}

interface At {
  readonly start: Start;
  readonly walk: Walk;
}

/** Goes on to the next part as long as the one before says so; what is left at the end says the same. */
function chainSteps(parts: readonly Condition[], goesOn: boolean, { start, walk }: At): readonly Step[] {
  let open: readonly Start[] = [start];
  const ended: Step[] = [];
  for (const part of parts) {
    const steps = open.flatMap((one) => stepsOf(part, one, walk));
    ended.push(...steps.filter(({ outcome }) => outcome !== goesOn));
    open = steps.filter(({ outcome }) => outcome === goesOn);
  }
  return [...ended, ...open.map(({ world, trail }) => ({ outcome: goesOn, world, trail }))];
}

type Branch = readonly [outcome: boolean | null, ways: Ways];

function branches(asked: Trail["asked"], { start, walk }: At, all: readonly Branch[]): readonly Step[] {
  return all.flatMap(([outcome, ways]) =>
    ways.flatMap((claims) => {
      walk.budget.left -= 1;
      if (walk.budget.left < 0) throw new TooMany();
      const world = assume(start.world, claims);
      return world === null ? [] : [{ outcome, world, trail: { asked, outcome, before: start.trail } }];
    }),
  );
}

/** What is asked of an item knows nothing of what was asked outside: paths there start at the item. */
function quantifierSteps(condition: Of<"quantifier">, start: Start, walk: Walk): readonly Step[] {
  const { list, operator, each } = condition;
  if (list.kind !== "path") return [];
  const place = placeOf(list);
  const given = alwaysInItems(place.key).map((one) => stated(one));
  const inside = stepsOf(each, { world: assume(anyWorld, given) ?? anyWorld, trail: null }, walk);
  const may = (outcome: boolean): boolean => inside.some((step) => step.outcome === outcome);
  const question = `${place.key} ${conditionText(each)}`;
  const claims = (kind: "some" | "all", is: boolean): readonly Claim[] => [
    stated(place),
    answer(`${kind} ${question}`, is),
    ...(is ? [answer(`some ${question}`, true), length(place, "least", 1)] : [answer(`all ${question}`, false)]),
  ];
  const kind = operator === "all" ? "all" : "some";
  const held: Ways = may(true) ? [claims(kind, true)] : [];
  const failed: Ways = [may(false) ? claims(kind, false) : [...claims(kind, false), length(place, "most", 0)]];
  const none = operator === "none";
  return branches(condition, { start, walk }, [
    [!none, held],
    [none, failed],
    [
      null,
      walk.undecided
        ? [[stated(place, false)], [answer(`some ${question}`, null)], [answer(`all ${question}`, null)]]
        : [],
    ],
  ]);
}
