#!/bin/sh
# Measures exchanges of hours that many people confirm at once, on the embedded database; see README.md.
# Usage: benchmarks/timebank.sh [SECONDS [ACCOUNTS]]
set -eu
house=$(dirname "$(dirname "$(readlink -f "$0")")")
echo "machine: $(nproc) cores, load $(cut -d' ' -f1 /proc/loadavg)"
"$house/augenhoehe" maven -q -B -pl app -am test -Dtest=TimeBankBenchmark -Dsurefire.failIfNoSpecifiedTests=false \
    -Dseconds="${1:-30}" -Daccounts="${2:-1000}" | grep ' exchanges'
