package org.augenhoehe.platform.mail;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// A field for an e-mail address, or empty. Looks for slips of the finger only; whether the address exists, a
/// letter to it shows.
@Size(max = 254)
// Bounded, so that no input keeps the machine busy.
@Pattern(regexp = "\\s*|\\s*[^\\s@]{1,250}@[^\\s@]{1,250}\\.[^\\s@]{1,250}\\s*")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface MailAddress {
    /// Not used: the page has a sentence for it.
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
