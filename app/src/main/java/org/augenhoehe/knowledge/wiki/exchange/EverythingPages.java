package org.augenhoehe.knowledge.wiki.exchange;

import java.io.IOException;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Limit;
import org.augenhoehe.platform.security.RateLimits;
import org.augenhoehe.platform.security.Subnet;
import org.augenhoehe.platform.web.TooMany;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// Everything to take along: it belongs to all.
@Controller
@Access(For.EVERYONE)
class EverythingPages {
    private final Everything everything;
    private final RateLimits limits;

    EverythingPages(Everything everything, RateLimits limits) {
        this.everything = everything;
        this.limits = limits;
    }

    @GetMapping("/wissen/alles.zip")
    void all(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!limits.take(Limit.TAKE_ALONG, Subnet.of(request))) {
            throw new TooMany();
        }
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"wissen.zip\"");
        everything.write(response.getOutputStream());
    }
}
