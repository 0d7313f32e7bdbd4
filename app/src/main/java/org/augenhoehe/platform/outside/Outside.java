package org.augenhoehe.platform.outside;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;

/// Which machines may be reached. What stands in the own network may be open to this machine only: it is refused, by
/// what its name leads to at the moment of each connection, unless whoever runs the place allows it.
public final class Outside {
    private static final int LAST_PORT = 65_535;

    private final boolean insideAllowed;

    public Outside(boolean insideAllowed) {
        this.insideAllowed = insideAllowed;
    }

    /// The machine to connect to, and no other: asked again, the name could lead elsewhere.
    public InetAddress machine(URI address) throws Refused {
        var host = address.getHost();
        if (host == null) {
            throw new Refused(Why.NO_ADDRESS);
        }
        try {
            var machines = InetAddress.getAllByName(host.replaceAll("^\\[|]$", ""));
            if (!insideAllowed && Arrays.stream(machines).anyMatch(Outside::isInside)) {
                throw new Refused(Why.INSIDE);
            }
            return machines[0];
        } catch (UnknownHostException nobody) {
            throw new Refused(Why.UNKNOWN);
        }
    }

    public URI address(String typed) throws Refused {
        try {
            var address = new URI(typed.strip());
            var scheme = String.valueOf(address.getScheme());
            if (address.getHost() == null
                    || address.getRawUserInfo() != null
                    || address.getRawFragment() != null
                    || address.getPort() > LAST_PORT
                    || !scheme.matches("https?")) {
                throw new Refused(Why.NO_ADDRESS);
            }
            if (scheme.equals("http") && !insideAllowed) {
                throw new Refused(Why.NOT_SECURE);
            }
            return address;
        } catch (URISyntaxException unreadable) {
            throw new Refused(Why.NO_ADDRESS);
        }
    }

    public static boolean isInside(InetAddress machine) {
        return machine.isLoopbackAddress()
                || machine.isAnyLocalAddress()
                || machine.isLinkLocalAddress()
                || machine.isSiteLocalAddress()
                || machine.isMulticastAddress()
                || (machine.getAddress().length == 4
                        ? isInside4(machine.getAddress())
                        : isInside6(machine.getAddress()));
    }

    /// "This network", that of providers, of protocols, of measurements, and what is reserved.
    private static boolean isInside4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        return first == 0
                || (first == 100 && (second & 0xc0) == 64)
                || (first == 192 && second == 0 && bytes[2] == 0)
                || (first == 198 && (second & 0xfe) == 18)
                || first >= 240;
    }

    /// The private network, and ways that lead back to addresses of the older kind.
    private static boolean isInside6(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        var translated = first == 0 && second == 0x64;
        var compatible = first == 0 && second == 0;
        var tunnelled = first == 0x20 && (second == 0x02 || (second == 0x01 && bytes[2] == 0 && bytes[3] == 0));
        return (first & 0xfe) == 0xfc || translated || compatible || tunnelled;
    }

    public enum Why {
        NO_ADDRESS,
        NOT_SECURE,
        INSIDE,
        UNKNOWN
    }

    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1;
        private final Why why;

        public Refused(Why why) {
            super(why.name(), null, false, false);
            this.why = why;
        }

        public Why why() {
            return why;
        }
    }
}
