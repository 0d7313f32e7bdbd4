#!/bin/sh
# Measures how the time of the methods grows and draws it (Debian package `gnuplot-nox`): docs/methods/growth.svg
set -eu
here=$(dirname "$(readlink -f "$0")")
table=$here/target/growth.csv
"$here/run.sh" Growth -rf csv -rff "$table"
# CSV of JMH: name, mode, threads, samples, score, error, unit, and one column for each parameter.
points() { # name of the benchmark
    tr -d '\r' <"$table" | awk -F, -v name="\"[^\"]*[.]$1\"" '$1 ~ name { for (at = 8; at <= NF; at++) if ($at != "") print $at, $5 }' | sort -n
}
for name in equalSharesByVoters equalSharesAdd1ByVoters equalSharesByProjects equalSharesAdd1ByProjects leximinByPeople; do
    points $name >"$here/target/$name.dat"
    echo "$name: $(awk '{printf "%s %d ms  ", $1, $2}' "$here/target/$name.dat")"
done
gnuplot <<P
set terminal svg size 960,340 dynamic font "sans-serif,13" background "white"
set output "$here/../../docs/methods/growth.svg"
set multiplot layout 1,3
set logscale xy
set format y "%.0f ms"
set key above samplen 2
set grid linecolor "#cccccc"
set border 3
set tics nomirror
set linetype 1 linewidth 2 pointtype 7 linecolor "#0b5c6b"
set linetype 2 linewidth 2 pointtype 5 linecolor "#a8480f"
set style data linespoints
set pointsize 0.7
cd "$here/target"
set xtics 10
set xrange [500:500000]
set yrange [5:2000]
set xlabel "voters (100 projects)"
plot "equalSharesByVoters.dat" title "equal shares", "equalSharesAdd1ByVoters.dat" title "with Add1"
set xtics 2
set xrange [20:500]
set yrange [10:4000]
set xlabel "projects (16,000 voters)"
plot "equalSharesByProjects.dat" title "equal shares", "equalSharesAdd1ByProjects.dat" title "with Add1"
set xrange [80:2000]
set yrange [50:1000]
set xlabel "people (panel of 40)"
plot "leximinByPeople.dat" title "leximin"
P
