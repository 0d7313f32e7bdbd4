package org.augenhoehe.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Made-up entries that read like those of a large town: sentences of real offers, in which every second noun is
/// another one. As in any language few words come up everywhere and most hardly ever: the word of rank k is k times
/// rarer than the first. Most nouns are compounds, and many of them stand nowhere else.
record ManyEntries(List<String[]> offers, List<String> sentences) {
    private static final Path FOLDER = Path.of("src/test/resources/search");
    private static final SearchKind KIND = new SearchKind("benchmark", "search.title");
    private static final Pattern NOUN = Pattern.compile("(?<=[a-zäöüß,] )\\p{Lu}\\p{Ll}{4,}");
    private static final List<String> FIRST = words("""
            Schuldner Pflege Kinder Jugend Familien Senioren Nachbarschafts Stadtteil Wohnungs Arbeits Ausbildungs
            Sprach Lese Garten Fahrrad Reparatur Koch Musik Theater Sport Schwimm Kirchen Gemeinde Quartiers Kultur
            Umwelt Energie Wasser Strom Heizungs Miet Rechts Sozial Gesundheits Bewegungs Ernährungs Sucht Trauer
            Hospiz Kranken Haus Schul Hort Krippen Eltern Mütter Väter Frauen Mädchen Männer Migrations Flüchtlings
            Willkommens Einkaufs Fahrdienst Bürger Ehrenamts Tafel Kleider Möbel Bücher Spiel Werkstatt Computer
            Medien Internet Handy Foto Film Tanz Yoga Wander Ausflugs Ferien Freizeit Sommer Winter Abend Mittags
            Frühstücks Kaffee Tee Brot Markt Dorf Insel Berg Wald Fluss See Brücken Tor Turm Bahnhofs Hafen""");
    private static final List<String> LAST = words("""
            beratung hilfe treff gruppe kreis stelle dienst kurs werkstatt café küche stunde angebot begleitung
            betreuung vermittlung börse laden stube haus zentrum büro garten platz fest tag woche projekt verein
            initiative netzwerk forum runde tisch abend nachmittag frühstück sprechstunde beirat rat versammlung
            förderung bildung schule unterricht training therapie pflege wohnung unterkunft platzvergabe anmeldung
            karte antrag gutschein spende sammlung ausgabe ausleihe reparatur patenschaft lotsen fahrt weg""");
    private static final List<String> BEFORE =
            words("Linden Buchen Mühl Sonnen Berg Wald Neu Alt Ober Unter Birken Eichen Rosen Stein Kirch");
    private static final List<String> AFTER = words("stadt dorf hausen heim bach kirchen hof feld tal au brück roda");
    private static final List<String> STREETS = words("straße weg gasse platz allee ring steig damm");

    static ManyEntries read() throws IOException {
        var offers = rows("entries");
        return new ManyEntries(
                offers,
                offers.stream()
                        .flatMap(offer -> Stream.of(offer[2].split("(?<=[.?!]) ")))
                        .toList());
    }

    static List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file + ".tsv")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .toList();
    }

    SearchEntry made(int number) {
        var random = new Random(number);
        var place = place(random);
        var title = random.nextInt(3) == 0 ? oneOf(offers, random)[1] : noun(random);
        var text = new ArrayList<String>();
        for (int sentence = 3 + random.nextInt(4); sentence > 0; sentence--) {
            text.add(NOUN.matcher(oneOf(sentences, random)).replaceAll(found -> other(found, random)));
        }
        text.add(oneOf(BEFORE, random) + oneOf(STREETS, random) + " " + (1 + random.nextInt(200)));
        var id = new UUID(random.nextLong(), random.nextLong());
        return new SearchEntry(KIND, id, title + " " + place, String.join(" ", text), "/suche", "de", place);
    }

    private static String other(MatchResult found, Random random) {
        return random.nextBoolean() ? found.group() : noun(random);
    }

    static String place(Random random) {
        return oneOf(BEFORE, random) + oneOf(AFTER, random);
    }

    /// Half of them have two parts, half three.
    static String noun(Random random) {
        var middle = random.nextBoolean() ? "" : common(FIRST, random).toLowerCase(Locale.GERMAN);
        return common(FIRST, random) + middle + common(LAST, random);
    }

    private static String common(List<String> words, Random random) {
        return words.get((int) Math.pow(words.size(), random.nextDouble()) % words.size());
    }

    private static <T> T oneOf(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    /// What people type, by its kind.
    enum Asking {
        A_COMMON_WORD {
            @Override
            String question(ManyEntries made, Random random) {
                return oneOf(Stream.concat(LAST.stream(), FIRST.stream()).toList(), random);
            }
        },
        A_COMPOUND {
            @Override
            String question(ManyEntries made, Random random) {
                return noun(random);
            }
        },
        A_COMPOUND_AND_A_PLACE {
            @Override
            String question(ManyEntries made, Random random) {
                return noun(random) + " " + place(random);
            }
        },
        TWO_COMMON_WORDS {
            @Override
            String question(ManyEntries made, Random random) {
                return A_COMMON_WORD.question(made, random) + " " + A_COMMON_WORD.question(made, random);
            }
        },
        TWO_WORDS_OF_ONE_ENTRY {
            @Override
            String question(ManyEntries made, Random random) {
                var words = made.made(random.nextInt(1000)).text().split("[^\\p{L}]+");
                return oneOf(List.of(words), random) + " " + oneOf(List.of(words), random);
            }
        },
        A_SENTENCE {
            @Override
            String question(ManyEntries made, Random random) {
                return oneOf(QUESTIONS, random);
            }
        },
        A_BEGINNING {
            @Override
            String question(ManyEntries made, Random random) {
                var noun = noun(random);
                return noun.substring(0, Math.min(noun.length() - 1, 6 + random.nextInt(6)));
            }
        },
        A_MISTYPED_WORD {
            @Override
            String question(ManyEntries made, Random random) {
                var noun = noun(random);
                var at = 2 + random.nextInt(noun.length() - 4);
                return noun.substring(0, at) + noun.charAt(at + 1) + noun.charAt(at) + noun.substring(at + 2);
            }
        };

        private static final List<String> QUESTIONS = questions();

        abstract String question(ManyEntries made, Random random);

        List<String> questions(ManyEntries made, int count) {
            var random = new Random(ordinal());
            return IntStream.range(0, count)
                    .mapToObj(any -> question(made, random))
                    .toList();
        }

        private static List<String> questions() {
            try {
                return rows("pairs-own").stream().map(row -> row[0]).toList();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
