package org.augenhoehe.platform.mail;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How letters leave the house.
///
/// @param host mail server; without one letters land as files in the data folder
/// @param port of the mail server
/// @param user,password for the mail server, empty where it asks for none
/// @param from the sender's address
/// @param tls whether the connection must be encrypted (STARTTLS)
/// @param folder where letters land without a mail server
@ConfigurationProperties("augenhoehe.smtp")
public record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("augenhoehe@localhost") String from,
        @DefaultValue("true") boolean tls,
        Path folder) {

    public boolean hasServer() {
        return !host.isEmpty();
    }
}
