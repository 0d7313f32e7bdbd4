#!/bin/sh
# Measures walks along the thread among many connections, on the embedded database; see README.md.
# Usage: benchmarks/thread.sh [CONNECTIONS]
set -eu
house=$(dirname "$(dirname "$(readlink -f "$0")")")
echo "machine: $(nproc) cores, load $(cut -d' ' -f1 /proc/loadavg)"
"$house/augenhoehe" maven -q -B -pl app -am test -Dtest=ThreadBenchmark -Dsurefire.failIfNoSpecifiedTests=false \
    -Dedges="${1:-1000000}" | grep ' connections'
