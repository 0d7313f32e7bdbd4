#!/bin/sh
# Mutation tests of the library, one package after the other: how many of the faults put into it its tests find.
# Without arguments all packages; some take an hour on two cores. Reports: methods/target/mutations/<package>.
set -eu
here=$(dirname "$(readlink -f "$0")")/../..
cd "$here"
[ $# -gt 0 ] || set -- exact chance text ballot budget opinion lottery
for package; do
    echo "$package …" >&2
    # A package below 80 % is no reason to leave out the others.
    nice -n 15 ./augenhoehe maven -B -q -pl methods test-compile org.pitest:pitest-maven:mutationCoverage \
        "-Dpit.package=$package.*" -DoutputFormats=XML,HTML "-DreportsDirectory=target/mutations/$package" >&2 || true
done
python3 - "$@" <<'PYTHON'
import sys
from pathlib import Path
from xml.etree import ElementTree

print("| Package | Mutations | Found | of them by a test that never ended | Not found | Score |")
print("|---|---:|---:|---:|---:|---:|")
total = [0, 0, 0]
for package in sys.argv[1:]:
    report = Path(f"methods/target/mutations/{package}/mutations.xml")
    if not report.exists():
        print(f"| {package} | no report | | | | |")
        continue
    ends = [mutation.get("status") for mutation in ElementTree.parse(report).getroot()]
    found = sum(end in ("KILLED", "TIMED_OUT", "MEMORY_ERROR", "RUN_ERROR") for end in ends)
    row = [len(ends), found, ends.count("TIMED_OUT")]
    total = [sum(pair) for pair in zip(total, row)]
    print(f"| {package} | {row[0]} | {row[1]} | {row[2]} | {row[0] - row[1]} | {100 * row[1] / row[0]:.0f} % |")
if total[0]:
    print(f"| all | {total[0]} | {total[1]} | {total[2]} | {total[0] - total[1]} | {100 * total[1] / total[0]:.1f} % |")
PYTHON
