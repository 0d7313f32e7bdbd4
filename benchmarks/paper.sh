#!/bin/sh
# Measures printing 200 personalised letters and reading 200 photographed forms; see README.md. It fails where the
# letters take 20 s or more, or fewer than 98 % of the marks are read, or one is silently wrong.
# Usage: benchmarks/paper.sh [SHEETS [FIRST SEED]]
set -eu
house=$(dirname "$(dirname "$(readlink -f "$0")")")
. "$house/benchmarks/house.sh"
machine
"$house/augenhoehe" maven -q -B -pl app -am test -Dtest='PaperBenchmark,ManySheetsTest' \
    -Dsurefire.failIfNoSpecifiedTests=false -Dsheets="${1:-200}" -Dseed="${2:-770000}" | grep '(paper)'
