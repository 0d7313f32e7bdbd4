package org.augenhoehe.platform.web;

import org.augenhoehe.platform.language.Texts;
import org.springframework.stereotype.Component;
import org.springframework.validation.FieldError;

/// Turns what validation refuses into a sentence. A constraint's `message` may be a text key;
/// otherwise its kind has a general sentence.
@Component
class ValidationSentences {
    private final Texts texts;

    ValidationSentences(Texts texts) {
        this.texts = texts;
    }

    String sentence(Page page, FieldError error) {
        var message = error.getDefaultMessage();
        if (message != null) {
            var own = texts.find(page.language(), message);
            if (own.isPresent()) {
                return own.get();
            }
        }
        return switch (String.valueOf(error.getCode())) {
            case "NotBlank", "NotNull", "NotEmpty", "AssertTrue" -> page.t("platform.form.error.required");
            case "MailAddress" -> page.t("platform.form.error.email");
            case "Size" -> size(page, error);
            case "Min", "Max", "Positive", "PositiveOrZero", "Digits" -> page.t("platform.form.error.number");
            case "Past", "Future", "PastOrPresent", "FutureOrPresent" -> page.t("platform.form.error.date");
            default -> page.t("platform.form.error.invalid");
        };
    }

    /// The arguments of `Size` are the field, its largest and its smallest length.
    private static String size(Page page, FieldError error) {
        var arguments = error.getArguments();
        if (arguments == null || arguments.length < 3) {
            return page.t("platform.form.error.invalid");
        }
        var typed = String.valueOf(error.getRejectedValue());
        return typed.length() > ((Number) arguments[1]).intValue()
                ? page.t("platform.form.error.toolong", arguments[1])
                : page.t("platform.form.error.tooshort", arguments[2]);
    }
}
