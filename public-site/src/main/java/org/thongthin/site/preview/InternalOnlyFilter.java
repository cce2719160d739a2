package org.thongthin.site.preview;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.thongthin.site.feed.ServiceToken;
import org.thongthin.site.platform.NoSuchPage;

/** To whom is not cms-api there is nothing under {@code /internal}, before a byte of a body is read. */
@ServerFilter("/internal/**")
final class InternalOnlyFilter {
    private final ServiceToken token;

    InternalOnlyFilter(ServiceToken token) {
        this.token = token;
    }

    @RequestFilter
    void refuseOthers(HttpRequest<?> request) {
        if (!token.isShownBy(request)) {
            throw new NoSuchPage();
        }
    }
}
