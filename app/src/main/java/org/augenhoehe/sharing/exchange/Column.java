package org.augenhoehe.sharing.exchange;

import java.util.List;
import java.util.Locale;

/// The columns of a table of offers: the first name is written, all of them are read.
public enum Column {
    KEY("kennung", "id", "nummer", "inventarnummer", "key"),
    DEAL("art", "deal"),
    GOOD("was", "good", "typ", "type"),
    CATEGORY("kategorie", "category"),
    TITLE("titel", "title", "name", "bezeichnung"),
    ABOUT("text", "beschreibung", "description", "about"),
    CONDITIONS("bedingungen", "conditions"),
    DAMAGE("schaden", "damage"),
    IN_RETURN("gegen", "gesucht", "in_return"),
    PIECES("stueck", "stück", "anzahl", "pieces", "number"),
    ADMITS("fuer", "für", "admits"),
    PLACE("ort", "adresse", "standort", "place", "address"),
    LATITUDE("breite", "lat", "latitude"),
    LONGITUDE("laenge", "länge", "lon", "lng", "longitude"),
    EXACTNESS("genauigkeit", "exactness"),
    ACCESS("zugang", "access"),
    MINUTES("minuten", "minutes"),
    /// How it stands; written only.
    STATE("stand"),
    /// Its page; written only.
    PAGE("seite");

    private final List<String> names;

    Column(String... names) {
        this.names = List.of(names);
    }

    public List<String> names() {
        return names;
    }

    public String written() {
        return names.getFirst();
    }

    public boolean isIn(List<String> header) {
        return names.stream().anyMatch(header::contains);
    }

    public static List<String> listWritten() {
        return List.of(values()).stream().map(Column::written).toList();
    }

    public static boolean isKnown(String name) {
        return List.of(values()).stream().anyMatch(one -> one.names.contains(name.toLowerCase(Locale.ROOT)));
    }
}
