/** The workflow of the README, as `docs/workflows/basic.yml` has it. */
export const workflowText = `name: AI risk
on:
  pull_request:
    types: [opened, synchronize, reopened, edited, ready_for_review]
  pull_request_review:
    types: [submitted, dismissed]
  merge_group:
  push:
    branches: [main]
  release:
    types: [published]
  schedule:
    - cron: "17 5 * * 1"
  workflow_dispatch:
permissions: {}
concurrency: # one run after another, none cut off: half a run would leave half a verdict
  group: \${{ github.workflow }}-\${{ github.event.pull_request.number || github.ref }}
  queue: max
jobs:
  review:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      contents: read
      checks: write # the check run with its lines
      pull-requests: write # the comment, and reviews that approve
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          fetch-depth: 0 # the age of evidence is read from history
          persist-credentials: false
      - uses: ai-risk-gate/ai-risk-gate@v0 # pin it to the full commit id of the release you have looked at
`;
