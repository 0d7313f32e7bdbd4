package org.augenhoehe.sharing.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.augenhoehe.places.geometry.Exactness;
import org.augenhoehe.sharing.offer.Admits;
import org.augenhoehe.sharing.offer.Deal;
import org.augenhoehe.sharing.offer.Good;

/// What stands in tables for what is chosen from a few: the first word is written, all of them are read, and so is the
/// name in the code.
public final class Words {
    private static final Map<Deal, List<String>> DEALS = Map.of(
            Deal.LEND, List.of("leihen", "verleihen", "ausleihen"),
            Deal.GIVE, List.of("schenken", "verschenken"),
            Deal.SWAP, List.of("tauschen"));
    private static final Map<Good, List<String>> GOODS = Map.of(
            Good.THING, List.of("ding", "gegenstand", "werkzeug"),
            Good.ROOM, List.of("raum"),
            Good.VEHICLE, List.of("fahrzeug"),
            Good.SKILL, List.of("koennen", "können", "fähigkeit"),
            Good.KNOWLEDGE, List.of("wissen"));
    private static final Map<Admits, List<String>> ADMITTED = Map.of(
            Admits.EVERYBODY, List.of("alle"),
            Admits.MEMBERS, List.of("mitglieder"),
            Admits.VOUCHED, List.of("gebuergt", "gebürgt"));
    private static final Map<Exactness, List<String>> EXACT = Map.of(
            Exactness.EXACT, List.of("genau"),
            Exactness.STREET, List.of("strasse", "straße"),
            Exactness.DISTRICT, List.of("stadtteil"));

    private Words() {}

    public static Optional<Deal> deal(String word) {
        return find(DEALS, word);
    }

    public static Optional<Good> good(String word) {
        return find(GOODS, word);
    }

    public static Optional<Admits> admits(String word) {
        return find(ADMITTED, word);
    }

    public static Optional<Exactness> exactness(String word) {
        return find(EXACT, word);
    }

    public static String of(Deal deal) {
        return DEALS.getOrDefault(deal, List.of("")).getFirst();
    }

    public static String of(Good good) {
        return GOODS.getOrDefault(good, List.of("")).getFirst();
    }

    public static String of(Admits admits) {
        return ADMITTED.getOrDefault(admits, List.of("")).getFirst();
    }

    public static String of(Exactness exactness) {
        return EXACT.getOrDefault(exactness, List.of("")).getFirst();
    }

    private static <T extends Enum<T>> Optional<T> find(Map<T, List<String>> known, String typed) {
        var word = typed.strip().toLowerCase(Locale.ROOT);
        return known.entrySet().stream()
                .filter(one ->
                        one.getValue().contains(word) || one.getKey().name().equalsIgnoreCase(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
