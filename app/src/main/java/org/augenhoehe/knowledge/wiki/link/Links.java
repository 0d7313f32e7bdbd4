package org.augenhoehe.knowledge.wiki.link;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.augenhoehe.kernel.Ids;

/// Links between pages: people write `[[Name]]` or `[[Name|words]]`; kept is `[[id:…]]` or `[[id:…|words]]`, so that a
/// link survives whatever the page is called later. A name that no page has stays as it was written.
public final class Links {
    static final String BY_ID = "id:";

    static final Pattern LINK = Pattern.compile("\\[\\[([^\\[\\]|\\n]{1,250})(?:\\|([^\\[\\]\\n]{1,300}))?]]");

    private Links() {}

    /// The names that a text links to, by their keys.
    public static Map<String, PageName> names(String text) {
        var names = new LinkedHashMap<String, PageName>();
        LINK.matcher(text)
                .results()
                .flatMap(found -> PageName.of(found.group(1)).stream())
                .forEach(name -> names.putIfAbsent(name.key(), name));
        return names;
    }

    /// The pages that a kept text links to.
    public static Set<UUID> targets(String kept) {
        var targets = new LinkedHashSet<UUID>();
        LINK.matcher(kept).results().flatMap(found -> id(found).stream()).forEach(targets::add);
        return targets;
    }

    /// As it is kept.
    ///
    /// @param pages the pages that names lead to, by their keys
    public static String kept(String written, Map<String, Named> pages) {
        return replaced(
                written,
                found -> PageName.of(found.group(1))
                        .map(name -> pages.get(name.key()))
                        .map(page -> "[[" + BY_ID + page.id() + words(found, page) + "]]")
                        .orElse(found.group()));
    }

    /// Words that differ from the name stay: a link in the middle of a sentence may begin with a small letter.
    private static String words(MatchResult found, Named page) {
        var words = found.group(2) == null ? found.group(1).strip() : found.group(2);
        return found.group(2) == null && words.equals(page.name()) ? "" : "|" + words;
    }

    /// As people write it, with the names that the pages have now.
    ///
    /// @param names of the pages by their ids
    public static String written(String kept, Map<UUID, String> names) {
        return replaced(
                kept,
                found -> id(found)
                        .map(names::get)
                        .map(name -> found.group(2) == null || found.group(2).equals(name)
                                ? "[[" + name + "]]"
                                : "[[" + name + "|" + found.group(2) + "]]")
                        .orElse(found.group()));
    }

    static Optional<UUID> id(MatchResult found) {
        return found.group(1).startsWith(BY_ID) ? Ids.find(found.group(1).substring(BY_ID.length())) : Optional.empty();
    }

    static String replaced(String text, Function<MatchResult, String> replacement) {
        return LINK.matcher(text).replaceAll(found -> Matcher.quoteReplacement(replacement.apply(found)));
    }

    /// A page that a name leads to; the name may be an earlier one.
    public record Named(String key, UUID id, String name) {}
}
