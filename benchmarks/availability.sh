#!/bin/sh
# Measures the search for what is free over 10,000 things with 100 bookings each; see README.md.
# Usage: benchmarks/availability.sh [THINGS] [BOOKINGS of each]
set -eu
house=$(dirname "$(dirname "$(readlink -f "$0")")")
things=${1:-10000}
each=${2:-100}
. "$house/benchmarks/house.sh"
machine
"$house/augenhoehe" maven -q -B -pl app -am test -Dtest=AvailabilityBenchmark -Dsurefire.failIfNoSpecifiedTests=false \
    -Dthings="$things" -Deach="$each" | grep ' (availability)'
