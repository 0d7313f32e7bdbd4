#!/bin/sh
# Measures the page of an opinion map that 3,000 people filled with 600 statements, and drawing it anew; see
# README.md. Usage: benchmarks/opinion.sh [SECONDS per round]
set -eu
house=$(dirname "$(dirname "$(readlink -f "$0")")")
seconds=${1:-10}
. "$house/benchmarks/house.sh"
machine
"$house/augenhoehe" maven -q -B -pl app -am test -Dtest=OpinionBenchmark -Dsurefire.failIfNoSpecifiedTests=false \
    -Dseconds="$seconds" | grep ' (opinion)'
