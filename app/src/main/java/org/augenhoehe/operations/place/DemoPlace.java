package org.augenhoehe.operations.place;

import java.util.List;

import org.augenhoehe.platform.demo.DemoContent;
import org.augenhoehe.platform.demo.DemoTown;
import org.augenhoehe.platform.place.Place;
import org.augenhoehe.platform.place.Place.CrisisNumber;
import org.augenhoehe.platform.place.ThisPlace;
import org.springframework.stereotype.Component;

/// The demonstration town itself.
@Component
class DemoPlace implements DemoContent {
    private final ThisPlace thisPlace;

    DemoPlace(ThisPlace thisPlace) {
        this.thisPlace = thisPlace;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void fill(DemoTown town) {
        var numbers = List.of(
                new CrisisNumber("Notruf", "112"),
                new CrisisNumber("Telefonseelsorge", "0800 1110111"),
                new CrisisNumber("Hilfetelefon Gewalt gegen Frauen", "116 016"),
                new CrisisNumber("Kinder- und Jugendtelefon", "116 111"));
        thisPlace.change(
                new Place(
                        "Ahrenfurt",
                        List.of("de", "de-simple", "en"),
                        "hallo@ahrenfurt.example",
                        "040 66969 104",
                        "Bürgerhaus Ahrenfurt\nAm Markt 3\n12345 Ahrenfurt",
                        numbers,
                        IMPRINT,
                        PRIVACY),
                null);
    }

    private static final String IMPRINT = """
            **Trägerverein Bürgerhaus Ahrenfurt e. V.**
            Am Markt 3
            12345 Ahrenfurt

            Telefon: 040 66969 104
            E-Mail: hallo@ahrenfurt.example

            Vertreten durch den Vorstand: Renate Sievers, Yusuf Demir

            Eingetragen im Vereinsregister des Amtsgerichts Ahrenfurt, VR 1234

            *Ahrenfurt ist eine erfundene Stadt. Alles hier ist ein Beispiel.*
            """;

    private static final String PRIVACY = """
            ## Wer verantwortlich ist

            Der Trägerverein Bürgerhaus Ahrenfurt e. V., Am Markt 3, 12345 Ahrenfurt. Fragen zum Datenschutz \
            beantwortet Renate Sievers: 040 66969 104.

            ## Was wir speichern

            Deinen Namen (er darf erfunden sein) und was du hier beiträgst. Eine E-Mail-Adresse nur, wenn du sie \
            angibst.

            ## Wie lange

            Bis du es löschst. Unter „Meine Daten“ siehst du alles und kannst es mitnehmen oder löschen. \
            Sicherungen heben wir 30 Tage auf.

            ## Deine Rechte

            Auskunft, Berichtigung, Löschung, Widerspruch. Beschweren kannst du dich bei der \
            Landesbeauftragten für Datenschutz.

            *Ahrenfurt ist eine erfundene Stadt. Alles hier ist ein Beispiel.*
            """;
}
