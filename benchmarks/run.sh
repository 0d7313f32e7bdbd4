#!/bin/sh
# Measures the house beside its limits; see README.md. Usage: benchmarks/run.sh [SECONDS per round]
set -eu
house=$(dirname "$(dirname "$(readlink -f "$0")")")
seconds=${1:-10}
. "$house/benchmarks/house.sh"

machine
start_app --demo
echo "first start (empty data folder, builds the demonstration town): $took ms"
stop_app
for round in 1 2 3; do
    start_app --demo
    echo "$took" >>"$work/starts"
    stop_app
done
echo "second start to first page: $(sort -n "$work/starts" | sed -n 2p) ms (median of 3)"
start_app --demo
sleep 5
java=$(pgrep -f "augenhoehe.jar.*--port $port" | head -n 1)
echo "resident memory, idle, app without database: $(awk '/VmRSS/{printf "%d MB", $2/1024}' "/proc/$java/status")"

load "start page, anonymous" $address/
load "list of services" $address/angebote
load "list of services, filtered" "$address/angebote?q=pflege&jetzt=true"
load "page of a service" "$address$(curl -fs $address/angebote | grep -o '/angebote/[0-9a-f-]\{36\}' | head -n 1)"
load "search" "$address/suche?q=pflege"

# Signs in as somebody of the demonstration town, as a browser without scripts would.
jar=$work/cookies
token=$(curl -fs -c "$jar" -b "$jar" $address/anmelden | grep -o 'name="_csrf" value="[^"]*"' | head -n 1 | sed 's/.*value="//; s/"$//')
curl -s -o /dev/null -c "$jar" -b "$jar" --data-urlencode "_csrf=$token" --data-urlencode "name=anneliese" \
    --data-urlencode "password=ahrenfurt-macht-mit" $address/anmelden
session=$(awk '$6=="sitzung"{print $7}' "$jar")
if [ -n "$session" ]; then
    load "my place, signed in" $address/mein-platz "Cookie: sitzung=$session"
    load "start page, signed in" $address/ "Cookie: sitzung=$session"
else
    echo "my place, signed in: could not sign in"
fi
stop_app

. "$house/benchmarks/yardsticks.sh"
