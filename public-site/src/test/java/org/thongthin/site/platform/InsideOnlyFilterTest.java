package org.thongthin.site.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InsideOnlyFilterTest {
    @ParameterizedTest
    @CsvSource({
        "127.0.0.1,true",
        "10.1.2.3,true",
        "172.20.0.4,true",
        "192.168.7.8,true",
        "::1,true",
        "fd12::1,true",
        "203.0.113.9,false",
        "172.32.0.1,false",
        "2001:db8::1,false"
    })
    void insideIsLoopbackOrAPrivateNetwork(String address, boolean inside) {
        assertThat(InsideOnlyFilter.isInside(InetAddress.ofLiteral(address))).isEqualTo(inside);
    }
}
