// Rewrites what the stories in fixtures/reviews are expected to say: `node scripts/expected.ts [STORY…]`.
// Read the difference before committing it: every changed line is a changed product.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { printed, readStory, reviewStory, stories } from "../tests/stories.ts";

const named = process.argv.slice(2);
for (const story of named.length === 0 ? stories() : named.map(readStory)) {
  const report = await reviewStory(story);
  const folder = join(story.folder, "expected");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [format, file] of story.files) writeFileSync(join(folder, file), printed(report, format));
  process.stdout.write(`${story.name}: ${report.verdict.outcome}\n`);
}
