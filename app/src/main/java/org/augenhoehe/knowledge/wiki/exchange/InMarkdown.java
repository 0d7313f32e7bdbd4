package org.augenhoehe.knowledge.wiki.exchange;

import java.util.regex.Pattern;

/// How the pieces of a MediaWiki page are written in Markdown.
final class InMarkdown {
    private static final Pattern MARKS = Pattern.compile("[\\\\`_]|(?<!^)\\*");
    private static final Pattern FENCE = Pattern.compile("`{3,}");

    private InMarkdown() {}

    /// Words with their emphasis; signs that Markdown would read are taken as they are.
    static String words(String text) {
        var plain = MARKS.matcher(text).replaceAll("\\\\$0");
        plain = plain.replaceAll("'{5}(.+?)'{5}", "***$1***")
                .replaceAll("'{3}(.+?)'{3}", "**$1**")
                .replaceAll("'{2}(.+?)'{2}", "*$1*");
        return plain;
    }

    static String escaped(String text) {
        return text.replaceAll("[\\\\`*_\\[\\]<>#|]", "\\\\$0");
    }

    /// Emphasis within the words of a link is left out.
    static String plain(String words) {
        return words.replaceAll("'{2,5}", "");
    }

    static String code(String text) {
        if (!text.contains("\n")) {
            return "`` " + text.replace("``", "` `") + " ``";
        }
        var longest = FENCE.matcher(text)
                .results()
                .mapToInt(found -> found.end() - found.start())
                .max()
                .orElse(2);
        var fence = "`".repeat(longest + 1);
        return "\n\n" + fence + "\n" + text.strip() + "\n" + fence + "\n\n";
    }

    static String linkElsewhere(String address, String said) {
        var words = plain(said).strip();
        return words.isEmpty() ? "<" + address + ">" : "[" + escaped(words) + "](<" + address + ">)";
    }

    static String listed(String signs, String words) {
        var last = signs.charAt(signs.length() - 1);
        var indent = "    ".repeat(signs.length() - 1);
        return switch (last) {
            case '*' -> indent + "- " + words;
            case '#' -> indent + "1. " + words;
            case ';' -> "**" + words + "**\n";
            default -> "> " + words;
        };
    }
}
