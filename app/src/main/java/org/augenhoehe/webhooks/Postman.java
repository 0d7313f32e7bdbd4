package org.augenhoehe.webhooks;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import org.augenhoehe.platform.outside.Outside;
import org.augenhoehe.platform.outside.Wire;
import org.augenhoehe.platform.web.PublicUrl;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/// Brings an announcement to its receiver. Whatever does not end in a yes is tried again.
@Component
class Postman {
    static final String SILENT = "SILENT";

    /// Whoever does not answer takes seconds of a thread that others need, too.
    private static final Duration REST = Duration.ofMinutes(1);

    private final ReceiverStore receivers;
    private final Outside outside;
    private final PublicUrl publicUrl;
    private final JsonMapper json;
    private final Clock clock;

    Postman(
            ReceiverStore receivers,
            @Value("${augenhoehe.webhooks-inside:false}") boolean insideAllowed,
            PublicUrl publicUrl,
            JsonMapper json,
            Clock clock) {
        this.receivers = receivers;
        this.outside = new Outside(insideAllowed);
        this.publicUrl = publicUrl;
        this.json = json;
        this.clock = clock;
    }

    /// Nothing where the receiver is gone.
    void bring(Announcement announcement) throws Undelivered {
        var target = receivers.findTarget(announcement.receiver());
        if (target.isEmpty()) {
            return;
        }
        if (target.get().rests(clock.instant())) {
            throw new Undelivered(SILENT);
        }
        try {
            var address = outside.address(target.get().address());
            var body = json.writeValueAsBytes(told(announcement));
            var headers = Map.of(
                    HttpHeaders.CONTENT_TYPE,
                    MediaType.APPLICATION_JSON_VALUE,
                    HttpHeaders.USER_AGENT,
                    "Augenhoehe",
                    Signature.HEADER,
                    Signature.of(target.get().secret(), clock.instant(), body));
            var status = Wire.post(address, outside.machine(address), headers, body);
            if (status / 100 != 2) {
                throw new Undelivered(String.valueOf(status));
            }
            receivers.noteDelivered(announcement.receiver(), clock.instant());
        } catch (Outside.Refused refused) {
            throw new Undelivered(refused.why().name());
        } catch (IOException silent) {
            receivers.letRest(announcement.receiver(), clock.instant().plus(REST));
            throw new Undelivered(SILENT);
        }
    }

    private Map<String, Object> told(Announcement announcement) {
        var told = new LinkedHashMap<String, Object>();
        told.put("id", announcement.news());
        told.put("kind", announcement.kind());
        told.put("what", announcement.what());
        told.put("page", publicUrl.get() + announcement.path());
        told.put("at", announcement.at());
        return told;
    }

    /// It did not take it. Why: a status, or a word that the desk explains.
    static final class Undelivered extends RuntimeException {
        private static final long serialVersionUID = 1;

        Undelivered(String why) {
            super(why, null, false, false);
        }
    }
}
