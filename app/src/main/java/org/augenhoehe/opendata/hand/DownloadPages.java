package org.augenhoehe.opendata.hand;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;

import org.augenhoehe.opendata.DataSets;
import org.augenhoehe.opendata.row.Rows;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;

import jakarta.servlet.http.HttpServletResponse;

/// Hands out a whole data set as it is now. It goes out row by row, so it takes no memory, however large it is.
@Controller
@Access(For.EVERYONE)
@CrossOrigin(origins = "*", methods = RequestMethod.GET)
class DownloadPages {
    /// Whoever reads slowly must not take the database from those who write.
    private static final int AT_ONCE = 4;

    private static final String A_MINUTE = "60";

    private final Semaphore turn = new Semaphore(AT_ONCE);
    private final DataSets sets;
    private final Writing writing;

    DownloadPages(DataSets sets, Writing writing) {
        this.sets = sets;
        this.writing = writing;
    }

    @GetMapping("/daten/{name}.{ending:csv|json}")
    void take(Page page, @PathVariable String name, @PathVariable String ending, HttpServletResponse response)
            throws IOException {
        var set = sets.get(name);
        var spelling = Spelling.find(ending).orElseThrow(NotFound::new);
        if (!turn.tryAcquire()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, A_MINUTE);
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            return;
        }
        try {
            response.setContentType(spelling.withCharset().toString());
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "." + ending + "\"");
            try (var rows = writing.begin(spelling, set, new BufferedOutputStream(response.getOutputStream()))) {
                Rows.each(set, page.publicUrl(), rows::write);
            }
        } finally {
            turn.release();
        }
    }
}
