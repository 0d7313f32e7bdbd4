#!/bin/sh
# Measures a page of the wiki and a story beside a MediaWiki page of the same text, then the limits, in the same run;
# see README.md. Usage: benchmarks/knowledge.sh [SECONDS per round]
set -eu
house=$(dirname "$(dirname "$(readlink -f "$0")")")
seconds=${1:-10}
. "$house/benchmarks/house.sh"
machine

page=${MEDIAWIKI:-http://127.0.0.1:18081/wiki/Thema_500}
if ! curl -fs "${page%/wiki/*}/index.php?title=${page##*/}&action=raw" >"$work/wikitext"; then
    echo "MediaWiki: not running, so the text is made up"
    for part in 1 2 3 4 5 6 7 8 9 10; do
        printf '=== Antwort %d ===\n' $part
        for line in 1 2 3 4 5; do printf 'In unserem Viertel fehlt seit Monaten ein Ort ohne Anmeldung, sagt Stimme %d. ' $line; done
        printf '\n\n'
    done >"$work/wikitext"
fi
# The same text in Markdown: headings, and indented lines as paragraphs.
sed -E "s/^==+ (.*) ==+\$/## \\1/; s/^:+//; s/'''/**/g; /^\[\[Kategorie/d" "$work/wikitext" >"$work/markdown"
echo "text: $(wc -c <"$work/markdown") characters"

start_app --demo
jar=$work/cookies

token() { grep -o 'name="_csrf" value="[^"]*"' | head -n 1 | sed 's/.*value="//; s/"$//'; }

# Signs in as somebody of the demonstration town, as a browser without scripts would.
sign_in() { # name
    rm -f "$jar"
    csrf=$(curl -fs -c "$jar" -b "$jar" $address/anmelden | token)
    curl -s -o /dev/null -c "$jar" -b "$jar" --data-urlencode "_csrf=$csrf" --data-urlencode "name=$1" \
        --data-urlencode "password=ahrenfurt-macht-mit" $address/anmelden
}

# Prints where the answer leads.
send() { # path field=value…
    path=$1
    shift
    csrf=$(curl -fs -c "$jar" -b "$jar" $address/wissen/neu | token)
    curl -s -o "$work/answer" -w '%{redirect_url}' -c "$jar" -b "$jar" --data-urlencode "_csrf=$csrf" "$@" "$address$path"
}

made() { # what address
    case $2 in
        http*) ;;
        *) echo "$1 could not be written:" >&2; grep -o 'kern-error[^<]*<[^<]*' "$work/answer" | head >&2; exit 1 ;;
    esac
}

sign_in anneliese
wiki=$(send /wissen/neu --data-urlencode "name=Messung" --data-urlencode "wording@$work/markdown")
made "The page" "$wiki"
sign_in yusuf
head -c 7000 "$work/markdown" >"$work/story"
story=$(send /geschichten/neu/geschichte --data-urlencode "title=Messung" \
    --data-urlencode "wording@$work/story" --data-urlencode "names=false" --data-urlencode "version=0")
made "The story" "$story"
send "${story#"$address"}/veroeffentlichen" >/dev/null

load "page of the wiki, anonymous" "$wiki"
load "story, anonymous" "$story"
session=$(awk '$6=="sitzung"{print $7}' "$jar")
load "page of the wiki, signed in" "$wiki" "Cookie: sitzung=$session"
stop_app

. "$house/benchmarks/yardsticks.sh"
