package org.thongthin.cms.platform;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.core.convert.format.ReadableBytes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How cms-api stands in its network; the keys are explained in {@code application.yml}.
 *
 * @param tls whether people reach it by https, at a proxy or here
 * @param origin where people reach it, such as {@code https://desk.example.go.th}; null to go by the Host header
 * @param maxBodySize the longest body of a request, in bytes
 */
@ConfigurationProperties("cms.http")
public record HttpConfiguration(
        @Bindable(defaultValue = "true") boolean tls,
        @Nullable String origin,
        List<String> trustedProxies,
        List<String> insideNetworks,
        @ReadableBytes long maxBodySize) {
    public HttpConfiguration {
        origin = origin == null || origin.isBlank() ? null : origin.strip();
        trustedProxies = List.copyOf(trustedProxies);
        insideNetworks = List.copyOf(insideNetworks);
    }
}
