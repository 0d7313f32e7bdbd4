package org.augenhoehe.participation.survey;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.augenhoehe.platform.language.Language;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;

/// In which language somebody reads a survey: the one they picked, else that of the page, else the one in which it was
/// written.
///
/// @param page language of the page around it
/// @param languages the best first
/// @param picked empty where nobody picked one
public record Tongue(String page, List<String> languages, String picked) {
    /// Languages that hosts can add, besides those of the house.
    private static final List<String> MORE = List.of(
            "ar", "bg", "el", "es", "fa", "fr", "hr", "it", "ku", "pl", "ps", "ro", "ru", "so", "sq", "sr", "ti", "tr",
            "uk", "vi");

    public Tongue {
        languages = List.copyOf(languages);
    }

    public static Tongue of(Page page, Survey survey, String wanted) {
        var picked = survey.languages().contains(wanted) ? wanted : "";
        var languages = new LinkedHashSet<String>();
        if (!picked.isEmpty()) {
            languages.add(picked);
        }
        languages.add(page.language().tag());
        if (page.language().fallback() != null) {
            languages.add(page.language().fallback());
        }
        languages.addAll(survey.languages());
        return new Tongue(page.language().tag(), List.copyOf(languages), picked);
    }

    public Spoken say(Words words) {
        return words.spoken(languages);
    }

    /// The words alone, where no language can be marked.
    public String plain(Words words) {
        return say(words).words();
    }

    /// For the attribute "lang"; null where it is that of the page.
    public @Nullable String lang(Spoken spoken) {
        return spoken.isEmpty() || spoken.language().equals(page) ? null : spoken.language();
    }

    /// For the attribute "dir"; null where it is that of the page.
    public @Nullable String dir(Spoken spoken) {
        return lang(spoken) == null ? null : spoken.direction();
    }

    /// To be added to an address, so that the next page speaks the same.
    public String query() {
        return picked.isEmpty() ? "" : "?worte=" + picked;
    }

    /// "українська", as its readers know it.
    public static String name(Page page, String tag) {
        return page.languages().stream()
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .map(Language::ownName)
                .orElseGet(() -> own(tag));
    }

    private static String own(String tag) {
        var locale = Locale.forLanguageTag(tag);
        return locale.getDisplayName(locale);
    }

    /// What can be added to a survey.
    public static List<Option> options(Page page, Survey survey) {
        var tags = new LinkedHashSet<String>();
        page.languages().forEach(language -> tags.add(language.tag()));
        tags.addAll(MORE);
        tags.remove(survey.language());
        return tags.stream().map(tag -> new Option(tag, name(page, tag))).toList();
    }

    public static Set<String> known(Page page) {
        var tags = new LinkedHashSet<>(MORE);
        page.languages().forEach(language -> tags.add(language.tag()));
        return tags;
    }
}
