package org.augenhoehe.knowledge.wiki.exchange;

import java.io.IOException;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import jakarta.servlet.http.HttpServletResponse;

/// Everything to take along: it belongs to all.
@Controller
@Access(For.EVERYONE)
class EverythingPages {
    private final Everything everything;

    EverythingPages(Everything everything) {
        this.everything = everything;
    }

    @GetMapping("/wissen/alles.zip")
    void all(HttpServletResponse response) throws IOException {
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"wissen.zip\"");
        everything.write(response.getOutputStream());
    }
}
