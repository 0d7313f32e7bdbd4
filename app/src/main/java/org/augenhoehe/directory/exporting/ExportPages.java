package org.augenhoehe.directory.exporting;

import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import jakarta.servlet.http.HttpServletResponse;

/// The whole directory to take along: it is open data.
@Controller
@Access(For.EVERYONE)
class ExportPages {
    private final DataSource pool;

    ExportPages(DataSource pool) {
        this.pool = pool;
    }

    @GetMapping("/angebote/daten.json")
    void json(HttpServletResponse response) throws IOException, SQLException {
        announce(response, "application/json", "angebote.json");
        try (var connection = pool.getConnection()) {
            new HsdsExport(connection).json(response.getOutputStream());
        }
    }

    @GetMapping("/angebote/daten.zip")
    void tables(HttpServletResponse response) throws IOException, SQLException {
        announce(response, "application/zip", "angebote.zip");
        try (var connection = pool.getConnection()) {
            new HsdsExport(connection).tables(response.getOutputStream());
        }
    }

    private static void announce(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }
}
