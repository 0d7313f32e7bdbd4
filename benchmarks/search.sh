#!/bin/sh
# Measures the search among many entries, on the embedded database; see README.md.
# Usage: benchmarks/search.sh [ENTRIES [FOLDER]]; the folder keeps the entries for the next time.
set -eu
house=$(dirname "$(dirname "$(readlink -f "$0")")")
echo "machine: $(nproc) cores, load $(cut -d' ' -f1 /proc/loadavg)"
"$house/augenhoehe" maven -q -B -pl app -am test -Dtest=SearchBenchmark -Dsurefire.failIfNoSpecifiedTests=false \
    -Dentries="${1:-1000000}" -Dfolder="${2:-$house/app/target/search-benchmark}" | grep '^entries'
