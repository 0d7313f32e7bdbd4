package org.augenhoehe.profile.show;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.augenhoehe.profile.count.Picture;
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
        for (var cell : picture.cells()) {
            var group = cell.group();
            csv.writeRecord(Arrays.asList(
                    cell.measure().name(),
                    cell.phase().name(),
                    group == null ? "OTHERS" : group.name(),
                    Integer.toString(cell.year()),
                    Integer.toString(cell.figure().people()),
                    Long.toString(cell.figure().amount())));
        }
        return text.toString();
    }
}
