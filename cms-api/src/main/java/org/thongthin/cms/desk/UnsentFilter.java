package org.thongthin.cms.desk;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.reactivestreams.Publisher;
import org.thongthin.cms.accounts.DeskPath;
import org.thongthin.cms.accounts.UnsentForms;
import reactor.core.publisher.Mono;

/** Where a form of the desk is refused for want of a good session, answers with a page that has its text. */
@ServerFilter(DeskPath.HOME + "/**")
@Order(UnsentFilter.OUTSIDE_SECURITY)
final class UnsentFilter {
    /** Before security, so that it sees what security refuses; behind what sets the cookie of the sign-in form. */
    static final int OUTSIDE_SECURITY = 1_000;

    private final UnsentForms forms;
    private final UnsentPages pages;

    UnsentFilter(UnsentForms forms, UnsentPages pages) {
        this.forms = forms;
        this.pages = pages;
    }

    @ResponseFilter
    Publisher<MutableHttpResponse<?>> giveBack(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (!forms.isRefused(request)) {
            return Mono.just(response);
        }
        return forms.read(request)
                .<MutableHttpResponse<?>>map(form -> pages.answer(request, form))
                .defaultIfEmpty(response);
    }
}
