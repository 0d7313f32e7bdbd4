package org.augenhoehe.opendata.dossier;

import java.time.LocalDate;
import java.util.List;

/// An extract for the council, ready to be read.
///
/// @param place the name of the place; may be empty
/// @param address where it can be read anew
public record Dossier(
        DossierSubject subject,
        String place,
        LocalDate day,
        String address,
        List<Section> sections,
        List<Source> sources) {

    /// @param told each with the number of its source
    public record Section(int number, Chapter chapter, List<Told> told) {
        public String anchor() {
            return "kapitel-" + number;
        }
    }

    public record Told(Chapter.Entry entry, int source) {}

    public record Source(int number, String title, String address) {
        public String anchor() {
            return "quelle-" + number;
        }
    }
}
