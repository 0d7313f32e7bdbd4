package org.augenhoehe.opendata.hand;

import java.io.BufferedOutputStream;
import java.io.IOException;

import org.augenhoehe.opendata.DataSets;
import org.augenhoehe.opendata.row.Rows;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Limit;
import org.augenhoehe.platform.security.RateLimits;
import org.augenhoehe.platform.security.Subnet;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.platform.web.TooMany;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// Hands out a whole data set as it is now. It goes out row by row, so it takes no memory, however large it is.
@Controller
@Access(For.EVERYONE)
@CrossOrigin(origins = "*", methods = RequestMethod.GET)
class DownloadPages {
    private static final String A_MINUTE = "60";

    private final Turns turns = new Turns();
    private final DataSets sets;
    private final Writing writing;
    private final RateLimits limits;

    DownloadPages(DataSets sets, Writing writing, RateLimits limits) {
        this.sets = sets;
        this.writing = writing;
        this.limits = limits;
    }

    @GetMapping("/daten/{name}.{ending:csv|json}")
    void take(
            Page page,
            @PathVariable String name,
            @PathVariable String ending,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var set = sets.get(name);
        var spelling = Spelling.find(ending).orElseThrow(NotFound::new);
        var whose = Subnet.of(request);
        if (!limits.take(Limit.DATA_SET, whose)) {
            throw new TooMany();
        }
        if (!turns.take(whose)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, A_MINUTE);
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            return;
        }
        try {
            response.setContentType(spelling.withCharset().toString());
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "." + ending + "\"");
            // Closed only where all came: half of it must not look like the whole.
            var rows = writing.begin(spelling, set, new BufferedOutputStream(response.getOutputStream()));
            Rows.each(set, page.publicUrl(), rows::write);
            rows.close();
        } finally {
            turns.giveBack(whose);
        }
    }
}
