#!/bin/sh
# Fetches the pinned packages when the lock file changed, and bundles when a source changed.
set -eu
out=$1
cd "$(dirname "$0")"

if ! cmp -s package-lock.json node_modules/.lock-of-last-install; then
    npm ci --silent
    cp package-lock.json node_modules/.lock-of-last-install
fi
# The templates count as a source: they decide which parts of KERN are taken.
if [ ! -f "$out/manifest.json" ] || [ -n "$(find . ../jte -path ./node_modules -prune -o -newer "$out/manifest.json" -print -quit)" ]; then
    node build.mjs "$out"
fi
