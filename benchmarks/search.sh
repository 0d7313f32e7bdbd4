#!/bin/sh
# Measures the search among many entries, on the embedded database; see README.md. Usage: benchmarks/search.sh [ENTRIES]
set -eu
house=$(dirname "$(dirname "$(readlink -f "$0")")")
echo "machine: $(nproc) cores, load $(cut -d' ' -f1 /proc/loadavg)"
"$house/augenhoehe" maven -q -B -pl app -am test -Dtest=SearchBenchmark -Dsurefire.failIfNoSpecifiedTests=false \
    -Dentries="${1:-100000}" | grep ' entries'
