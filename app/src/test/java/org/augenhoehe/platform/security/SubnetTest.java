package org.augenhoehe.platform.security;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SubnetTest {
    @Test
    void neighboursShareASubnet() {
        assertThat(Subnet.of("192.0.2.1")).isEqualTo(Subnet.of("192.0.2.254")).isNotEqualTo(Subnet.of("192.0.3.1"));
        assertThat(Subnet.of("2001:db8:1:2::3"))
                .isEqualTo(Subnet.of("2001:db8:1:ffff::1"))
                .isNotEqualTo(Subnet.of("2001:db8:2::1"));
    }

    @Test
    void anUnreadableAddressIsASubnetOfItsOwn() {
        assertThat(Subnet.of("unix:")).isEmpty();
        assertThat(Subnet.of("fe80::1%eth0")).isEqualTo(Subnet.of("fe80::2"));
    }
}
