package org.augenhoehe.platform.security;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

import jakarta.servlet.http.HttpServletRequest;

/// The neighbourhood of the network that a request comes from: as much of the address as one household
/// or house gets, so that nobody escapes a limit by changing the last digits.
public final class Subnet {
    private static final int BYTES_IPV4 = 3; // /24
    private static final int BYTES_IPV6 = 6; // /48

    private Subnet() {}

    public static String of(HttpServletRequest request) {
        return of(request.getRemoteAddr());
    }

    static String of(String address) {
        try {
            var parsed = InetAddress.ofLiteral(address.replaceFirst("%.*$", ""));
            var kept = parsed instanceof Inet6Address ? BYTES_IPV6 : BYTES_IPV4;
            return HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), kept));
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }
}
