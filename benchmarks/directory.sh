#!/bin/sh
# Measures the directory among many services; see README.md. Usage: benchmarks/directory.sh [SERVICES …]
set -eu
house=$(dirname "$(dirname "$(readlink -f "$0")")")
real=${DIRECTORY:-$house/../shared/data/directory/miami-211-hsds-1.1.zip}
[ -f "$real" ] || { echo "The directory to multiply is not at $real; name one in DIRECTORY." >&2; exit 1; }
. "$house/benchmarks/house.sh"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

# Reads in so many services and says how fast, and how much memory that takes.
read_in() { # services
    "$java" "$house/benchmarks/directory/Multiply.java" "$real" "$work/tables" $((($1 + 3999) / 4000))
    "$house/augenhoehe" import hsds "$work/tables" --source many --data "$work/data" >"$work/report" 2>&1 &
    import=$!
    most=0
    while kill -0 $import 2>/dev/null; do
        memory=$(awk '/VmHWM/{print int($2/1024)}' /proc/$import/status 2>/dev/null || true)
        [ -z "$memory" ] || most=$memory
        sleep 0.2
    done
    wait $import || { cat "$work/report"; exit 1; }
    grep 'eingelesen' "$work/report"
    echo "memory of the import, without the database, at most: $most MB"
    echo "database: $(du -sm "$work/data" | cut -f1) MB"
}

machine
for services in ${*:-4000 400000}; do
    echo "--- $services services"
    read_in "$services"
    start_app
    service=$(curl -fs "$address/angebote?q=food" | grep -o '/angebote/[0-9a-f-]\{36\}' | head -n 1)
    load "page of a service" "$address$service"
    load "list" "$address/angebote"
    load "list, filtered by language and open now" "$address/angebote?sprache=es&jetzt=true"
    load "list, filtered by town" "$address/angebote?ort=Miami"
    load "list, page 200" "$address/angebote?seite=200"
    load "list, words and filter" "$address/angebote?q=food&stufenlos=true"
    load "search, a common word" "$address/suche?q=services"
    load "search, two words" "$address/suche?q=food+assistance"
    load "search, mistyped" "$address/suche?q=asistence"
    load "API, page of services" "$address/api/hsds/3/services?page=3"
    stop_app
    rm -rf "$work/data" "$work/tables"
done
. "$house/benchmarks/yardsticks.sh"
