#!/bin/sh
# Measures results, profiles, news and the interface for programs, alone and with many undertakings behind them; see
# README.md. Usage: benchmarks/profile.sh [TIMES] [SECONDS per round]
set -eu
house=$(dirname "$(dirname "$(readlink -f "$0")")")
seconds=${2:-10}
. "$house/benchmarks/house.sh"
machine
"$house/augenhoehe" maven -q -B -pl app -am test -Dtest=ProfileBenchmark -Dsurefire.failIfNoSpecifiedTests=false \
    -Dtimes="${1:-1000}" -Dseconds="$seconds" | grep ' (profile)'
