package org.augenhoehe.knowledge.wiki.exchange;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A Markdown file of a folder: its name stands at its head (`title:` or `name:` between lines of `---`), else its file
/// name is its name. Links to other files of the folder become links to pages.
///
/// @param path of the file within the folder
/// @param text without the head
record MarkdownPage(String path, String name, String text) {
    private static final Pattern HEAD =
            Pattern.compile("\\A\uFEFF?---\\R(.*?)\\R---[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
    private static final Pattern TITLE =
            Pattern.compile("^(?:title|name|titel):[ \\t]*(.+?)[ \\t]*$", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[([^\\[\\]\\n]{1,300})]\\(<?([^()<>\\s]{1,500})>?\\)");

    static MarkdownPage of(String path, String content) {
        var head = HEAD.matcher(content);
        var hasHead = head.find();
        var title = hasHead ? TITLE.matcher(head.group(1)) : null;
        var name = title != null && title.find() ? unquoted(title.group(1)) : fileName(path);
        return new MarkdownPage(path, name, hasHead ? content.substring(head.end()) : content.replace("\uFEFF", ""));
    }

    private static String unquoted(String value) {
        var quoted = value.length() > 1
                && (value.startsWith("\"") && value.endsWith("\"") || value.startsWith("'") && value.endsWith("'"));
        return quoted ? value.substring(1, value.length() - 1).replace("\\\"", "\"") : value;
    }

    private static String fileName(String path) {
        var file = path.substring(path.lastIndexOf('/') + 1);
        return file.substring(0, file.lastIndexOf('.')).replace('_', ' ');
    }

    /// By which other files name it.
    static String address(String path) {
        return path.toLowerCase(Locale.ROOT);
    }

    /// @param names of the pages, by the addresses of their files
    String linked(Map<String, String> names) {
        return LINK.matcher(text).replaceAll(found -> {
            var name = names.get(address(resolved(found.group(2))));
            return Matcher.quoteReplacement(
                    name == null
                            ? found.group()
                            : name.equals(found.group(1))
                                    ? "[[" + name + "]]"
                                    : "[[" + name + "|" + found.group(1) + "]]");
        });
    }

    private String resolved(String target) {
        var plain = target.split("[#?]", 2)[0];
        try {
            plain = URLDecoder.decode(plain.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            // It stays as it is written.
        }
        List<String> parts = new ArrayList<>(List.of(path.split("/")));
        parts.removeLast();
        for (var part : plain.split("/")) {
            if (part.equals("..")) {
                if (!parts.isEmpty()) {
                    parts.removeLast();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }
}
