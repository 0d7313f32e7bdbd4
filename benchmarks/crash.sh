#!/bin/sh
# Ten thousand votes on a binding step, and the plug pulled in the middle, again and again; then the box is counted
# again; see README.md. Usage: benchmarks/crash.sh [VOTES [CRASHES]], at most eight crashes
set -eu
house=$(dirname "$(dirname "$(readlink -f "$0")")")
echo "machine: $(nproc) cores, load $(cut -d' ' -f1 /proc/loadavg)"
"$house/augenhoehe" maven -q -B -pl app -am test -Dtest=VoteCrashTest -Dsurefire.failIfNoSpecifiedTests=false \
    -Daugenhoehe.votes="${1:-10000}" -Daugenhoehe.crashes="${2:-8}" | grep -E '^(crash|last|box) '
