package org.augenhoehe.platform.web;

import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;

/// The main menu, as the rooms declare it.
@Component
class Navigation {
    private final List<NavigationEntry> entries;

    Navigation(List<NavigationEntry> entries) {
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
    }

    List<NavigationLink> links(Page page) {
        return entries.stream()
                .filter(entry -> entry.shownTo(page.visitor()))
                .map(entry -> new NavigationLink(entry.href(), page.t(entry.textKey()), belongs(page.path(), entry)))
                .toList();
    }

    private static boolean belongs(String path, NavigationEntry entry) {
        return belongs(path, entry.href()) || entry.alsoUnder().stream().anyMatch(href -> belongs(path, href));
    }

    private static boolean belongs(String path, String href) {
        return path.equals(href) || path.startsWith(href + "/");
    }
}
