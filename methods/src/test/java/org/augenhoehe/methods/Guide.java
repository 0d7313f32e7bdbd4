package org.augenhoehe.methods;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// A guide of `docs/methods`, for the tests that hold it to what it says.
public record Guide(String text) {
    public static Guide of(String name) throws IOException {
        return new Guide(Files.readString(Path.of("..", "docs", "methods", name + ".md")));
    }

    /// What stands behind `>`, one text per quotation.
    public List<String> quotations() {
        var quotations = new ArrayList<String>();
        for (String paragraph : text.split("\n\n")) {
            if (paragraph.startsWith("> ")) {
                quotations.add(paragraph.lines().map(line -> line.substring(2)).reduce("", Guide::below));
            }
        }
        return quotations;
    }

    private static String below(String above, String line) {
        return above.isEmpty() ? line : above + "\n" + line;
    }

    /// The only piece of code in this language.
    public String code(String language) {
        String start = "```" + language + "\n";
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf("```", from));
    }

    /// The keys of texts that begin so and stand in the sources of a package.
    public static Set<String> keys(String folder, String beginning) throws IOException {
        var keys = new TreeSet<String>();
        var key = Pattern.compile("\"(" + beginning + "\\.[a-z.-]+)\"");
        try (var files = Files.walk(Path.of("src", "main", "java", "org", "augenhoehe", "methods", folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                key.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
            }
        }
        return keys;
    }
}
