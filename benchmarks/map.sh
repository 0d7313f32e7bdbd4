#!/bin/sh
# Measures tiles of the map and its list with 100,000 points, without the cache; see README.md.
# Usage: benchmarks/map.sh [POINTS]
set -eu
house=$(dirname "$(dirname "$(readlink -f "$0")")")
points=${1:-100000}
. "$house/benchmarks/house.sh"
machine
"$house/augenhoehe" maven -q -B -pl app -am test -Dtest=TileBenchmark -Dsurefire.failIfNoSpecifiedTests=false \
    -Dpoints="$points" | grep ' (map)'
