package org.augenhoehe.platform.web;

import java.util.List;
import java.util.Map;

import org.augenhoehe.platform.security.Access;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/// Tells a phone what to call this place and which sign to show when somebody puts it on the home screen.
@Controller
class AppManifest {
    private static final String PETROL = "#0f5563";
    private static final String PAPER = "#faf7f2";

    @GetMapping(path = "/app.webmanifest", produces = "application/manifest+json")
    @Access(Access.For.EVERYONE)
    @ResponseBody
    Map<String, ?> manifest(Page page) {
        var place = page.place();
        return Map.of(
                "id",
                "/",
                "start_url",
                "/",
                "scope",
                "/",
                "display",
                "standalone",
                "name",
                place.isSetUp() ? "Augenhöhe – " + place.name() : "Augenhöhe",
                "short_name",
                "Augenhöhe",
                "lang",
                page.language().tag(),
                "theme_color",
                PETROL,
                "background_color",
                PAPER,
                "icons",
                List.of(
                        icon(page, "favicon.svg", "any", "image/svg+xml", "any"),
                        icon(page, "icon-192.png", "192x192", "image/png", "any"),
                        icon(page, "icon-512.png", "512x512", "image/png", "any"),
                        icon(page, "icon-maskable-512.png", "512x512", "image/png", "maskable")));
    }

    private static Map<String, String> icon(Page page, String name, String sizes, String type, String purpose) {
        return Map.of("src", page.asset(name), "sizes", sizes, "type", type, "purpose", purpose);
    }
}
