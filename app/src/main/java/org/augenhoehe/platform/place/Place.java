package org.augenhoehe.platform.place;

import java.util.List;

/// What people must know about the place that runs this house. One version of it; changing it makes the next.
///
/// @param name of the place, for example "Weststadt"; empty until somebody has set the place up
/// @param languages tags of the languages offered, the first is what a stranger sees
/// @param contactMail,contactPhone,contactAddress how people reach whoever runs the place; empty where not given
/// @param crisisNumbers always at hand, on every page
/// @param imprint who answers for the pages by law, in Markdown
/// @param privacy what happens with personal data, in Markdown
public record Place(
        String name,
        List<String> languages,
        String contactMail,
        String contactPhone,
        String contactAddress,
        List<CrisisNumber> crisisNumbers,
        String imprint,
        String privacy) {

    public static final Place NOT_SET_UP = new Place(
            "",
            List.of("de", "de-simple", "en"),
            "",
            "",
            "",
            List.of(
                    new CrisisNumber("Notruf", "112"),
                    new CrisisNumber("Telefonseelsorge", "0800 1110111"),
                    new CrisisNumber("Kinder- und Jugendtelefon", "116 111"),
                    new CrisisNumber("Hilfetelefon Gewalt gegen Frauen", "116 016")),
            "",
            "");

    public Place {
        languages = List.copyOf(languages);
        crisisNumbers = List.copyOf(crisisNumbers);
    }

    public boolean isSetUp() {
        return !name.isEmpty();
    }

    /// @param label whom one reaches, as people say it
    /// @param number as printed, with spaces
    public record CrisisNumber(String label, String number) {
        public String tel() {
            return "tel:" + number.replaceAll("[^0-9+]", "");
        }
    }
}
