# What the measurements share: a house of their own on port 18090, and load on it. Sourced with $house set.
seconds=${seconds:-10}
work=$(mktemp -d)
port=18090
app=
address=http://127.0.0.1:$port
PATH=$PATH:/usr/sbin

as_postgres() { (cd / && su postgres -s /bin/sh -c "$1" >/dev/null 2>&1); }

clean() {
    [ -z "$app" ] || stop_app
    [ ! -f "$work/nginx.pid" ] || kill "$(cat "$work/nginx.pid")" 2>/dev/null || true
    [ ! -d "$work/pg/data" ] || as_postgres "$pg/pg_ctl -D $work/pg/data -m immediate stop" 2>/dev/null || true
    rm -rf "$work"
}
trap clean EXIT INT TERM

has() { command -v "$1" >/dev/null 2>&1; }
now() { date +%s%N; }

machine() {
    echo "machine: $(nproc) cores, $(awk '/MemTotal/{printf "%d GB", $2/1048576}' /proc/meminfo), load $(cut -d' ' -f1 /proc/loadavg)"
}

# Three rounds after a warm-up, long enough for Java's compilers; prints "median req/s, median p99".
load() { # label url [header]
    wrk -t1 -c16 -d20s ${3:+-H "$3"} "$2" >/dev/null
    for round in 1 2 3; do
        wrk -t1 -c16 -d"${seconds}s" --latency ${3:+-H "$3"} "$2" \
            | awk '/99%/{p=$2} /Requests.sec/{r=$2} /Non-2xx/{e=$0} END{print r, p, e}'
    done | sort -n | sed -n 2p | { read -r rate p99 rest; echo "$1: $rate req/s, p99 $p99 $rest"; }
}

# Leaves the milliseconds from the command to the first page in $took. Not for $(…): only the shell that started
# the house can wait for its end.
start_app() { # [options]
    began=$(now)
    "$house/augenhoehe" "$@" --port $port --data "$work/data" >"$work/out" 2>&1 &
    app=$!
    until curl -fs -o /dev/null $address/; do
        kill -0 $app 2>/dev/null || { cat "$work/out"; exit 1; }
        sleep 0.02
    done
    took=$((($(now) - began) / 1000000))
}

stop_app() {
    kill -TERM "$app"
    wait "$app" || true
    app=
}

if curl -s -o /dev/null $address/; then
    echo "Something runs on $address; stop it first." >&2
    exit 1
fi
"$house/augenhoehe" help >/dev/null # builds what is missing, which is not to be measured
