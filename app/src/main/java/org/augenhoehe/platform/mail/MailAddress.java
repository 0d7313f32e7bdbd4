package org.augenhoehe.platform.mail;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;

/// A field for an e-mail address, or empty. Looks for slips of the finger only; whether the address exists, a
/// letter to it shows.
@Email(regexp = "\\s*|\\s*\\S+@\\S+\\.\\S+\\s*")
@Size(max = 254)
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface MailAddress {
    /// Not used: its parts have sentences of their own.
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
