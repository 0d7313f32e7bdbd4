#!/bin/sh
# Measures the library `methods` with JMH. Arguments go to JMH, for example: ./run.sh EqualShares -f 1
set -eu
exec "$(dirname "$(readlink -f "$0")")/../../augenhoehe" maven -q -B -P benchmarks -pl benchmarks/methods -am verify -DskipTests -Djmh="$*"
