#!/bin/sh
# The hook `ai-risk-gate` of pre-commit: what is about to be committed, against the last commit.
set -eu
gate="$(dirname "$0")/../../dist/cli/index.js"
if ! git rev-parse --quiet --verify HEAD > /dev/null; then
  echo "There is no commit yet to compare with: nothing was reviewed."
  exit 0
fi
exec node "$gate" check . --base HEAD "$@"
