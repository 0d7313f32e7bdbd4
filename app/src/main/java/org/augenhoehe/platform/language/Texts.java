package org.augenhoehe.platform.language;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.TimeZone;

/// Looks up a text of the screen. Patterns are ICU messages: `{0}`, `{0, plural, one {# Mensch} other {# Menschen}}`.
@Component
public class Texts {
    private static final TimeZone ZONE = TimeZone.getTimeZone("Europe/Berlin");
    private static final Logger log = LoggerFactory.getLogger(Texts.class);

    private final TextFiles files;
    private final Languages languages;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    Texts(TextFiles files, Languages languages) {
        this.files = files;
        this.languages = languages;
    }

    /// @return the text; where no language of the chain has it, the key itself, so that a page still stands
    public String get(Language language, String key, @Nullable Object... arguments) {
        return find(language, key, arguments).orElseGet(() -> {
            log.warn("No text for key {}", key);
            return key;
        });
    }

    /// @return empty when neither the language nor one it falls back to has the text
    public Optional<String> find(Language language, String key, @Nullable Object... arguments) {
        var owner = language;
        while (true) {
            var text = files.texts(owner.tag()).get(key);
            if (text != null) {
                return Optional.of(arguments.length == 0 ? text : format(owner, key, text, arguments));
            }
            if (owner.fallback() == null) {
                return Optional.empty();
            }
            owner = languages.get(owner.fallback());
        }
    }

    private String format(Language language, String key, String text, @Nullable Object[] arguments) {
        var format = formats.computeIfAbsent(language.tag() + ' ' + key, anyKey -> parse(text, language.locale()));
        // A MessageFormat is not safe for several threads; its clone is cheap beside parsing it anew.
        return ((MessageFormat) format.clone()).format(arguments);
    }

    /// Moments are said in the time of the place, wherever the machine stands.
    private static MessageFormat parse(String text, Locale locale) {
        var format = new MessageFormat(text, locale);
        for (var part : format.getFormats()) {
            if (part instanceof DateFormat date) {
                date.setTimeZone(ZONE);
            }
        }
        return format;
    }
}
