package org.augenhoehe.platform.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import jakarta.servlet.http.HttpServletRequest;

/// The address under which people reach this house: the one given with `--public-url`, else this machine's.
@Component
public class PublicUrl {
    private final String given;
    private final int port;

    PublicUrl(@Value("${augenhoehe.public-url:}") String given, @Value("${server.port:8080}") int port) {
        this.given = given.replaceAll("/+$", "");
        this.port = port;
    }

    /// For messages that are written while nobody visits.
    public String get() {
        return given.isEmpty() ? "http://localhost:" + port : given;
    }

    String of(HttpServletRequest request) {
        if (!given.isEmpty()) {
            return given;
        }
        return UriComponentsBuilder.newInstance()
                .scheme(request.getScheme())
                .host(request.getServerName())
                .port(request.getServerPort())
                .toUriString();
    }
}
