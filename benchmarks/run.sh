#!/bin/sh
# Measures the house beside its limits; see README.md. Usage: benchmarks/run.sh [SECONDS per round]
set -eu
house=$(dirname "$(dirname "$(readlink -f "$0")")")
seconds=${1:-10}
. "$house/benchmarks/house.sh"

clean() {
    [ -z "$app" ] || stop_app
    [ ! -f "$work/nginx.pid" ] || kill "$(cat "$work/nginx.pid")" 2>/dev/null || true
    [ ! -d "$work/pg/data" ] || as_postgres "$pg/pg_ctl -D $work/pg/data -m immediate stop" 2>/dev/null || true
    rm -rf "$work"
}
trap clean EXIT INT TERM

as_postgres() { (cd / && su postgres -s /bin/sh -c "$1" >/dev/null 2>&1); }
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

if has nginx; then
    mkdir -p "$work/www"
    head -c 15360 /dev/urandom | base64 -w0 >"$work/www/20k.html"
    cat >"$work/nginx.conf" <<C
worker_processes 2; pid $work/nginx.pid; error_log $work/nginx.log;
events { worker_connections 1024; }
http { access_log off; sendfile on; keepalive_requests 1000000; types { text/html html; }
  server { listen 127.0.0.1:18080; root $work/www; } }
C
    chmod -R a+rX "$work"
    nginx -c "$work/nginx.conf"
    sleep 1
    load "nginx, static file of 20 KB" http://127.0.0.1:18080/20k.html
else
    echo "nginx: not installed, left out"
fi

if pg=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1) && [ "$(id -u)" = 0 ] && has pgbench; then
    mkdir "$work/pg"; chown postgres "$work/pg"; chmod 755 "$work"
    as_postgres "$pg/initdb -D $work/pg/data -A trust"
    as_postgres "$pg/pg_ctl -D $work/pg/data -w start -o '-p 55499 -k $work/pg -c listen_addresses=127.0.0.1 -c shared_buffers=1GB'"
    pgbench -q -i -s 20 -h 127.0.0.1 -p 55499 -U postgres postgres >/dev/null 2>&1
    for round in 1 2 3; do
        pgbench -S -M prepared -c16 -j1 -T "$seconds" -h 127.0.0.1 -p 55499 -U postgres postgres 2>/dev/null | awk '/^tps/{print $3}'
    done | sort -n | sed -n 2p | { read -r tps; echo "pgbench -S -M prepared -c16 -j1: $tps/s"; }
else
    echo "pgbench: not installed or not root, left out"
fi

if curl -fs -o /dev/null "${MEDIAWIKI:-http://127.0.0.1:18081/wiki/Thema_500}"; then
    load "MediaWiki, page from the file cache" "${MEDIAWIKI:-http://127.0.0.1:18081/wiki/Thema_500}"
else
    echo "MediaWiki: not running at ${MEDIAWIKI:-http://127.0.0.1:18081/wiki/Thema_500}, left out"
fi
