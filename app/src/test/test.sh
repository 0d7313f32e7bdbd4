# `./augenhoehe test [--all]`: every test of both modules, then the store tests once more on Debian's PostgreSQL.
# Read by the launcher, which has found Java and brings say, stop and need.

# Maven gives every -D on to the tests.
matrix=
case ${1:-} in
    --all) matrix=-Daugenhoehe.matrix=all ;;
    '') ;;
    *) stop "./augenhoehe test kennt eine Option: --all, für jede Seite in jeder Ansicht." ;;
esac

need npm npm
need unzip unzip
need chromium chromium
# Only its pages are needed, not its windows: that takes two thirds of the time.
wish chromium-headless-shell chromium-headless-shell
need nginx nginx
need initdb postgresql

# The newest PostgreSQL server of the system, run as its own user in a folder that is gone afterwards.
outside_database() {
    programs=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
    folder=$(mktemp -d)
    chown postgres "$folder"
    password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    port=$((20000 + $$ % 20000))
    echo "$password" >"$folder/password"
    chown postgres "$folder/password"
    as_postgres "$programs/initdb -D $folder/data -U postgres --pwfile=$folder/password -A scram-sha-256 \
        -E UTF8 --locale=C.UTF-8 --locale-provider=icu --icu-locale=de-DE"
    as_postgres "$programs/pg_ctl -D $folder/data -l $folder/log -w start -o '-p $port -k $folder -c listen_addresses=127.0.0.1 -c fsync=off'"
    AUGENHOEHE_TEST_DATABASE_URL=postgres://postgres:$password@127.0.0.1:$port/postgres
    export AUGENHOEHE_TEST_DATABASE_URL
}

end_outside_database() {
    [ -n "${folder:-}" ] || return 0
    as_postgres "$programs/pg_ctl -D $folder/data -m immediate -w stop" || true
    rm -rf "$folder"
}

as_postgres() { (cd / && su postgres -s /bin/sh -c "$1" >/dev/null); }

# What the reports of all runs add up to, as the last line.
sum_up() {
    cat "$house"/*/target/surefire-reports/TEST-*.xml 2>/dev/null | awk '
        function number(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0 }
        # The attributes of the opening tag may stand on lines of their own; the tag ends at the first ">".
        /<testsuite[ >]/ { inside = 1 }
        inside { tests += number("tests"); failed += number("failures") + number("errors"); skipped += number("skipped") }
        inside && />/ { inside = 0 }
        END { printf "%d passed, %d failed, %d skipped\n", tests - failed - skipped, failed, skipped }'
}

cd "$house"
rm -rf methods/target/surefire-reports app/target/surefire-reports
result=0
./mvnw -B -ntp -fae $matrix test || result=1

if [ "$(id -u)" = 0 ] && id postgres >/dev/null 2>&1; then
    trap end_outside_database EXIT INT TERM
    outside_database
    say "Die Tests der Ablage noch einmal, auf $("$programs/postgres" --version)"
    # Everything is compiled; templates made anew would have it all compiled once more.
    ./mvnw -B -ntp -pl app -am test -Dtest='*StoreTest' -Dsurefire.failIfNoSpecifiedTests=false \
        -Dsurefire.reportNameSuffix=outside -Dmaven.main.skip=true -Dexec.skip=true \
        -Dmaven.compiler.useIncrementalCompilation=false || result=1
else
    say "Die Tests der Ablage liefen nicht noch einmal auf einem fremden PostgreSQL: Das braucht root unter Debian."
fi
sum_up
exit $result
