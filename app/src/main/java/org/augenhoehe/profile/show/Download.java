package org.augenhoehe.profile.show;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.augenhoehe.profile.count.Measure;
import org.augenhoehe.profile.count.Picture;
import org.augenhoehe.undertakings.Phase;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import de.siegmar.fastcsv.writer.CsvWriter;

/// The same figures as on the page, as a table for other programs. What the page does not tell is not in it.
final class Download {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private Download() {}

    static ResponseEntity<String> of(Picture picture) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"profil.csv\"")
                .body(csv(picture));
    }

    static String csv(Picture picture) {
        var text = new StringWriter();
        var csv = CsvWriter.builder().bufferSize(0).build(text);
        csv.writeRecord("measure", "phase", "standing_group", "year", "participations", "amount");
        for (var measure : Measure.values()) {
            for (var phase : Phase.values()) {
                for (var group : Heat.groups()) {
                    for (int year : picture.years()) {
                        var figure = picture.cell(measure, phase, group, year);
                        if (!figure.isNone()) {
                            csv.writeRecord(Arrays.asList(
                                    measure.name(),
                                    phase.name(),
                                    group == null ? "OTHERS" : group.name(),
                                    Integer.toString(year),
                                    Integer.toString(figure.people()),
                                    Long.toString(figure.amount())));
                        }
                    }
                }
            }
        }
        return text.toString();
    }
}
