package org.augenhoehe.operations.desk;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.augenhoehe.operations.desk.Configured.Origin;
import org.augenhoehe.platform.launch.Setting;
import org.augenhoehe.platform.mail.MailSettings;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.stereotype.Component;

/// What is set from outside, and from where. A secret is only said to be set.
@Component
class Configuration {
    private static final String MAIL = "AUGENHOEHE_SMTP_";

    private final ConfigurableEnvironment environment;
    private final MailSettings mail;

    Configuration(ConfigurableEnvironment environment, MailSettings mail) {
        this.environment = environment;
        this.mail = mail;
    }

    List<Configured> list() {
        var start = Arrays.stream(Setting.values())
                .filter(setting -> !setting.variable().startsWith(MAIL))
                .map(this::start);
        return Stream.concat(start, mail()).toList();
    }

    private Configured start(Setting setting) {
        var fromOutside = fromOutside(setting.variable());
        if (setting == Setting.DATABASE_URL) {
            return new Configured(setting.variable(), fromOutside, origin(fromOutside, fromOutside, ""), true);
        }
        var value = environment.getProperty(setting.property(), setting.preset());
        return new Configured(setting.variable(), value, origin(value, fromOutside, setting.preset()), false);
    }

    private Stream<Configured> mail() {
        return Stream.of(
                mail("HOST", mail.host(), false),
                mail("PORT", String.valueOf(mail.port()), false),
                mail("USER", mail.user(), false),
                mail("PASSWORD", mail.password(), true),
                mail("FROM", mail.from(), false),
                mail("TLS", String.valueOf(mail.tls()), false));
    }

    private Configured mail(String name, String value, boolean secret) {
        var preset = fromOutside(MAIL + name).isEmpty();
        return new Configured(MAIL + name, value, preset ? Origin.PRESET : Origin.ENVIRONMENT, secret);
    }

    private static Origin origin(String value, String fromOutside, String preset) {
        if (!fromOutside.isEmpty() && value.equals(fromOutside)) {
            return Origin.ENVIRONMENT;
        }
        return value.equals(preset) ? Origin.PRESET : Origin.TYPED;
    }

    private String fromOutside(String variable) {
        var value = environment.getSystemEnvironment().get(variable);
        return value == null ? "" : value.toString();
    }
}
