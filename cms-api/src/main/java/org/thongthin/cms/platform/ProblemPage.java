package org.thongthin.cms.platform;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import org.jspecify.annotations.Nullable;

/**
 * A feature that answers a problem in its own way, such as a page for a person where a program gets JSON. The first one
 * (by {@link Ordered}) that answers is taken; its status is its own to choose.
 */
public interface ProblemPage extends Ordered {
    /** @return null to leave the answer to the next one, and in the end to problem+json */
    @Nullable
    MutableHttpResponse<?> answer(HttpRequest<?> request, ProblemAnswer problem);
}
