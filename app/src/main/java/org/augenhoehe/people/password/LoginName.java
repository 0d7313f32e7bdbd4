package org.augenhoehe.people.password;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// A field for the name to sign in with. It looks like no e-mail address: otherwise somebody could take the address
/// of another person as a name, or learn from "taken" that this address has an account here.
@NotBlank
@Size(min = 3, max = 80)
@Pattern(regexp = "[^@]*", message = "people.login.noaddress")
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface LoginName {
    /// Not used: its parts have sentences of their own.
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
