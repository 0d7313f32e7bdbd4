package org.augenhoehe.platform.outside;

import java.net.InetAddress;
import java.net.URI;

import org.augenhoehe.platform.outside.Outside.Refused;
import org.augenhoehe.platform.outside.Outside.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/// Nobody uses this house to reach what stands behind it.
class OutsideTest {
    private final Outside outside = new Outside(false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.9.10",
                "0.0.0.0",
                "0.1.2.3",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.178.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.254",
                "192.0.0.8",
                "198.18.0.1",
                "198.19.255.255",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "::ffff:127.0.0.1",
                "::10.0.0.1",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "fec0::1",
                "ff02::1",
                "64:ff9b::a00:1",
                "64:ff9b:1::1",
                "2002:a00:1::1",
                "2001:0:1::1"
            })
    void whatStandsInsideIsRefused(String machine) throws Exception {
        assertThat(Outside.isInside(InetAddress.getByName(machine))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.1",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "192.0.1.1",
                "192.167.1.1",
                "198.17.0.1",
                "198.20.0.1",
                "223.255.255.255",
                "2001:4860:4860::8888",
                "2a00:1450:4001::1"
            })
    void whatStandsOutsideIsNot(String machine) throws Exception {
        assertThat(Outside.isInside(InetAddress.getByName(machine))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://127.0.0.1/x", "https://[::1]/", "https://localhost:8443/", "https://2130706433/"})
    void alsoByItsName(String address) throws Exception {
        var read = URI.create(address);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> outside.machine(read))
                .satisfies(refused -> assertThat(refused.why()).isIn(Why.INSIDE, Why.UNKNOWN, Why.NO_ADDRESS));
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://program.example/, NO_ADDRESS",
        "file:///etc/passwd, NO_ADDRESS",
        "program.example/messages, NO_ADDRESS",
        "https://, NO_ADDRESS",
        "https://somebody:secret@program.example/, NO_ADDRESS",
        "https://program.example/#there, NO_ADDRESS",
        "https://program.example:99999/, NO_ADDRESS",
        "https://program.example/ä b, NO_ADDRESS",
        "http://program.example/, NOT_SECURE"
    })
    void whatIsNoGoodAddressIsRefused(String typed, Why why) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> outside.address(typed))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(why));
    }

    @Test
    void whoeverRunsThePlaceMayAllowIt() throws Exception {
        var allowed = new Outside(true);
        assertThat(allowed.machine(allowed.address("http://127.0.0.1:9000/")).isLoopbackAddress())
                .isTrue();
    }
}
