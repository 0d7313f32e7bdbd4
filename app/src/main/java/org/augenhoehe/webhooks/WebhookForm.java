package org.augenhoehe.webhooks;

import jakarta.validation.constraints.Size;

/// A receiver as an operator types it.
record WebhookForm(
        @Size(min = 1, max = 500, message = "webhooks.address.missing")
        String address,

        @Size(min = 16, max = 200, message = "webhooks.secret.short")
        String secret) {

    WebhookForm {
        address = address == null ? "" : address.strip();
        secret = secret == null ? "" : secret.strip();
    }
}
