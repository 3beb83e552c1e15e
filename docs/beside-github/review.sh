#!/bin/sh
# Reviews what is checked out against the branch that it is to be merged into: `review.sh main`.
# AI_RISK_GATE is a checkout of AI Risk Gate, at a commit that you have looked at. Needs git, and Node 20 or newer.
set -eu
target="${1:-main}"
# The age of evidence is read from history, so that all of it is needed.
if [ "$(git rev-parse --is-shallow-repository)" = true ]; then git fetch --quiet --unshallow origin; fi
# Rules are those of the branch as it stands now, not where this change left it.
git fetch --quiet origin "+refs/heads/$target:refs/remotes/origin/$target"

status=0
node "$AI_RISK_GATE/dist/cli/index.js" check . --head HEAD --base "origin/$target" --report junit=ai-risk.xml || status=$?
case "$status" in
  0) echo "AI risk: nothing blocks." ;;
  1) echo "AI risk: this change is blocked." ;;
  *) echo "AI risk: no verdict. That is no pass either." ;;
esac
exit "$status"
