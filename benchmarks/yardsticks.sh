# The limits everything is held against, measured in the same run. Sourced after house.sh, with the house stopped.
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
