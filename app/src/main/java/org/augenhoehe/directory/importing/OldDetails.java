package org.augenhoehe.directory.importing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.augenhoehe.directory.hsds.HsdsTables;

/// Columns of HSDS 1.1 that have become rows of their own in 3.0: the phone in a contact, the language of a phone, the
/// vocabulary of a term.
class OldDetails {
    private final Set<String> vocabularies = new HashSet<>();

    /// Takes those columns out of the row and hands on the rows they make.
    void split(Row row, Consumer<Row> taker) {
        switch (row.table().name()) {
            case "contact" -> phoneOfContact(row, taker);
            case "phone" -> languageOfPhone(row, taker);
            case "taxonomy_term" -> vocabularyOfTerm(row, taker);
            default -> {}
        }
    }

    private static void phoneOfContact(Row row, Consumer<Row> taker) {
        var number = row.values().remove("phone_number");
        var area = row.values().remove("phone_areacode");
        var extension = row.values().remove("phone_extension");
        var contact = row.values().get("id");
        if (number != null && contact != null) {
            var phone = new LinkedHashMap<>(Map.of("id", "contact/" + contact, "contact_id", contact));
            phone.put("number", area == null ? number : area + " " + number);
            if (extension != null) {
                phone.put("extension", extension);
            }
            taker.accept(new Row(HsdsTables.get("phone"), phone, row.place(), false));
        }
    }

    private static void languageOfPhone(Row row, Consumer<Row> taker) {
        var language = row.values().remove("language");
        var phone = row.values().get("id");
        if (language != null && phone != null) {
            var values = new LinkedHashMap<>(Map.of("id", "phone/" + phone, "phone_id", phone, "name", language));
            taker.accept(new Row(HsdsTables.get("language"), values, row.place(), false));
        }
    }

    /// A term's id is its code in the old form.
    private void vocabularyOfTerm(Row row, Consumer<Row> taker) {
        var vocabulary = row.values().get("taxonomy");
        if (row.values().containsKey("id")) {
            row.values().putIfAbsent("code", row.values().getOrDefault("id", ""));
        }
        if (vocabulary != null) {
            row.values().put("taxonomy_id", vocabulary);
            if (vocabularies.add(vocabulary)) {
                var values = new LinkedHashMap<>(Map.of("id", vocabulary, "name", vocabulary));
                taker.accept(new Row(HsdsTables.get("taxonomy"), values, row.place(), false));
            }
        }
    }
}
