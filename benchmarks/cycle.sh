#!/bin/sh
# Measures the pages of the cycle, alone and with many undertakings behind them, and how much can be written; then the
# limits, in the same run; see README.md. Usage: benchmarks/cycle.sh [TIMES] [SECONDS per round]
set -eu
house=$(dirname "$(dirname "$(readlink -f "$0")")")
seconds=${2:-10}
. "$house/benchmarks/house.sh"
machine
"$house/augenhoehe" maven -q -B -pl app -am test -Dtest=CycleBenchmark -Dsurefire.failIfNoSpecifiedTests=false \
    -Dtimes="${1:-1000}" -Dseconds="$seconds" | grep ' (cycle)'
. "$house/benchmarks/yardsticks.sh"
