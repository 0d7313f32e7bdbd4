package org.augenhoehe.timebank.ledger.check;

/// Something in the ledger that does not fit.
///
/// @param what which of the promises is broken
/// @param where the id of the posting or the account, or its key; empty for the whole
public record Finding(What what, String where) {
    /// @param sentence for whoever runs the house
    public enum What {
        UNBALANCED("Die Seiten dieser Buchung ergeben zusammen nicht null"),
        ORPHAN("Zu dieser Buchung gehört keine Seite, oder zu dieser Seite keine Buchung"),
        BALANCE("Der Stand dieses Kontos ist nicht die Summe seiner Buchungen"),
        CHAIN("Auf diesem Konto fehlt eine Buchung, oder ein Zwischenstand wurde geändert"),
        LIMIT("Diese Buchung hat ein Konto unter seine Grenze gebracht"),
        WHOLE("Alle Konten zusammen ergeben nicht null"),
        KEY_MISSING("Diese Buchung hat keinen Schlüssel"),
        KEY_TWICE("Dieser Schlüssel steht an mehreren Buchungen"),
        CORRECTED_TWICE("Diese Buchung wurde mehrmals berichtigt"),
        CORRECTION("Diese Gegenbuchung dreht nicht genau um, was sie berichtigt"),
        KEY_WRONG("Der Schlüssel dieser Buchung gehört nicht zu ihr"),
        ACCOUNT_TWICE("Dieses Konto gibt es noch einmal"),
        ISSUE("Auf der Ausgabe von Startstunden liegt eine Buchung, die keine ist"),
        TRANSFER("Zu dieser weitergegebenen Zeit passt die Buchung nicht"),
        CORRECTION_MISSING("Diese Berichtigung gilt als erledigt, aber ihre Gegenbuchung fehlt"),
        EXCHANGE("Zu diesem Austausch passt die Buchung nicht"),
        EXCHANGE_MISSING("Zu dieser Buchung gibt es keinen Austausch"),
        GUARD("Dieser Schutz der Datenbank fehlt oder ist abgeschaltet");

        private final String sentence;

        What(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }
}
