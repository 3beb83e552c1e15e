import type { Day } from "../domain/day.ts";
import type { AskedRule } from "../evaluate/asked-rules.ts";
import type { Due } from "../evaluate/assess.ts";

/** What is to be asked of one subject on which day to come. */
export class DayBook {
  /** `null` where every rule is to be asked. */
  readonly #rules = new Map<Day, Set<AskedRule> | null>();

  constructor(due: readonly Due[]) {
    this.add(due);
  }

  add(due: readonly Due[]): void {
    for (const { day, asked } of due) {
      const others = this.#rules.get(day);
      if (others === null) continue;
      this.#rules.set(day, asked === null ? null : (others ?? new Set()).add(asked));
    }
  }

  days(): readonly Day[] {
    return [...this.#rules.keys()].sort();
  }

  rulesOn(day: Day): ReadonlySet<AskedRule> | null {
    return this.#rules.get(day) ?? null;
  }
}
