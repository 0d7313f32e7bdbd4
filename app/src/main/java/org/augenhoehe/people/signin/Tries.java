package org.augenhoehe.people.signin;

import java.util.Locale;
import java.util.UUID;

import org.augenhoehe.platform.security.Limit;
import org.augenhoehe.platform.security.RateLimits;
import org.augenhoehe.platform.security.Subnet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import jakarta.servlet.http.HttpServletRequest;

/// Counts tries to sign in with a name. Only wrong ones count in the end: each is counted before it
/// is checked, so that a hundred at once are no way around, and given back when it was right.
@Component
public class Tries {
    private final RateLimits limits;
    private final KnownDevice knownDevice;

    Tries(RateLimits limits, KnownDevice knownDevice) {
        this.limits = limits;
        this.knownDevice = knownDevice;
    }

    /// @param name as typed; an unknown one is counted like a known one
    /// @param person who is meant by it, null where nobody is
    /// @return empty when there were too many
    public @Nullable Try begin(String name, @Nullable UUID person, HttpServletRequest request) {
        var subnet = Subnet.of(request);
        var account = person == null ? name.strip().toLowerCase(Locale.ROOT) : person.toString();
        var device = person == null ? null : knownDevice.knows(person, request);
        if (device != null) {
            return limits.take(Limit.SIGN_IN_DEVICE, device, account) ? new Try(subnet, account, device) : null;
        }
        return limits.hasRoom(Limit.SIGN_IN_SUBNET, subnet) && limits.take(Limit.SIGN_IN_ACCOUNT, account)
                ? new Try(subnet, account, null)
                : null;
    }

    public void wasRight(Try one) {
        if (one.device() != null) {
            limits.giveBack(Limit.SIGN_IN_DEVICE, one.device(), one.account());
        } else {
            limits.giveBack(Limit.SIGN_IN_ACCOUNT, one.account());
        }
    }

    public void wasWrong(Try one) {
        if (one.device() == null && limits.take(Limit.SIGN_IN_ACCOUNT_IN_SUBNET, one.subnet(), one.account())) {
            limits.take(Limit.SIGN_IN_SUBNET, one.subnet());
        }
    }

    public record Try(
            String subnet, String account, @Nullable String device) {}
}
