package org.augenhoehe.platform.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.methods.text.EasyLanguage;
import org.augenhoehe.methods.text.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/// No text is missing, none is left over, and easy texts keep to the rules of easy language.
class TextsTest {
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z0-9_-]*(?:\\.[A-Za-z0-9_-]+)+)\"");
    private final TextFiles files = new TextFiles();

    @ParameterizedTest
    @ValueSource(strings = {"de-simple", "en"})
    void everyTextExistsInEveryLanguage(String tag) {
        var german = new TreeSet<>(files.texts("de").keySet());
        var other = new TreeSet<>(files.texts(tag).keySet());
        other.remove("locale.fallback");
        assertThat(other).isEqualTo(german);
    }

    @Test
    void everyTextThatAPageAsksForExists() throws IOException {
        var known = files.texts("de").keySet();
        var tables = tables();
        var rooms =
                known.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        var missing = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main"))) {
            for (var source : sources.filter(TextsTest::asksForTexts).toList()) {
                for (var key : keys(source)) {
                    var room = key.substring(0, key.indexOf('.'));
                    var begun = known.stream().anyMatch(text -> text.startsWith(key + "."));
                    if (rooms.contains(room)
                            && !known.contains(key)
                            && !begun
                            && !tables.contains(key)
                            && !room.equals("locale")) {
                        missing.add(key + " in " + source);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void easyTextsKeepTheRulesOfEasyLanguage() {
        var broken = new TreeSet<String>();
        files.texts("de-simple")
                .forEach((key, text) -> EasyLanguage.check(text).stream()
                        .filter(finding -> finding.severity() == Finding.Severity.MUST)
                        .forEach(finding -> broken.add(key + ": " + finding)));
        assertThat(broken).isEmpty();
    }

    @Test
    void aTextThatALanguageLacksIsBorrowed() {
        var languages = new Languages(files);
        var texts = new Texts(files, languages);
        var mirror = languages.get("he-x-mirror");
        assertThat(texts.get(mirror, "home.myplace.title")).isEqualTo("Mein Platz");
        assertThat(mirror.direction()).isEqualTo("rtl");
    }

    @Test
    void momentsAreSaidInTheTimeOfThePlace() {
        var languages = new Languages(files);
        var moment = Date.from(Instant.parse("2026-11-23T22:30:00Z"));
        assertThat(new Texts(files, languages).get(languages.get("de"), "people.sessions.times", moment, moment))
                .isEqualTo("Angemeldet am 23. November 2026, zuletzt benutzt am 23. November 2026 um 23:30.");
    }

    /// Names of tables look like keys of texts.
    private static Set<String> tables() throws IOException {
        var table = Pattern.compile("create table (\\S+)");
        try (var files = Files.walk(Path.of("src/main/resources/db/migration"))) {
            var names = new TreeSet<String>();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                table.matcher(Files.readString(file)).results().forEach(found -> names.add(found.group(1)));
            }
            return names;
        }
    }

    private static boolean asksForTexts(Path file) {
        return Stream.of(".java", ".jte").anyMatch(file.toString()::endsWith);
    }

    private static List<String> keys(Path source) throws IOException {
        return KEY.matcher(Files.readString(source))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
