#!/bin/sh
# Measures the result of a survey of 12 questions that 50,000 people answered, and counting it; see README.md. It fails
# where opening the result takes 500 ms or more. Usage: benchmarks/survey.sh [SECONDS per round]
set -eu
house=$(dirname "$(dirname "$(readlink -f "$0")")")
seconds=${1:-10}
. "$house/benchmarks/house.sh"
machine
"$house/augenhoehe" maven -q -B -pl app -am test -Dtest=SurveyBenchmark -Dsurefire.failIfNoSpecifiedTests=false \
    -Dseconds="$seconds" | grep ' (survey)'
